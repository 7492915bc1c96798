"""Pictures in rows (bars, cells, ranges): how high each row is, and its marks as plotly traces."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from figures.model import Bar, Cell, Figure, Ink, Span
from ui.plotly_pen import LINE, Pen, Spec, lines, safe, wrapped

LETTERS, NARROW_LETTERS = 30, 27  # in a line of a row's name
BAR_BODY = 1.45  # of the text size
CELL_BODY = 2.1
GAP = 0.3  # of the text size, between cells
SPACE = "\u2002"  # an en space, which a browser keeps, between the axis and the values beside it

Place = Literal["inside", "beside", "start"]


@dataclass(frozen=True, slots=True)
class Rows:
    """Heights in px: each row's mark (`body`), and the room `above` and `below` its middle."""

    count: int
    body: float
    above: float
    below: float

    @property
    def pitch(self) -> float:
        """From the middle of one row to the next, px."""
        return self.above + self.below

    @property
    def height(self) -> float:
        """All rows together, px."""
        return self.count * self.pitch

    @property
    def span(self) -> list[float]:
        """The axis range that shows every row, the first at the top."""
        return [self.count - 1 + self.below / self.pitch, -self.above / self.pitch]


def rows_of(figure: Figure, pen: Pen) -> Rows:
    """How high the rows must be for their labels, beside them or (narrow) above them."""
    cells = any(isinstance(mark, Cell) for mark in figure.marks)
    body = (CELL_BODY if cells else BAR_BODY) * pen.size
    air = GAP / 2 * pen.size if cells and not pen.narrow else 0.55 * pen.size
    most = max((len(lines(label, _letters(pen))) for _, label in figure.y.ticks), default=1)
    label = most * LINE * pen.size
    count = max(1, len(figure.y.ticks))
    if pen.narrow:
        return Rows(count, body, body / 2 + label + air, body / 2 + air / 2)
    half = max(body / 2 + air, label / 2 + air / 2)
    return Rows(count, body, half, half)


def row_labels(figure: Figure, rows: Rows, pen: Pen) -> Iterator[Spec]:
    """The rows' names above their marks, where there is no room beside them."""
    if pen.narrow and figure.y.ticks:
        lift = (rows.body / 2 + 1) / rows.pitch
        texts = [wrapped(label, _letters(pen)) for _, label in figure.y.ticks]
        heights = [row - lift for row, _ in figure.y.ticks]
        yield texts_at([figure.x.low] * len(texts), heights, texts, "top right", pen)


def row_axis(figure: Figure, rows: Rows, pen: Pen) -> Spec:
    """The y axis of a picture in rows."""
    return {
        "range": rows.span,
        "showticklabels": not pen.narrow,
        "tickvals": [row for row, _ in figure.y.ticks],
        "ticktext": [wrapped(label, _letters(pen)) for _, label in figure.y.ticks],
        "showgrid": False,
    }


def value_margin(figure: Figure, pen: Pen) -> float:
    """The room that the values beside the bars need on the right, px."""
    beside = [bar.label for bar, place in placed_bars(figure, pen) if place == "beside"]
    widest = max((pen.width(label) for label in beside), default=0)
    return widest + pen.size if widest and not pen.narrow else 0.0


def placed_bars(figure: Figure, pen: Pen) -> list[tuple[Bar, Place]]:
    """Each bar and where its label stands: a lone bar's beside the axis, one of several's inside it.

    On a phone the label of a bar of no length takes the bar's own place.
    """
    bars = [mark for mark in figure.marks if isinstance(mark, Bar)]
    ranges = {mark.row for mark in figure.marks if isinstance(mark, Span)}
    in_row = Counter(bar.row for bar in bars)

    def place(bar: Bar) -> Place:
        if in_row[bar.row] > 1:
            return "inside"
        return "start" if pen.narrow and bar.start == bar.end and bar.row not in ranges else "beside"

    return [(bar, place(bar)) for bar in bars]


def bar_traces(figure: Figure, rows: Rows, pen: Pen) -> Iterator[Spec]:
    """The bars, one trace for each ink, and their labels."""
    placed = placed_bars(figure, pen)
    for ink in dict.fromkeys(bar.ink for bar, _ in placed):
        mine = [(bar, place) for bar, place in placed if bar.ink is ink]
        yield {
            "type": "bar",
            "orientation": "h",
            "y": [bar.row for bar, _ in mine],
            "base": [bar.start for bar, _ in mine],
            "x": [bar.end - bar.start for bar, _ in mine],
            "width": rows.body / rows.pitch,
            "marker": {"color": pen.colours.fill[ink], "line": {"width": 0}},
            "text": [safe(bar.label) if place == "inside" else "" for bar, place in mine],
            "textposition": "inside",
            "insidetextanchor": "middle",
            "textangle": 0,
            "insidetextfont": pen.font(pen.colours.on_fill[ink]),
        }
    yield from _values(figure, placed, rows, pen)


def _values(figure: Figure, placed: list[tuple[Bar, Place]], rows: Rows, pen: Pen) -> Iterator[Spec]:
    lift = (rows.body / 2 + 1) / rows.pitch if pen.narrow else 0
    beside = [bar for bar, place in placed if place == "beside" and bar.label]
    start = [bar for bar, place in placed if place == "start" and bar.label]
    for bars, x, up, position in (
        (beside, figure.x.high, lift, "top left" if pen.narrow else "middle right"),
        (start, figure.x.low, 0, "middle right"),
    ):
        if bars:
            inks = [_value_ink(bar, pen) for bar in bars]
            texts = [SPACE + safe(bar.label) if "right" in position else safe(bar.label) for bar in bars]
            yield texts_at([x] * len(bars), [bar.row - up for bar in bars], texts, position, pen, inks)


def _value_ink(bar: Bar, pen: Pen) -> str:
    return pen.colours.on_paper[Ink.BLOCKED] if bar.ink is Ink.BLOCKED else pen.colours.ink


def span_traces(spans: list[Span], rows: Rows, pen: Pen) -> Iterator[Spec]:
    """Ranges as lines, one trace for each ink, with end caps where the ink says that it is a range."""
    for ink in dict.fromkeys(span.ink for span in spans):
        cap = 0.28 * rows.body / rows.pitch if ink is Ink.RANGE else 0.0
        mine = [span for span in spans if span.ink is ink]
        yield {
            "type": "scatter",
            "mode": "lines",
            "x": [x for span in mine for x in (span.low, span.low, span.low, span.high, span.high, span.high, None)],
            "y": [y for span in mine for y in (*_down(span.row, cap), *reversed(_down(span.row, cap)), None)],
            "line": {"color": pen.colours.fill[ink], "width": pen.stroke},
            "cliponaxis": False,
        }


def _down(row: float, cap: float) -> tuple[float, float, float]:
    return (row - cap, row + cap, row)


def cell_traces(cells: list[Cell], rows: Rows, pen: Pen) -> Iterator[Spec]:
    """All cells as upright bars in one trace, each with its sign; those that block have a thick outline."""
    if not cells:
        return
    colours = pen.colours
    size = (rows.body - GAP * pen.size) / rows.pitch
    yield {
        "type": "bar",
        "x": [cell.column for cell in cells],
        "base": [cell.row - size / 2 for cell in cells],
        "y": [size] * len(cells),
        "width": 0.9,
        "marker": {
            "color": [colours.fill[cell.ink] for cell in cells],
            "line": {
                "color": [colours.fill[Ink.BLOCKED] if cell.blocked else colours.outline for cell in cells],
                "width": [1.3 * pen.stroke if cell.blocked else 1 for cell in cells],
            },
        },
        "text": [safe(cell.label) for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "insidetextfont": pen.font([colours.on_fill[cell.ink] for cell in cells]),
        "cliponaxis": False,
    }


def texts_at(
    x: list[float], y: list[float], texts: list[str], position: str | list[str], pen: Pen, inks: list[str] | None = None
) -> Spec:
    """Safe texts as one trace; `position` says where each lies from its point."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": texts,
        "textposition": position,
        "textfont": pen.font(inks),
        "cliponaxis": False,
    }


def _letters(pen: Pen) -> int:
    return NARROW_LETTERS if pen.narrow else LETTERS
