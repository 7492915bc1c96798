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
from typing import Literal

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


class Phase(StrEnum):
    """When in the visit it was said."""

    BEFORE = "before"
    AFTER = "after"
    LATER = "later"


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


def problem_with(slot: Slot, value: Value) -> str | None:
    """Why `value` may not be kept in `slot`, as a code, or None where it may.

    Codes: "level", "confidence", "text", "date", "step". The bank is not consulted: whether a gate may be
    not applicable is for `scoring`.
    """
    if value is None:
        return None
    if slot.kind is Kind.LEVEL:
        return None if value in (NOT_APPLICABLE, DONT_KNOW) or _whole(value, 0, 4) else "level"
    if slot.kind is Kind.CONFIDENCE:
        return None if _whole(value, 0, 10) else "confidence"
    if slot.kind is Kind.STEP:
        return None if value in ("agreed", "dropped") else "step"
    if slot.kind is Kind.SHARE_NOTE:
        return None if value in ("yes", "no") else "text"
    if not isinstance(value, str) or len(value) > LONGEST_TEXT:
        return "text"
    if slot.kind is Kind.STEP_DUE:
        return None if _is_date(value) else "date"
    return None


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
