"""Draws each kind of mark that a figure may hold, in shapes that a grey printer keeps apart."""

from __future__ import annotations

from math import cos, pi, sin

from documents.drawing.frame import SIZE, SMALL, Frame
from documents.pdf.fonts import Face, text_width
from documents.pdf.tagged_pdf import Box, TaggedCanvas
from documents.pdf.writing import Align, colour, write
from documents.text.plain import one_line
from figures.model import Bar, Cell, Dot, Ink, Span, Upright, Zone
from figures.palette import LIGHT

DIAMOND = 5.0
RADIUS = 5.0
BADGE = 8.5
HATCH = 7.0
CONNECTOR = 4.0


def draw_zone(canvas: TaggedCanvas, frame: Frame, zone: Zone) -> None:
    """A tinted area with a thin edge, named in its corner."""
    x, y = frame.x(zone.x_low), frame.y(zone.y_low)
    width, height = frame.x(zone.x_high) - x, frame.y(zone.y_high) - y
    canvas.setFillColor(colour(LIGHT.fill[zone.ink]))
    canvas.setStrokeColor(colour(LIGHT.grid))
    canvas.setLineWidth(0.75)
    canvas.rect(x, y, width, height, fill=1)
    top, bottom = max(y, y + height), min(y, y + height)
    baseline = top - SIZE - 4 if zone.top else bottom + 6
    write(canvas, one_line(zone.label), x + 6, baseline, SIZE, LIGHT.on_fill[zone.ink], Face.BOLD)


def draw_bar(canvas: TaggedCanvas, frame: Frame, bar: Bar, dots: list[float]) -> None:
    """A bar with its label where it covers none of the `dots` and lines of its row; hatched where it is blocked."""
    tall = CONNECTOR if bar.ink is Ink.QUIET else frame.bar
    start, end = frame.x(bar.start), frame.x(bar.end)
    middle = frame.y(bar.row) + frame.lift
    canvas.setFillColor(colour(LIGHT.fill[bar.ink]))
    canvas.rect(start, middle - tall / 2, end - start, tall, stroke=0, fill=1)
    label = one_line(bar.label)
    size = max(SMALL, min(SIZE, tall - 3))
    wide = text_width(label, Face.BOLD, size) + (size + 3 if bar.ink is Ink.BLOCKED else 0)
    at, inside = _label_place(start, end, wide, [frame.x(dot) for dot in dots], frame.left + frame.width)
    if bar.ink is Ink.BLOCKED:
        left, right = (start, at - 4) if inside and at > start + 4 else (at + wide + 4 if inside else start, end)
        _hatch(canvas, (left, middle - tall / 2, right, middle + tall / 2), LIGHT.paper)
    if label:
        ink = LIGHT.on_fill[bar.ink] if inside else LIGHT.on_paper[bar.ink]
        if bar.ink is Ink.BLOCKED:
            canvas.setFillColor(colour(ink))
            _polygon(canvas, at + size / 2, middle, size * 0.5, 8, edge=0)
            at += size + 3
        write(canvas, label, at, middle - 0.34 * size, size, ink, Face.BOLD)


def _label_place(start: float, end: float, wide: float, dots: list[float], most: float) -> tuple[float, bool]:
    """Where a label begins, no word of it past `most`, and whether that is inside the bar; clear of dots if it can."""

    def clear(x: float) -> bool:
        return all(not x - DIAMOND - 3 < dot < x + wide + DIAMOND + 3 for dot in dots)

    room = wide + 8 <= end - start
    inside = [at for at in (start + 4, end - wide - 4) if room and clear(at)]
    if inside:
        return inside[0], True
    after = max(end, start) + 5
    beyond = after if clear(after) else max([after, *(dot + DIAMOND + 4 for dot in dots)])
    if beyond + wide <= most:
        return beyond, False
    return (start + 4, True) if room else (most - wide, False)


def draw_span(canvas: TaggedCanvas, frame: Frame, span: Span) -> None:
    """A thin line with end caps, below the bar of its row; where it is QUIET, without them and between its dots."""
    if span.ink is Ink.QUIET:
        _connect(canvas, frame, span)
        return
    low, high, y = frame.x(span.low), frame.x(span.high), frame.y(span.row) - frame.drop
    cap = min(3.5, frame.row / 6)
    canvas.setStrokeColor(colour(LIGHT.fill[span.ink]))
    canvas.setLineWidth(1.8)
    canvas.lines([(low, y, high, y), (low, y - cap, low, y + cap), (high, y - cap, high, y + cap)])


def _connect(canvas: TaggedCanvas, frame: Frame, span: Span) -> None:
    y = frame.y(span.row) + frame.lift
    canvas.setStrokeColor(colour(LIGHT.fill[span.ink]))
    canvas.setLineWidth(CONNECTOR)
    canvas.line(frame.x(span.low), y, frame.x(span.high), y)


def draw_upright(canvas: TaggedCanvas, frame: Frame, line: Upright) -> None:
    """A line across all rows."""
    x = frame.x(line.x)
    canvas.saveState()
    canvas.setStrokeColor(colour(LIGHT.ink))
    canvas.setLineWidth(1.2)
    if line.dashed:
        canvas.setDash(4, 3)
    canvas.line(x, frame.y(frame.figure.y.low), x, frame.y(frame.figure.y.high))
    canvas.restoreState()


def draw_dot(canvas: TaggedCanvas, frame: Frame, dot: Dot, label_left: bool, shared: bool) -> None:
    """A diamond, a hollow circle, a square, an octagon or a filled circle; a label of a few signs is written in it.

    A hollow circle whose place is `shared` by another dot is drawn around that dot, a square within it.
    """
    x, y = frame.x(dot.x), frame.y(dot.y) + frame.lift
    label = one_line(dot.label)
    wide = text_width(label, Face.BOLD, SIZE)
    inside = 0 < len(label) <= 8 and dot.ink in (Ink.NOW, Ink.BLOCKED) and not frame.figure.rows_down
    canvas.setLineWidth(1.2)
    canvas.setStrokeColor(colour(LIGHT.halo))
    canvas.setFillColor(colour(LIGHT.fill[dot.ink]))
    half = max(BADGE, wide / 2 + 4) if inside else RADIUS + 4 if shared else RADIUS
    if dot.ink is Ink.TARGET:
        half = DIAMOND
        _polygon(canvas, x, y, DIAMOND, 4)
    elif dot.ink in (Ink.BEFORE, Ink.THEN, Ink.IF_DONE):
        canvas.setLineWidth(2)
        canvas.setStrokeColor(colour(LIGHT.fill[dot.ink]))
        canvas.setFillColor(colour(LIGHT.paper))
        if dot.ink is Ink.THEN:
            _polygon(canvas, x, y, DIAMOND, 4)
        else:
            canvas.circle(x, y, RADIUS + 3 if shared else RADIUS - 0.5, fill=1)
    elif dot.ink is Ink.LATER:
        edge = RADIUS + 1 if shared else 2 * RADIUS - 1
        canvas.rect(x - edge / 2, y - edge / 2, edge, edge, fill=1)
    elif inside:
        canvas.roundRect(x - half, y - BADGE, 2 * half, 2 * BADGE, BADGE, fill=1)
    elif dot.ink is Ink.BLOCKED:
        _polygon(canvas, x, y, RADIUS + 0.5, 8)
    else:
        canvas.circle(x, y, RADIUS, fill=1)
    if inside:
        write(canvas, label, x, y - 0.34 * SIZE, SIZE, LIGHT.on_fill[dot.ink], Face.BOLD, "middle")
    elif label:
        too_far = x + half + 4 + wide > frame.left + frame.width
        side = -1 if label_left or too_far else 1
        align: Align = "left" if side > 0 else "right"
        write(canvas, label, x + side * (half + 4), y - 0.34 * SIZE, SIZE, LIGHT.on_paper[dot.ink], Face.BOLD, align)


def draw_cell(canvas: TaggedCanvas, frame: Frame, cell: Cell) -> None:
    """A filled square with its label; a thick edge where it is blocked."""
    x, y = frame.x(cell.column - 0.5) + 1, frame.y(cell.row + 0.5) + 1
    width, height = frame.x(cell.column + 0.5) - 1 - x, frame.row - 2
    canvas.setFillColor(colour(LIGHT.fill[cell.ink]))
    canvas.setStrokeColor(colour(LIGHT.fill[Ink.BLOCKED] if cell.blocked else LIGHT.outline))
    edge = min(2.4, 0.15 * height) if cell.blocked else 0.6
    canvas.setLineWidth(edge)
    canvas.rect(x + edge / 2, y + edge / 2, width - edge, height - edge, fill=1)
    size = min(SIZE + 1, max(SMALL, height - 2))
    write(
        canvas,
        one_line(cell.label),
        x + width / 2,
        y + height / 2 - 0.34 * size,
        size,
        LIGHT.on_fill[cell.ink],
        Face.BOLD,
        "middle",
    )


def _polygon(canvas: TaggedCanvas, x: float, y: float, radius: float, corners: int, edge: int = 1) -> None:
    path = canvas.beginPath()
    turn = 0 if corners == 4 else pi / corners
    points = [
        (x + radius * cos(turn + 2 * pi * k / corners), y + radius * sin(turn + 2 * pi * k / corners))
        for k in range(corners)
    ]
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, fill=1, stroke=edge)


def _hatch(canvas: TaggedCanvas, box: Box, ink: str) -> None:
    left, bottom, right, top = box
    if right - left < 2:
        return
    canvas.saveState()
    path = canvas.beginPath()
    path.rect(left, bottom, right - left, top - bottom)
    canvas.clipPath(path, stroke=0, fill=0)
    canvas.setStrokeColor(colour(ink))
    canvas.setLineWidth(0.6)
    tall = top - bottom
    steps = int((right - left + tall) / HATCH) + 1
    canvas.lines([(left - tall + HATCH * k, bottom, left + HATCH * k, top) for k in range(steps)])
    canvas.restoreState()
