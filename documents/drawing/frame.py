"""Where the axes of a figure stand on paper: room for their words, and from axis units to points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from documents.pdf.fonts import Face, text_width
from documents.pdf.lines import Line, Voice, break_lines, line_width
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import colour, write, write_line
from documents.text.plain import one_line
from figures.model import Axis, Bar, Cell, Figure, Span
from figures.palette import LIGHT

SIZE = 9.0
SMALL = 8.0
LEADING = 10.0
AIR = 6.0
TICK = 4.0


@dataclass(frozen=True)
class Frame:
    """A figure in a box of `width` by `height` points whose lower left corner is (`left`, `bottom`)."""

    figure: Figure
    left: float
    bottom: float
    width: float
    height: float

    @property
    def has_cells(self) -> bool:
        return any(isinstance(mark, Cell) for mark in self.figure.marks)

    @cached_property
    def row_labels(self) -> list[tuple[float, list[Line]]]:
        room = self.width * (0.4 if self.height / max(1, len(self.figure.y.ticks)) > 3 * LEADING else 0.6)
        return _labels(self.figure.y, room)

    @cached_property
    def column_labels(self) -> list[tuple[float, list[Line]]]:
        gap = min(
            (b - a for (a, _), (b, _) in zip(self.figure.x.ticks, self.figure.x.ticks[1:], strict=False)), default=0
        )
        span = self.figure.x.high - self.figure.x.low or 1
        room = self.inner_width * gap / span if gap else self.inner_width
        return _labels(self.figure.x, max(room - 2, 3 * SMALL))

    @cached_property
    def gutter(self) -> float:
        widths = [line_width(line, SIZE) for _, lines in self.row_labels for line in lines]
        return max(widths, default=0) + AIR

    @property
    def inner_width(self) -> float:
        return self.width - self.gutter - (AIR if self.has_cells else 2 * AIR)

    @property
    def foot(self) -> float:
        lines = max((len(lines) for _, lines in self.column_labels), default=0)
        return AIR + lines * LEADING + (LEADING + 3 if self.figure.x.title else 0)

    @property
    def head(self) -> float:
        return LEADING + AIR if self.figure.y.title else AIR / 2

    def x(self, value: float) -> float:
        """Points from the left of the page for a value on the x axis."""
        axis = self.figure.x
        return self.left + self.gutter + (value - axis.low) / (axis.high - axis.low or 1) * self.inner_width

    def y(self, value: float) -> float:
        """Points from the bottom of the page for a value on the y axis."""
        axis = self.figure.y
        part = (value - axis.low) / (axis.high - axis.low or 1)
        room = self.height - self.foot - self.head
        return self.bottom + self.foot + (1 - part if self.figure.rows_down else part) * room

    @property
    def row(self) -> float:
        """The distance between two rows."""
        return abs(self.y(1) - self.y(0))

    @property
    def bar(self) -> float:
        """How thick a bar is."""
        return min(0.56 * self.row, 22)

    @cached_property
    def lift(self) -> float:
        """How far bars stand above the middle of their row, so that a span has room below its bar."""
        kinds = {type(mark) for mark in self.figure.marks}
        return min(0.1 * self.row, 4) if {Bar, Span} <= kinds else 0

    @property
    def drop(self) -> float:
        """How far spans lie below the middle of their row."""
        return self.bar / 2 - self.lift + min(0.11 * self.row, 5) if self.lift else 0


def _labels(axis: Axis, room: float) -> list[tuple[float, list[Line]]]:
    return [(at, break_lines([Voice(one_line(label))], SIZE, room)) for at, label in axis.ticks if label]


def draw_axes(canvas: TaggedCanvas, frame: Frame) -> None:
    """Grid lines, the names of rows and columns, and the titles of the axes."""
    figure = frame.figure
    _draw_grid(canvas, frame)
    canvas.setFillColor(colour(LIGHT.ink))
    _write_row_labels(canvas, frame)
    _write_column_labels(canvas, frame)
    middle = frame.left + frame.gutter + frame.inner_width / 2
    title = one_line(figure.x.title)
    middle = min(middle, frame.left + frame.width - text_width(title, Face.BODY, SIZE) / 2)
    write(canvas, title, middle, frame.bottom + 2, SIZE, LIGHT.muted, align="middle")
    write(canvas, one_line(figure.y.title), frame.left, frame.bottom + frame.height - SIZE, SIZE, LIGHT.muted)


def _write_row_labels(canvas: TaggedCanvas, frame: Frame) -> None:
    right = frame.left + frame.gutter - AIR
    for at, lines in frame.row_labels:
        baseline = frame.y(at) + frame.lift + (len(lines) - 1) * LEADING / 2 - 0.34 * SIZE
        for place, line in enumerate(lines):
            write_line(canvas, line, right - line_width(line, SIZE), baseline - place * LEADING, SIZE)


def _write_column_labels(canvas: TaggedCanvas, frame: Frame) -> None:
    top = frame.bottom + frame.foot - AIR - 0.7 * SIZE
    for at, lines in frame.column_labels:
        for place, line in enumerate(lines):
            wide = line_width(line, SIZE)
            start = min(frame.x(at) - wide / 2, frame.left + frame.width - wide)
            write_line(canvas, line, start, top - place * LEADING, SIZE)


def _draw_grid(canvas: TaggedCanvas, frame: Frame) -> None:
    """Lines up from the ticks of bars and rows; short ticks where both axes are numbers, so that zones stay plain."""
    if frame.has_cells:
        return
    figure = frame.figure
    low, high = frame.y(figure.y.low), frame.y(figure.y.high)
    start, end = frame.x(figure.x.low), frame.x(figure.x.high)
    canvas.setLineWidth(0.75)
    if figure.rows_down:
        canvas.setStrokeColor(colour(LIGHT.grid))
        canvas.lines([(frame.x(at), low, frame.x(at), high) for at, _ in figure.x.ticks])
        canvas.setStrokeColor(colour(LIGHT.ink))
        canvas.line(start, low, start, high)
        return
    canvas.setStrokeColor(colour(LIGHT.outline))
    canvas.lines([(frame.x(at), low, frame.x(at), low - TICK) for at, _ in figure.x.ticks])
    canvas.lines([(start - TICK, frame.y(at), start, frame.y(at)) for at, _ in figure.y.ticks])
    canvas.lines([(start, low, start, high), (start, low, end, low)])
