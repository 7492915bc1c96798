"""Where a room feels surer than its evidence, and where it is readier than it feels."""

from __future__ import annotations

from dataclasses import replace

from figures.calibration import stages_in_zones
from figures.model import Figure, Table
from figures.room import ByRef, levels, mean_level, people
from figures.room_confidence import TOP, of_each
from figures.standing import stage_label
from questions.model import Bank
from scoring.calibrate import judged
from scoring.model import Calibration, Judgement
from scoring.released import shown_mean
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL
from words import room as words


def room_calibration(bank: Bank, confidence: ByRef, readiness: ByRef, k: int) -> Figure | None:
    """The room's mean confidence beside its readiness, a numbered dot a stage; None where no stage has both."""
    stages = [_stage(bank, stage.id, confidence, readiness, k) for stage in bank.stages]
    if not any(each.judgement for each in stages):
        return None
    drawn = stages_in_zones(bank, stages)
    blind, hidden = (
        [stage_label(bank, each.stage_id) for each in stages if each.judgement is which]
        for which in (Judgement.BLIND_SPOT, Judgement.HIDDEN_STRENGTH)
    )
    headline = words.calibration_finding(blind, hidden)
    n = people([*confidence.values(), *readiness.values()])
    return replace(
        drawn,
        id="room-calibration",
        headline=headline,
        table=Table(headline, drawn.table.columns, drawn.table.rows),
        note=f"{words.based_on(n)} {words.CALIBRATION_NOTE}",
    )


def level_percent(bank: Bank, stage_id: str, given: ByRef, k: int) -> int | None:
    """The room's readiness at a stage as a whole percent, each question at its weight; None of too few people."""
    said: list[int] = []
    for question in (each for each in bank.questions.values() if bank.stage_of[each.id].id == stage_id):
        answers = levels(given[question.id]) if question.id in given else []
        if len(answers) >= k:
            said += answers * question.weight
    mean = mean_level(said, k)
    return None if mean is None else display_percent(100 * mean / HIGHEST_LEVEL)


def _stage(bank: Bank, stage_id: str, confidence: ByRef, readiness: ByRef, k: int) -> Calibration:
    items = sum(item.stage == stage_id for item in bank.confidence)
    rated = of_each(confidence[stage_id].records, items) if stage_id in confidence else []
    sure, ready = shown_mean(rated, 0, TOP, k), level_percent(bank, stage_id, readiness, k)
    return Calibration(stage_id, sure, len(rated), ready, judged(sure, ready))
