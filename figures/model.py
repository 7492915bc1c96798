"""What a picture says, before anyone decides how to draw it.

A `Figure` is a finding (its headline), a table of the same numbers, a text alternative and marks on two
axes. The screen (`ui`) and paper (`documents`) draw the same figure; neither adds a number of its own.
Axis positions are in the axis's own units: percent 0-100, rungs 0-4, confidence 0-10, or row and column
numbers counted from 0 at the top left.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a mark means. Each drawing layer gives a meaning its colour, shape and hatch."""

    NOW = "now"
    BEFORE = "before"
    THEN = "then"
    LATER = "later"
    IF_DONE = "if done"
    RANGE = "range"
    TARGET = "target"
    BLOCKED = "blocked"
    QUIET = "quiet"
    GOOD_ZONE = "good zone"
    WARN_ZONE = "warn zone"
    LEVEL_0 = "level 0"
    LEVEL_1 = "level 1"
    LEVEL_2 = "level 2"
    LEVEL_3 = "level 3"
    LEVEL_4 = "level 4"
    UNKNOWN = "unknown"
    ABSENT = "absent"


LEVEL_INKS = (Ink.LEVEL_0, Ink.LEVEL_1, Ink.LEVEL_2, Ink.LEVEL_3, Ink.LEVEL_4)


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear axis from `low` to `high`; `ticks` are (position, label). `title` may be empty.

    It may run past its unit's ends (-4 to 104 percent), so that marks at the ends are not cut.
    """

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A horizontal bar on `row`, from `start` to `end` along x; `label` is written inside or beside it.

    A bar of no length has only its label to show.
    """

    row: float
    start: float
    end: float
    ink: Ink
    label: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A thin line on `row`: with end caps where a value could lie (RANGE), without where it joins two dots (QUIET)."""

    row: float
    low: float
    high: float
    ink: Ink = Ink.RANGE


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark at (x, y): TARGET a diamond, THEN a hollow one, LATER a square, the rest circles.

    BEFORE and IF_DONE are hollow. Where some of them share a place, the earlier is drawn around the later.
    """

    x: float
    y: float
    ink: Ink
    label: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled square at (column, row) with `label` in it; `blocked` adds a thick outline in that ink."""

    column: int
    row: int
    ink: Ink
    label: str
    blocked: bool = False


@dataclass(frozen=True, slots=True)
class Zone:
    """A tinted area between two corners, named at its top left (`top`) or bottom left corner."""

    x_low: float
    x_high: float
    y_low: float
    y_high: float
    ink: Ink
    label: str
    top: bool = True


@dataclass(frozen=True, slots=True)
class Spokes:
    """One closed line over radial axes: `values` in axis units, one per label, clockwise from the top."""

    labels: tuple[str, ...]
    values: tuple[float | None, ...]
    ink: Ink = Ink.NOW


@dataclass(frozen=True, slots=True)
class Upright:
    """A line at `x` across all rows; an axis tick at the same place names it."""

    x: float
    dashed: bool = False


Mark = Bar | Span | Dot | Cell | Zone | Spokes | Upright


@dataclass(frozen=True, slots=True)
class Table:
    """The same numbers as text. Every row has one cell per column; the first column names the row."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with its words. `y` runs downwards when `rows_down` (bars, cells), upwards otherwise.

    `key` explains the marks in one line; `note` gives n, units and date. `width_to_height` is the ratio
    at which it reads well on paper and on a wide screen.
    """

    id: str
    headline: str
    alt: str
    table: Table
    marks: tuple[Mark, ...]
    x: Axis
    y: Axis
    rows_down: bool = True
    key: str = ""
    note: str = ""
    width_to_height: float = 2.0
