"""What the widgets on the screen hold, as answers, and which of it a person has just said."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from questions.answers import Answers, Kind, Slot, Times, Value, problem_with

_slot_of = lru_cache(maxsize=4096)(Slot.parse)
_NEVER_CLEARED = frozenset(
    {
        Kind.ABOUT,
        Kind.CONFIDENCE,
        Kind.LEVEL,
        Kind.ROUTE,
        Kind.SHARE_NOTE,
        Kind.THEN,
        Kind.FOLLOW,
        Kind.FOLLOW_BLOCKER,
        Kind.BOND_NOW,
        Kind.BOND_NEED,
        Kind.BOND_CONFLICT,
        Kind.TOOL_TRIED,
        Kind.TOOL_USEFUL,
        Kind.TOOL_CLEAR,
        Kind.TOOL_NEXT,
        Kind.STEP_STATUS,
    }
)
_DAY = Slot(Kind.TIME, Times.DAY)
# What says nothing where nothing was ticked before.
_UNTICKED = frozenset({(Kind.TOOL_TRIED, "no"), (Kind.SHARE_NOTE, "no")})


def held_in(session: Mapping[Any, Any]) -> dict[Slot, Value]:
    """What each widget of an answer holds, from a session's state; None is a text or date that is empty."""
    found: dict[Slot, Value] = {}
    for key, held in session.items():
        slot = _slot_of(key) if isinstance(key, str) else None
        if slot is not None:
            found[slot] = _as_value(held)
    return found


def changes(saved: Answers, seen: Answers, held: Answers) -> dict[Slot, Value]:
    """What was said anew: what is held other than it was last `seen` in its widget, and other than `saved`.

    A widget that was never seen before was drawn with what is saved. To compare with `saved` alone would let
    a tab that still shows an old answer undo what its owner has since said in another tab.
    """
    return {
        slot: value
        for slot, value in held.items()
        if not (value is None and slot.kind in _NEVER_CLEARED)
        and not (slot not in saved and (slot.kind, value) in _UNTICKED)
        and value not in (saved.get(slot), seen.get(slot, saved.get(slot)))
        and problem_with(slot, value) is None
    }


def as_held(slot: Slot, value: Value) -> Any:
    """`value` as the widget of `slot` holds it."""
    if (slot.kind is Kind.STEP_DUE or slot == _DAY) and isinstance(value, str):
        return date.fromisoformat(value)
    return value == "yes" if slot.kind is Kind.SHARE_NOTE else value


def _as_value(held: Any) -> Value:
    match held:
        case bool():
            return "yes" if held else "no"
        case int():
            return held
        case str():
            return held.strip() or None
        case date():
            return held.isoformat()
        case _:
            return None
