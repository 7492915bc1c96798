"""The arithmetic of readiness, for any number of people at once; one person is a cohort of one.

Arrays hold NaN (floats) or -1 (bands) where something is undefined; `scoring.assess` turns both into None.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from scoring import thresholds
from scoring.codes import CODE_BLANK, CODE_DONT_KNOW, CODE_NOT_ASKED, NO_GATE
from scoring.model import Band, Status
from scoring.rounding import display_percents

Ints = npt.NDArray[np.integer[Any]]
Floats = npt.NDArray[np.float64]

STATUSES: Final = (Status.NOT_APPLICABLE, Status.TOO_FEW, Status.SCORED)
NOTHING_APPLIES, TOO_FEW, SCORED = np.arange(len(STATUSES), dtype=np.int8)
BANDS: Final = (Band.EARLY, Band.DEVELOPING, Band.ESTABLISHED, Band.STRONG, Band.BLOCKED)
NO_BAND: Final = -1
BLOCKED: Final = BANDS.index(Band.BLOCKED)


@dataclass(frozen=True, slots=True)
class StageColumns:
    """One stage for n people, each field an array of n; fields as in `StageScore`.

    `status` and `band` are places in STATUSES and BANDS.
    """

    n_items: Ints
    n_applicable: Ints
    n_numeric: Ints
    n_dk: Ints
    n_missing: Ints
    need: Ints
    gates_shut: Ints
    gates_failed: Ints
    status: Ints
    level: Floats
    percent: Floats
    low: Floats
    high: Floats
    band: Ints


@dataclass(frozen=True, slots=True)
class OverallColumns:
    """All stages for n people; fields as in `Overall`, `band` NO_BAND where too few stages have a score."""

    mean: Floats
    weakest: Floats
    gates_shut: Ints
    band: Ints
    n_scored: Ints


def fewest_needed(applicable: Ints) -> Ints:
    """How many numeric answers a score needs, where `applicable` questions apply."""
    share = -(-applicable * thresholds.ANSWERED_NUMERATOR // thresholds.ANSWERED_DENOMINATOR)
    return np.maximum(np.minimum(thresholds.FEWEST_ANSWERS, applicable), share)


def bands_of(percents: Floats, gates_shut: Ints) -> Ints:
    """The band of each displayed percent; a shut gate is blocked whatever the percent, or without one."""
    shown = display_percents(percents)
    band = np.where(np.isnan(shown), NO_BAND, 0).astype(np.int8)
    for edge in (thresholds.DEVELOPING_FROM, thresholds.ESTABLISHED_FROM, thresholds.STRONG_FROM):
        band += shown >= edge
    band[gates_shut > 0] = BLOCKED
    return band


def score_stage(
    codes: npt.NDArray[Any],
    weights: Floats,
    gates: npt.NDArray[Any],
    lowest: int = thresholds.LOWEST_LEVEL,
    highest: int = thresholds.HIGHEST_LEVEL,
) -> StageColumns:
    """Score one stage: `codes` is people x items, `weights` and `gates` one per item.

    What is unknown is left out of the level and widens low to high.
    """
    said = np.ascontiguousarray(codes.T)
    numeric, dont_know = said >= 0, said == CODE_DONT_KNOW
    unknown = dont_know | (said == CODE_BLANK)
    n_numeric, n_unknown, n_dk = _count(numeric), _count(unknown), _count(dont_know)
    applicable = n_numeric + n_unknown
    need = fewest_needed(applicable)
    points, known, unsure = weights @ (said * numeric), weights @ numeric, weights @ unknown
    scored = (applicable > 0) & (n_numeric >= need) & (known > 0)
    known = np.where(scored, known, np.nan)
    shut_gates, failed_gates = _gates(said, gates)
    percent = 100 * (points - lowest * known) / ((highest - lowest) * known)
    return StageColumns(
        n_items=_count(said != CODE_NOT_ASKED),
        n_applicable=applicable,
        n_numeric=n_numeric,
        n_dk=n_dk,
        n_missing=n_unknown - n_dk,
        need=need,
        gates_shut=shut_gates,
        gates_failed=failed_gates,
        status=np.where(scored, SCORED, np.where(applicable == 0, NOTHING_APPLIES, TOO_FEW)),
        level=points / known,
        percent=percent,
        low=(points + lowest * unsure) / (known + unsure),
        high=(points + highest * unsure) / (known + unsure),
        band=bands_of(percent, shut_gates),
    )


def score_overall(
    percents: Floats, applicable: npt.NDArray[np.bool_], gates_shut: Ints, weights: Floats
) -> OverallColumns:
    """Bring stages together: `percents` and `applicable` are stages x people, `gates_shut` one per person.

    The mean is over stages with a score, the band is the weakest stage's: a journey is as ready as its weakest part.
    As within a stage, two thirds of the stages that apply must have a score.
    Stages are added one after another, so that a person alone gets the very same float as in a crowd.
    """
    scored = ~np.isnan(percents)
    n_scored = _count(scored)
    total = sum(weight * row for weight, row in zip(weights, np.where(scored, percents, 0.0), strict=True))
    known = weights @ scored
    mean = total / np.where(known > 0, known, np.nan)
    weakest = np.where(scored, percents, np.inf).min(axis=0, initial=np.inf)
    weakest = np.where(n_scored > 0, weakest, np.nan)
    enough = n_scored >= np.maximum(fewest_needed(_count(applicable)), 1)
    return OverallColumns(
        mean=mean,
        weakest=weakest,
        gates_shut=gates_shut,
        band=bands_of(np.where(enough, weakest, np.nan), gates_shut),
        n_scored=n_scored,
    )


def _gates(said: npt.NDArray[Any], gates: npt.NDArray[Any]) -> tuple[Ints, Ints]:
    is_gate = gates != NO_GATE
    answers = said[is_gate]
    below = answers < gates[is_gate, np.newaxis]
    return _count(below & (answers != CODE_NOT_ASKED)), _count(below & (answers >= 0))


def _count(marks: npt.NDArray[np.bool_]) -> Ints:
    counts: Ints = marks.sum(axis=0, dtype=np.int16)
    return counts
