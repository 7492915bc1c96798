"""What a person can answer, and the address of each answer.

A `Slot` is the address; a `Value` is what is kept there. Everything that a commissioner says, from a
readiness level to the date of an agreed action, is one value in one slot, so that one rule of saving
serves them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, get_args

NOT_APPLICABLE: Literal["na"] = "na"
DONT_KNOW: Literal["dk"] = "dk"

Value = int | str | None  # None: taken back

LONGEST_TEXT = 10_000


class Kind(StrEnum):
    """What sort of answer a slot holds."""

    ABOUT = "about"
    CONFIDENCE = "confidence"
    LEVEL = "level"
    REASON = "reason"
    NOTE = "note"
    ROUTE = "route"
    SHARE_NOTE = "share-note"
    STEP = "step"
    STEP_TITLE = "step-title"
    STEP_OWNER = "step-owner"
    STEP_DUE = "step-due"
    STEP_FIRST_MOVE = "step-first-move"
    STEP_DONE_WHEN = "step-done-when"
    STEP_STATUS = "step-status"
    STEP_PROGRESS = "step-progress"
    STEP_EVIDENCE = "step-evidence"
    STEP_PIN = "step-pin"
    TIME = "time"  # by Times
    THEN = "then"
    BOND_NOW = "bond-now"
    BOND_NEED = "bond-need"
    BOND_NAME = "bond-name"
    BOND_OWNER = "bond-owner"
    BOND_CONFLICT = "bond-conflict"
    TOOL_TRIED = "tool-tried"
    TOOL_USEFUL = "tool-useful"
    TOOL_CLEAR = "tool-clear"
    TOOL_NEXT = "tool-next"
    TOOL_CHANGE = "tool-change"
    TOOLKIT_NAME = "toolkit-name"
    TOOLKIT_PAGE = "toolkit-page"
    TOOLKIT_CHANGE = "toolkit-change"
    MODULE = "module"
    FOLLOW = "follow"
    FOLLOW_BLOCKER = "follow-blocker"
    EARLIER = "earlier"  # a level of the assessment before this one, by question
    EARLIER_ON = "earlier-on"  # "day": when it was put beside
    CALENDAR = "calendar"  # "name": what the ids in a calendar file are made from, where it is brought from elsewhere


class Phase(StrEnum):
    """When in the visit it was said."""

    BEFORE = "before"
    AFTER = "after"
    LATER = "later"


class Times(StrEnum):
    """The refs of what somebody says of their time."""

    HOURS = "hours"  # a month
    DAY = "day"  # that matters
    WHAT = "what"  # that day is


KeyDay = Literal["go-live", "contract-end", "committee"]
DAYS_THAT_MATTER = get_args(KeyDay)
MOST_HOURS = 400  # a month
FIRST_YEAR, LAST_YEAR = 2000, 2099

_KINDS = frozenset(kind.value for kind in Kind)
_PHASES = frozenset(phase.value for phase in Phase)


@dataclass(frozen=True, slots=True, order=True)
class Slot:
    """The address of one answer: what kind, about what (a bank id), said when."""

    kind: Kind
    ref: str
    phase: Phase = Phase.BEFORE

    @property
    def key(self) -> str:
        """The slot as one string, for a widget key or a column; `Slot.parse` reads it back."""
        return f"{self.kind}/{self.phase}/{self.ref}"

    @classmethod
    def parse(cls, key: str) -> Slot | None:
        """The slot that `key` names, or None where it names none."""
        kind, _, rest = key.partition("/")
        phase, _, ref = rest.partition("/")
        if kind not in _KINDS or phase not in _PHASES or not ref:
            return None
        return cls(Kind(kind), ref, Phase(phase))


Answers = Mapping[Slot, Value]


# The smallest and largest whole number that a kind may hold.
_NUMBERS = {
    Kind.LEVEL: (0, 4),
    Kind.EARLIER: (0, 4),
    Kind.CONFIDENCE: (0, 10),
    Kind.THEN: (0, 10),
    Kind.BOND_NOW: (0, 4),
    Kind.BOND_NEED: (0, 4),
}
# The words that a kind may hold besides.
_WORDS = {
    Kind.LEVEL: (NOT_APPLICABLE, DONT_KNOW),
    Kind.EARLIER: (NOT_APPLICABLE, DONT_KNOW),
    Kind.STEP: ("agreed", "dropped"),
    Kind.STEP_STATUS: ("not-started", "under-way", "done", "stopped"),
    Kind.STEP_PIN: ("in", "out"),
    Kind.SHARE_NOTE: ("yes", "no"),
    Kind.BOND_CONFLICT: ("none", "declared", "undeclared", "unsure"),
    Kind.TOOL_TRIED: ("yes", "no"),
    Kind.TOOL_USEFUL: ("no", "a-little", "one-task", "several-tasks"),
    Kind.TOOL_CLEAR: ("no", "with-help", "mostly", "yes"),
    Kind.TOOL_NEXT: ("already", "dated", "maybe", "no", "not-my-role"),
    Kind.FOLLOW: ("done", "partly", "not-started", "dropped"),
    Kind.FOLLOW_BLOCKER: ("none", "time", "authority", "legal", "money", "colleagues", "not-relevant"),
}


def problem_with(slot: Slot, value: Value) -> str | None:
    """Why `value` may not be kept in `slot`, as a code, or None where it may.

    The code is "text", "date" or the kind itself. The bank is not consulted: whether a gate may be not
    applicable is for `scoring`.
    """
    if value is None or value in _WORDS.get(slot.kind, ()):
        return None
    if slot.kind is Kind.TIME:
        return None if _is_time(slot.ref, value) else slot.kind.value
    if slot.kind in _NUMBERS:
        return None if _whole(value, *_NUMBERS[slot.kind]) else slot.kind.value
    if slot.kind in _WORDS:
        return slot.kind.value
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        return "text"
    if slot.kind in (Kind.STEP_DUE, Kind.EARLIER_ON):
        return None if _is_date(value) else "date"
    return None


def _is_time(ref: str, value: Value) -> bool:
    if ref == Times.HOURS:
        return _whole(value, 1, MOST_HOURS)
    if ref == Times.DAY:
        return is_day(value)
    return ref == Times.WHAT and value in DAYS_THAT_MATTER


def is_day(value: Value) -> bool:
    """Whether it is a date (ISO 8601) that a calendar on the screen can show."""
    return isinstance(value, str) and _is_date(value) and FIRST_YEAR <= date.fromisoformat(value).year <= LAST_YEAR


def _whole(value: Value, low: int, high: int) -> bool:
    return type(value) is int and low <= value <= high


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def about_answers(answers: Answers) -> dict[str, str]:
    """The answers about the commissioner, by about-question id."""
    return {slot.ref: value for slot, value in answers.items() if slot.kind is Kind.ABOUT and isinstance(value, str)}
