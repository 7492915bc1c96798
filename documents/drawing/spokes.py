"""Draws a radar: rings, one spoke for each label, one closed line."""

from __future__ import annotations

from math import cos, pi, sin

from documents.drawing.frame import LEADING, SIZE, SMALL, Frame
from documents.drawing.marks import RADIUS
from documents.pdf.lines import Line, Voice, break_lines, line_width
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import colour, write, write_line
from documents.text.plain import one_line
from figures.model import Ink, Spokes
from figures.palette import LIGHT

LABEL_ROOM = 0.27  # of the width, at most, on either side
GAP = 8.0


def draw_spokes(canvas: TaggedCanvas, frame: Frame, spokes: Spokes) -> None:
    """The line runs clockwise from the top over the x axis of the figure; a missing value leaves a gap."""
    count = len(spokes.labels)
    if not count:
        return
    labels = [break_lines([Voice(one_line(label))], SIZE, frame.width * LABEL_ROOM) for label in spokes.labels]
    widest = max(line_width(line, SIZE) for lines in labels for line in lines)
    tallest = max(len(lines) for lines in labels) * LEADING
    x, y = frame.left + frame.width / 2, frame.bottom + frame.height / 2
    radius = min(frame.width / 2 - widest - GAP, frame.height / 2 - tallest - GAP)
    axis = frame.figure.x

    def point(place: int, value: float) -> tuple[float, float]:
        angle = pi / 2 - 2 * pi * place / count
        reach = radius * (value - axis.low) / (axis.high - axis.low or 1)
        return x + reach * cos(angle), y + reach * sin(angle)

    canvas.setLineWidth(0.75)
    canvas.setStrokeColor(colour(LIGHT.grid))
    for at, _ in axis.ticks:
        ring = [point(place, at) for place in range(count)]
        canvas.lines([(*a, *b) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)])
    canvas.lines([(x, y, *point(place, axis.high)) for place in range(count)])
    for at, label in axis.ticks:
        if axis.low < at < axis.high:
            one, other = point(0, at), point(1, at)
            middle = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2 - 0.34 * SMALL
            write(canvas, one_line(label), *middle, SMALL, LIGHT.muted, align="middle")
    for place, lines in enumerate(labels):
        _label(canvas, lines, point(place, axis.high), (x, y))
    _line(canvas, spokes, [None if value is None else point(i, value) for i, value in enumerate(spokes.values)])


def _label(canvas: TaggedCanvas, lines: list[Line], tip: tuple[float, float], middle: tuple[float, float]) -> None:
    right, up = tip[0] - middle[0], tip[1] - middle[1]
    tall = len(lines) * LEADING
    upright = abs(up) > 2 * abs(right)
    top = tip[1] + (tall / 2 if not upright else tall + GAP / 2 if up > 0 else -GAP / 2)
    canvas.setFillColor(colour(LIGHT.ink))
    for place, line in enumerate(lines):
        wide = line_width(line, SIZE)
        start = tip[0] + (-wide / 2 if abs(right) < 1 else GAP if right > 0 else -GAP - wide)
        write_line(canvas, line, start, top - (place + 1) * LEADING + 0.16 * SIZE, SIZE)


def _line(canvas: TaggedCanvas, spokes: Spokes, points: list[tuple[float, float] | None]) -> None:
    canvas.setStrokeColor(colour(LIGHT.fill[spokes.ink]))
    canvas.setLineWidth(2)
    following = points[1:] + points[:1]
    canvas.lines([(*a, *b) for a, b in zip(points, following, strict=True) if a and b])
    canvas.setFillColor(colour(LIGHT.paper if spokes.ink is Ink.BEFORE else LIGHT.fill[spokes.ink]))
    for point in points:
        if point:
            canvas.circle(*point, RADIUS - 1.5, fill=1)
