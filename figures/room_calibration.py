"""Where a room feels surer than its evidence, and where it is readier than it feels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from figures.calibration import confidence_against_readiness
from figures.model import Figure, Table
from figures.room import ByRef, people
from figures.room_confidence import TOP, of_each
from figures.room_readiness import level_percent
from figures.standing import stage_label
from questions.model import Bank
from scoring.calibrate import JUDGEMENTS, judge
from scoring.model import Assessment, Calibration, Judgement, Overall
from scoring.released import shown_mean
from words import room as words


def room_calibration(bank: Bank, confidence: ByRef, levels: ByRef, k: int) -> Figure | None:
    """The room's mean confidence beside its readiness, a numbered dot a stage; None where no stage has both."""
    stages = [_stage(bank, stage.id, confidence, levels, k) for stage in bank.stages]
    if not any(each.judgement for each in stages):
        return None
    drawn = confidence_against_readiness(bank, Assessment((), _NOTHING, (), tuple(stages), {}))
    blind, hidden = (
        [stage_label(bank, each.stage_id) for each in stages if each.judgement is which]
        for which in (Judgement.BLIND_SPOT, Judgement.HIDDEN_STRENGTH)
    )
    headline = words.calibration_finding(blind, hidden)
    n = people([*confidence.values(), *levels.values()])
    return replace(
        drawn,
        id="room-calibration",
        headline=headline,
        table=Table(headline, drawn.table.columns, drawn.table.rows),
        note=f"{words.based_on(n)} {words.CALIBRATION_NOTE}",
    )


_NOTHING = Overall(None, None, 0, "", 0)


def _stage(bank: Bank, stage_id: str, confidence: ByRef, levels: ByRef, k: int) -> Calibration:
    items = sum(item.stage == stage_id for item in bank.confidence)
    rated = of_each(confidence[stage_id].records, items) if stage_id in confidence else []
    sure, ready = shown_mean(rated, 0, TOP, k), level_percent(bank, stage_id, levels, k)
    judgement = None
    if sure is not None and ready is not None:
        judgement = JUDGEMENTS[int(judge(np.array([sure]), np.array([float(ready)]))[0])]
    return Calibration(stage_id, sure, len(rated), None if ready is None else float(ready), judgement)
