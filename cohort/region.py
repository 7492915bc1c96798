"""Where a module is: one of the nine regions of England or of the other nations (ONS, ITL 1), or none of them alone."""

from __future__ import annotations

from typing import Final

SEVERAL: Final = ""  # more than one, or not said

REGIONS: Final = (
    "north-east",
    "north-west",
    "yorkshire",
    "east-midlands",
    "west-midlands",
    "east",
    "london",
    "south-east",
    "south-west",
    "scotland",
    "wales",
    "northern-ireland",
)
