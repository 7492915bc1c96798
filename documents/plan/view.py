"""Exactly what an action plan says, before anyone sets it on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from figures.model import Figure
from planning.model import Action


@dataclass(frozen=True, slots=True)
class Blocker:
    """A shut gate: its question, what was said, what would open it, the step towards that and whether it is agreed."""

    number: str
    question: str
    said: str
    needed: str
    do_next: str
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """An agreed action with the title of its stage, which is empty for a step of no stage."""

    action: Action
    stage: str


@dataclass(frozen=True, slots=True)
class Note:
    """A private note that the person chose to show."""

    number: str
    question: str
    note: str


@dataclass(frozen=True, slots=True)
class Cited:
    """A source, how sure we are of it, and the day someone last looked."""

    title: str
    publisher: str
    year: str
    url: str | None
    standing: str
    checked: date | None


@dataclass(frozen=True, slots=True)
class SumLine:
    """One answer behind a stage's level; `rung` (0-4) is None where it is not counted, `gate` where it is none.

    `gate_shut` says whether it is a gate that is shut.
    """

    number: str
    question: str
    said: str
    rung: int | None
    weight: int
    gate: int | None
    gate_shut: bool


@dataclass(frozen=True, slots=True)
class StageLine:
    """A stage in numbers: `level`, `low` and `high` on 0-4, unrounded, None without a score; its word and its sums."""

    place: int
    name: str
    level: float | None
    low: float | None
    high: float | None
    target: int
    word: str
    gates_shut: int
    counted: int
    applicable: int
    sums: tuple[SumLine, ...]


@dataclass(frozen=True, slots=True)
class PlanView:
    """An action plan. `who_for` may be empty; the first of `figures` goes on the cover."""

    title: str
    prepared_on: date
    who_for: str
    bank_title: str
    bank_version: str
    law_seen_to: date
    headline: str
    findings: tuple[str, ...]
    figures: tuple[Figure, ...]
    blockers: tuple[Blocker, ...]
    actions: tuple[Step, ...]
    notes: tuple[Note, ...]
    sources: tuple[Cited, ...]
    advice: str
    stages: tuple[StageLine, ...] = ()
