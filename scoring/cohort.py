"""Scores of many people at once, straight from an array of codes; `scoring.assess` reads one row of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Final, TypeVar

import numpy as np

from scoring.codes import Codes, Layout
from scoring.readiness import NOTHING_APPLIES, OverallColumns, StageColumns, score_overall, score_stage

PEOPLE_AT_A_TIME: Final = 32768
"""Few enough that one stage's working arrays stay in a processor's cache."""

Columns = TypeVar("Columns", StageColumns, OverallColumns)


@dataclass(frozen=True, slots=True)
class CohortScores:
    """The stages in journey order, and all of them together; row i of every array is person i."""

    stages: tuple[StageColumns, ...]
    overall: OverallColumns


def score_cohort(codes: Codes, layout: Layout) -> CohortScores:
    """Score everyone in `codes` (people x questions, as `layout` says). No loop runs over people.

    Stages weigh equally in the mean of all stages.
    """
    first = _score(codes[:PEOPLE_AT_A_TIME], layout)
    if len(codes) <= PEOPLE_AT_A_TIME:
        return first
    whole = CohortScores(tuple(_room_for(len(codes), s) for s in first.stages), _room_for(len(codes), first.overall))
    for start in range(0, len(codes), PEOPLE_AT_A_TIME):
        part = _score(codes[start : start + PEOPLE_AT_A_TIME], layout)
        for stage, some in zip(whole.stages, part.stages, strict=True):
            _fill(stage, some, start)
        _fill(whole.overall, part.overall, start)
    return whole


def _score(codes: Codes, layout: Layout) -> CohortScores:
    stages = tuple(score_stage(codes[:, at], layout.weights[at], layout.gates[at]) for at in layout.stages)
    overall = score_overall(
        percents=np.stack([stage.percent for stage in stages]),
        applicable=np.stack([stage.status != NOTHING_APPLIES for stage in stages]),
        gates_shut=np.sum([stage.gates_shut for stage in stages], axis=0),
        weights=np.ones(len(stages)),
    )
    return CohortScores(stages, overall)


def _room_for(people: int, like: Columns) -> Columns:
    arrays: dict[str, Any] = {field.name: np.empty(people, getattr(like, field.name).dtype) for field in fields(like)}
    return type(like)(**arrays)


def _fill(whole: Columns, part: Columns, start: int) -> None:
    for field in fields(part):
        values = getattr(part, field.name)
        getattr(whole, field.name)[start : start + len(values)] = values
