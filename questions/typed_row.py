"""Reads a row of answers that somebody typed from a paper form, such as "3 4 ? 2 – 1 0" or "34?2-10".

One sign stands for one answer, in printed order; a full stop stands for one that was left open. Spaces, commas
and semicolons may part the signs. On the confidence scale "10" typed without a space is ten.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from questions.answers import Value
from questions.form_rows import NOT_APPLICABLE_SIGN, FormRow, Group, Place

BLANK = "."
_PARTED = re.compile(r"[\s,;]+")
_RATINGS = re.compile(r"10|.")
# Dashes as keyboards and phones write them; the slash is the question mark's key without Shift.
_SAME = str.maketrans({"-": "–", "—": "–", "−": "–", "‐": "–", "‑": "–", "/": "?", "_": BLANK})


class Wrong(StrEnum):
    """What may be wrong with a row."""

    TOO_FEW = "too few"
    TOO_MANY = "too many"
    SIGN = "sign"
    GATE = "gate"


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong with a row.

    `position` counts from 1: the answer at fault, or for too few and too many the number of answers typed.
    `sign` is what was typed there.
    """

    wrong: Wrong
    position: int
    sign: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row says: the answers up to its end or its fault, None for each that was left open."""

    values: tuple[Value, ...]
    fault: RowFault | None = None


def read_row(typed: str, row: FormRow) -> Reading:
    """Read the whole row. A row in which nothing was typed has no answers and no fault."""
    signs = _signs(typed, row.group)
    values: list[Value] = []
    for position, (place, sign) in enumerate(zip(row.places, signs, strict=False), start=1):
        if sign != BLANK and sign not in place.signs:
            return Reading(tuple(values), _fault(place, position, sign))
        values.append(place.signs.get(sign))
    wrong = _wrong_length(len(signs), len(row.places))
    return Reading(tuple(values), RowFault(wrong, len(signs)) if wrong else None)


def print_row(values: Sequence[Value], row: FormRow) -> str:
    """The row as it can be typed, parted by spaces; `read_row` reads it back."""
    return " ".join(_sign(place, value) for place, value in zip(row.places, values, strict=True))


def _signs(typed: str, group: Group) -> list[str]:
    parts = [part for part in _PARTED.split(typed.upper().translate(_SAME)) if part]
    if group is Group.CONFIDENCE and len(parts) > 1:
        return parts
    return _RATINGS.findall(parts[0]) if group is Group.CONFIDENCE and parts else list("".join(parts))


def _fault(place: Place, position: int, sign: str) -> RowFault:
    shut = sign == NOT_APPLICABLE_SIGN and place.slot.kind == "level"
    return RowFault(Wrong.GATE if shut else Wrong.SIGN, position, sign)


def _wrong_length(typed: int, wanted: int) -> Wrong | None:
    if not typed or typed == wanted:
        return None
    return Wrong.TOO_FEW if typed < wanted else Wrong.TOO_MANY


def _sign(place: Place, value: Value) -> str:
    return next((sign for sign, meaning in place.signs.items() if meaning == value), BLANK)
