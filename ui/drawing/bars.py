"""Bars as plotly traces, and where the label of each one stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Literal

from figures.model import Bar, Figure, Ink, Span
from ui.drawing.columns import room_across
from ui.drawing.pen import Pen, Spec, safe, texts_at
from ui.drawing.rows import Rows

SPACE = "\u2002"  # an en space, which a browser keeps, between the axis and the values beside it

Place = Literal["inside", "beside", "start", "nowhere"]


def value_margin(figure: Figure, pen: Pen) -> float:
    """The room that the values beside the bars need on the right, px."""
    beside = [bar.label for bar, place in placed_bars(figure, pen) if place == "beside"]
    widest = max((pen.width(label) for label in beside), default=0)
    return widest + pen.size if widest and not pen.narrow else 0.0


def placed_bars(figure: Figure, pen: Pen) -> list[tuple[Bar, Place]]:
    """Each bar and where its label stands: a lone bar's beside the axis, one of several's inside it.

    On a phone the label of a bar of no length takes the bar's own place. Where the width is known, the last of several
    has its label beside it, and any other has none, if it is too short for it.
    """
    bars = [mark for mark in figure.marks if isinstance(mark, Bar)]
    ranges = {mark.row for mark in figure.marks if isinstance(mark, Span)}
    in_row = Counter(bar.row for bar in bars)
    ends = {row: max(bar.end for bar in bars if bar.row == row) for row in in_row}
    too_short = _too_short([bar for bar in bars if in_row[bar.row] > 1], ends, figure, pen)

    def place(bar: Bar) -> Place:
        if in_row[bar.row] > 1:
            return "inside" if bar not in too_short else "beside" if bar.end == ends[bar.row] else "nowhere"
        return "start" if pen.narrow and bar.start == bar.end and bar.row not in ranges else "beside"

    return [(bar, place(bar)) for bar in bars]


def _too_short(bars: list[Bar], ends: Mapping[float, float], figure: Figure, pen: Pen) -> set[Bar]:
    """The bars whose labels do not fit into them; none where the width is not known, as plotly finds out itself.

    A label that goes beside the last bar of a row makes all bars shorter, so it is looked at twice.
    """
    if pen.across is None:
        return set()
    beside, found = 0.0, set[Bar]()
    for _ in range(2):
        scale = max(0.0, room_across(figure, pen) - max(1.5 * pen.size, beside)) / (figure.x.high - figure.x.low)
        found = {bar for bar in bars if pen.width(bar.label) > scale * (bar.end - bar.start)}
        last = [pen.width(bar.label) for bar in found if bar.end == ends[bar.row]]
        beside = max(last, default=-pen.size) + pen.size
    return found


def bar_traces(figure: Figure, rows: Rows, pen: Pen) -> Iterator[Spec]:
    """The bars, one trace for each ink, and their labels."""
    placed = placed_bars(figure, pen)
    in_row = Counter(bar.row for bar, _ in placed)
    several = {row for row, count in in_row.items() if count > 1}
    for ink in dict.fromkeys(bar.ink for bar, _ in placed):
        mine = [(bar, place) for bar, place in placed if bar.ink is ink]
        yield {
            "type": "bar",
            "orientation": "h",
            "y": [bar.row for bar, _ in mine],
            "base": [bar.start for bar, _ in mine],
            "x": [bar.end - bar.start for bar, _ in mine],
            "width": rows.body / rows.pitch,
            "marker": {
                "color": pen.colours.fill[ink],
                "line": {"color": pen.colours.halo, "width": [2 if bar.row in several else 0 for bar, _ in mine]},
            },
            "text": [safe(bar.label) if place == "inside" else "" for bar, place in mine],
            "textposition": "inside",
            "constraintext": "both" if pen.across is None else "none",
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
