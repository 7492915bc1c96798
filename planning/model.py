"""What a plan is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Reason(StrEnum):
    """Why a next step is put forward, in order of urgency."""

    SHUT_GATE = "shut gate"
    UNKNOWN = "unknown"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A next step of the bank that would help this commissioner, and why.

    `said` and `needed` are levels 0-4 (said is None where it is unknown or blank). `gap` is in rungs and
    `priority` is weight times gap; both are None where the answer is unknown. `blind_spot` means that they feel
    surer at this stage than their answers show.
    """

    step_id: str
    question_id: str
    stage_id: str
    reason: Reason
    said: int | None
    needed: int
    gap: float | None
    priority: float | None
    blind_spot: bool = False


class StepStatus(StrEnum):
    """How far an agreed step has come."""

    NOT_STARTED = "not-started"
    UNDER_WAY = "under-way"
    DONE = "done"
    STOPPED = "stopped"

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be done."""
        return self in (StepStatus.DONE, StepStatus.STOPPED)


@dataclass(frozen=True, slots=True)
class Action:
    """A step that the commissioner has agreed to, in their own words where they changed ours.

    `progress` is their note on how it goes and `evidence` what shows that it is done; both may be "".
    """

    id: str
    title: str
    why: str
    stage_id: str | None
    owner: str
    due: date | None
    first_move: str
    done_when: str
    own: bool
    status: StepStatus = StepStatus.NOT_STARTED
    progress: str = ""
    evidence: str = ""

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be done about it."""
        return self.status.closed


@dataclass(frozen=True, slots=True)
class Outlook:
    """Where a level (0-4) could come to: `low` if nothing works, `expected`, `high` if all does; None if unknown."""

    low: float | None
    expected: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class StageOutlook:
    """A stage if certain steps are completed, and the gates that would still stand open."""

    stage_id: str
    level: Outlook
    gates_shut: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that could be done: its `cost` (hours), `effects` in rungs by stage, what must be done `before` it,
    and the `gates` that it opens."""

    id: str
    cost: float
    effects: Mapping[str, float]
    before: tuple[str, ...] = ()
    gates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """What to do in the time there is: ids in id order, their `cost`, and what they come to."""

    chosen: tuple[str, ...]
    cost: float
    value: float
    gates_opened: int
