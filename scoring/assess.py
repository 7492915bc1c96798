"""Everything that one person's answers come to, from the same arithmetic that scores a crowd."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from questions.answers import Answers, Kind, Phase, Slot, about_answers
from questions.model import Bank, Stage
from scoring.calibrate import judged, mean_confidence
from scoring.codes import codes_of, counted_answer, layout_of
from scoring.cohort import score_cohort
from scoring.model import Assessment, Calibration, Overall, ShutGate, StageScore, Sum
from scoring.readiness import BANDS, NO_BAND, STATUSES, OverallColumns, StageColumns

PARTIAL = "partial"


def assess(bank: Bank, answers: Answers, phase: Phase = Phase.BEFORE) -> Assessment:
    """Score what was said in `phase`: its levels and its confidence, for the questions that apply.

    Nothing is carried over from another phase. A “not applicable” without a written reason counts as blank.
    """
    scores = score_cohort(codes_of(bank, [answers], phase), layout_of(bank))
    stages = tuple(stage_score(stage.id, columns) for stage, columns in zip(bank.stages, scores.stages, strict=True))
    sums = {stage.id: tuple(_sums(bank, stage, answers, phase)) for stage in bank.stages}
    return Assessment(
        stages=stages,
        overall=overall_score(scores.overall),
        shut_gates=tuple(_shut_gates(sums)),
        calibration=tuple(
            _calibration(bank, stage, answers, phase, score.percent)
            for stage, score in zip(bank.stages, stages, strict=True)
        ),
        sums=sums,
    )


def stage_score(stage_id: str, columns: StageColumns, row: int = 0) -> StageScore:
    """One person's line of `columns`, undefined numbers turned into None."""
    band = int(columns.band[row])
    return StageScore(
        stage_id=stage_id,
        n_items=int(columns.n_items[row]),
        n_applicable=int(columns.n_applicable[row]),
        n_numeric=int(columns.n_numeric[row]),
        n_dk=int(columns.n_dk[row]),
        n_missing=int(columns.n_missing[row]),
        need=int(columns.need[row]),
        gates_shut=int(columns.gates_shut[row]),
        gates_failed=int(columns.gates_failed[row]),
        status=STATUSES[columns.status[row]],
        level=_number(columns.level[row]),
        percent=_number(columns.percent[row]),
        low=_number(columns.low[row]),
        high=_number(columns.high[row]),
        band=None if band == NO_BAND else BANDS[band],
    )


def overall_score(columns: OverallColumns, row: int = 0) -> Overall:
    """One person's line of `columns`, undefined numbers turned into None."""
    band = int(columns.band[row])
    return Overall(
        mean=_number(columns.mean[row]),
        weakest=_number(columns.weakest[row]),
        gates_shut=int(columns.gates_shut[row]),
        status=PARTIAL if band == NO_BAND else BANDS[band].value,
        n_scored=int(columns.n_scored[row]),
    )


def _sums(bank: Bank, stage: Stage, answers: Answers, phase: Phase) -> Iterator[Sum]:
    for question in bank.asked(stage, about_answers(answers)):
        said = counted_answer(answers, question, phase)
        counted = float(question.weight * said) if isinstance(said, int) else None
        yield Sum(question.id, said, question.weight, question.gate, counted)


def _shut_gates(sums: dict[str, tuple[Sum, ...]]) -> Iterator[ShutGate]:
    for stage_id, lines in sums.items():
        for line in lines:
            if line.gate is not None and not (isinstance(line.said, int) and line.said >= line.gate):
                yield ShutGate(line.question_id, stage_id, line.gate, line.said)


def _calibration(bank: Bank, stage: Stage, answers: Answers, phase: Phase, percent: float | None) -> Calibration:
    ratings = [answers.get(Slot(Kind.CONFIDENCE, item.id, phase)) for item in bank.confidence_in(stage)]
    row = np.array([[math.nan if rating is None else rating for rating in ratings]], dtype=np.float64)
    confidence = _number(mean_confidence(row)[0])
    return Calibration(
        stage_id=stage.id,
        confidence=confidence,
        n_rated=len(ratings) - ratings.count(None),
        readiness=percent,
        judgement=judged(confidence, percent),
    )


def _number(value: float | np.floating[npt.NBitBase]) -> float | None:
    return None if math.isnan(value) else float(value)
