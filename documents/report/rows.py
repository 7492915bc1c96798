"""The tables of a report as cells that a spreadsheet can reckon with: numbers as numbers, everything else as text."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NUMBER = re.compile(r"^(?:about )?([+−-]?)(\d+(?:\.\d+)?)(%?)$")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it is kept, a share as a fraction; `percent` and `decimals` say how it is shown."""

    value: float
    percent: bool
    decimals: int


def cell(text: str) -> str | Number:
    """What a cell of a table holds: "about 25", "+1.2" and "about 65%" are numbers, "fewer than 10" is not."""
    found = _NUMBER.match(text)
    if found is None:
        return text
    sign, digits, percent = found.groups()
    value = float(digits) * (-1 if sign in ("−", "-") else 1)
    return Number(value / 100 if percent else value, bool(percent), len(digits.partition(".")[2]))
