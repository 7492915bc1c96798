"""Scores of many people at once, straight from an array of codes; `scoring.assess` reads one row of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, Final, TypeVar

import numpy as np

from scoring.codes import Codes, Layout
from scoring.model import Status
from scoring.readiness import STATUSES, OverallColumns, StageColumns, score_overall, score_stage

PEOPLE_AT_A_TIME: Final = 32_768
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
    starts = range(0, max(len(codes), 1), PEOPLE_AT_A_TIME)
    parts = [_score(codes[start : start + PEOPLE_AT_A_TIME], layout) for start in starts]
    return CohortScores(
        stages=tuple(_joined(same_stage) for same_stage in zip(*(part.stages for part in parts), strict=True)),
        overall=_joined([part.overall for part in parts]),
    )


def _score(codes: Codes, layout: Layout) -> CohortScores:
    stages = tuple(score_stage(codes[:, at], layout.weights[at], layout.gates[at]) for at in layout.stages)
    overall = score_overall(
        percents=np.column_stack([stage.percent for stage in stages]),
        applicable=np.column_stack([stage.status != STATUSES.index(Status.NOT_APPLICABLE) for stage in stages]),
        gates_open=np.sum([stage.gates_open for stage in stages], axis=0),
        weights=np.ones(len(stages)),
    )
    return CohortScores(stages, overall)


def _joined(parts: Sequence[Columns]) -> Columns:
    if len(parts) == 1:
        return parts[0]
    columns: dict[str, Any] = {
        field.name: np.concatenate([getattr(part, field.name) for part in parts]) for field in fields(parts[0])
    }
    return type(parts[0])(**columns)
