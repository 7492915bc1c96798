"""What a plan is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reason(StrEnum):
    """Why a next step is put forward, in order of urgency."""

    OPEN_GATE = "open gate"
    UNKNOWN = "unknown"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A next step of the bank that would help this commissioner, and why.

    `said` and `needed` are levels 0-4 (said is None where it is unknown or blank). `gap` is in rungs and
    `priority` is weight times gap; both are None where the answer is unknown.
    """

    step_id: str
    question_id: str
    stage_id: str
    reason: Reason
    said: int | None
    needed: int
    gap: float | None
    priority: float | None


@dataclass(frozen=True, slots=True)
class Action:
    """A step that the commissioner has agreed to, in their own words where they changed ours."""

    id: str
    title: str
    why: str
    stage_id: str | None
    owner: str
    due: date | None
    first_move: str
    done_when: str
    own: bool
