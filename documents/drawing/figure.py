"""Draws a figure as vectors: one Figure element with its text alternative, on paper colours."""

from __future__ import annotations

from dataclasses import dataclass

from documents.drawing.frame import AIR, LEADING, Frame, draw_axes
from documents.drawing.marks import draw_bar, draw_cell, draw_dot, draw_span, draw_upright, draw_zone
from documents.drawing.spokes import draw_spokes
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from figures.model import Bar, Cell, Dot, Figure, Ink, Span, Spokes, Upright, Zone

ROW = 19.0
TIGHT_ROW = 10.0
TALL_ROW = 40.0
MANY_ROWS = 24
_LAYERS = {Ink.TARGET: 0, Ink.BEFORE: 1, Ink.LATER: 3}


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure as a block `width` by `height` points, never cut."""

    figure: Figure
    element: Element
    width: float
    height: float
    above: float = 0
    with_next: bool = False

    def cut(self, _room: float) -> None:
        """A picture is kept whole."""
        return

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        bottom = top - self.height
        box = f"[{x:.2f} {bottom:.2f} {x + self.width:.2f} {top:.2f}]"
        self.element.attributes = f"/O /Layout /Placement /Block /BBox {box}"
        with canvas.marked(self.element):
            draw_figure(canvas, Frame(self.figure, x, bottom, self.width, self.height))


def natural_height(figure: Figure, width: float, most: float) -> float:
    """The height in points at which the figure reads well at that width, and no more than `most`."""
    rows = len(figure.y.ticks) if figure.rows_down else 0
    words = 3 * LEADING + 2 * AIR
    least = rows * (ROW if rows <= MANY_ROWS else TIGHT_ROW) + words
    wanted = width / figure.width_to_height if figure.marks else 0
    if rows:
        wanted = min(wanted, rows * TALL_ROW + words)
    return min(max(wanted, least), most)


def draw_figure(canvas: TaggedCanvas, frame: Frame) -> None:
    """Draw the axes and every mark of the figure inside its frame."""
    marks = frame.figure.marks
    spokes = [mark for mark in marks if isinstance(mark, Spokes)]
    if spokes:
        for spoke in spokes:
            draw_spokes(canvas, frame, spoke)
        return
    for zone in (mark for mark in marks if isinstance(mark, Zone)):
        draw_zone(canvas, frame, zone)
    draw_axes(canvas, frame)
    _draw_rows(canvas, frame)
    for line in (mark for mark in marks if isinstance(mark, Upright)):
        draw_upright(canvas, frame, line)
    for cell in (mark for mark in marks if isinstance(mark, Cell)):
        draw_cell(canvas, frame, cell)
    _draw_dots(canvas, frame)


def _draw_rows(canvas: TaggedCanvas, frame: Frame) -> None:
    marks = frame.figure.marks
    lines = [mark.x for mark in marks if isinstance(mark, Upright)]
    for bar in (mark for mark in marks if isinstance(mark, Bar)):
        dots = [mark.x for mark in marks if isinstance(mark, Dot) and mark.y == bar.row]
        draw_bar(canvas, frame, bar, [*dots, *lines])
    for span in (mark for mark in marks if isinstance(mark, Span)):
        draw_span(canvas, frame, span)


def _draw_dots(canvas: TaggedCanvas, frame: Frame) -> None:
    dots = [mark for mark in frame.figure.marks if isinstance(mark, Dot)]
    for dot in sorted(dots, key=lambda dot: _LAYERS.get(dot.ink, 2)):
        row = [other for other in dots if other.y == dot.y and other is not dot]
        shared = any(other.x == dot.x and other.ink is not Ink.TARGET for other in row)
        label_left = any(other.label and other.x > dot.x for other in row) or (shared and dot.ink is Ink.BEFORE)
        draw_dot(canvas, frame, dot, label_left, shared)
