"""Words along the x axis of a picture in rows: what to do where they have no room beside each other."""

from __future__ import annotations

from figures.model import Figure
from ui.drawing.pen import Pen, Spec, lines, safe

COLUMN = 9  # letters in a line of a column's name where room is short
EMPTY = "&nbsp;"  # a line that plotly keeps


def columns(figure: Figure, pen: Pen) -> Spec:
    """The axis over cells; where room is short, on a phone or a projector, names of two words take two lines."""
    names = ["<br>".join(each) for each in _names(figure, pen)]
    return {"showgrid": False, "showline": False, "ticktext": names}


def lines_over(figure: Figure, pen: Pen) -> int:
    """How many lines the names of the columns take."""
    return max((len(each) for each in _names(figure, pen)), default=1)


def fitting(figure: Figure, pen: Pen, right: float) -> Spec:
    """The words of as many ticks as fit beside each other, with `right` px taken by values; maybe of none."""
    if pen.across is None:
        return {}
    room = room_across(figure, pen) - right
    last = len(figure.x.ticks) - 1
    for step in (each for each in range(1, last + 1) if last % each == 0):  # both ends stay
        kept = figure.x.ticks[::step]
        if sum(pen.width(label) + pen.size / 2 for _, label in kept) <= room:
            break
    else:
        kept = ()
    shown = {position for position, _ in kept}
    return {"ticktext": [safe(label) if position in shown else "" for position, label in figure.x.ticks]}


def _names(figure: Figure, pen: Pen) -> list[list[str]]:
    """The lines of each column's name; where neighbours would touch, every second stands a line higher."""
    if pen.height is None and not pen.narrow:
        return [[safe(label)] for _, label in figure.x.ticks]
    names = [[safe(line) for line in lines(label, COLUMN)] for _, label in figure.x.ticks]
    widest = max((pen.width(line) for name in names for line in name), default=0)
    if pen.across is None or widest <= room_across(figure, pen) / max(1, len(names)):
        return names
    return [[safe(label), *[EMPTY] * (at % 2)] for at, (_, label) in enumerate(figure.x.ticks)]


def room_across(figure: Figure, pen: Pen) -> float:
    """How wide the marks may be beside the names of the rows, px; 0 where that is not known."""
    widest = max((pen.width(label) for _, label in figure.y.ticks), default=0)
    return max(0.0, pen.across - widest) if pen.across is not None else 0.0
