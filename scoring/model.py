"""What scoring says about one person: plain results, no arithmetic."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.answers import Value


class Status(StrEnum):
    """Whether a stage has a score. TOO_FEW: fewer numeric answers than the minimum."""

    SCORED = "scored"
    TOO_FEW = "too_few"
    NOT_APPLICABLE = "not_applicable"


class Band(StrEnum):
    """The word for a percent, or for a shut gate, which no percent hides."""

    EARLY = "early"
    DEVELOPING = "developing"
    ESTABLISHED = "established"
    STRONG = "strong"
    BLOCKED = "blocked"


class Judgement(StrEnum):
    """How confidence sits with readiness at a stage."""

    BLIND_SPOT = "blind spot"
    HIDDEN_STRENGTH = "hidden strength"
    WELL_JUDGED = "well judged"
    KNOWN_GAP = "known gap"


@dataclass(frozen=True, slots=True)
class StageScore:
    """Readiness at one stage. `level`, `low` and `high` are on 0-4, `percent` on 0-100, unrounded.

    `low` to `high` is where the level could lie, given what is not known. `gates_failed` counts gates
    answered below their level; `gates_shut` adds those answered don't know, not applicable or not at all.
    """

    stage_id: str
    n_items: int
    n_applicable: int
    n_numeric: int
    n_dk: int
    n_missing: int
    need: int
    gates_shut: int
    gates_failed: int
    status: Status
    level: float | None
    percent: float | None
    low: float | None
    high: float | None
    band: Band | None


@dataclass(frozen=True, slots=True)
class Overall:
    """All stages together. `status` is the Band of the weakest stage, or "partial" when too few have a score."""

    mean: float | None
    weakest: float | None
    gates_shut: int
    status: str
    n_scored: int


@dataclass(frozen=True, slots=True)
class ShutGate:
    """A gate question that is below its level, unknown, not applicable or unanswered."""

    question_id: str
    stage_id: str
    needed: int
    said: Value


@dataclass(frozen=True, slots=True)
class Calibration:
    """Mean confidence (0-10) beside readiness (0-100) at one stage; None where there is too little to say."""

    stage_id: str
    confidence: float | None
    n_rated: int
    readiness: float | None
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class Sum:
    """One line of the sums behind a stage's level: `counted` is weight x value, None where it was left out."""

    question_id: str
    said: Value
    weight: int
    gate: int | None
    counted: float | None


@dataclass(frozen=True, slots=True)
class Assessment:
    """Everything that one person's answers come to. Stages are in journey order."""

    stages: tuple[StageScore, ...]
    overall: Overall
    shut_gates: tuple[ShutGate, ...]
    calibration: tuple[Calibration, ...]
    sums: dict[str, tuple[Sum, ...]]
