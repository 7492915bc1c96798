"""Dots as plotly traces: numbered discs on a plane, hollow and filled ends of a dumbbell, diamonds for targets."""

from __future__ import annotations

import math
from collections import defaultdict

from figures.model import Dot, Figure, Ink
from ui.drawing.pen import LINE, Pen, Spec, safe

IN_ROW_LETTERS = 2  # a longer label stands beside its dot
ALONE = 1.7  # of the text size, the diameter of a dot with one number in it
PLAIN = 0.9  # and of one without
RING = 0.55  # by how much a dot is larger than the one within it
IN_TIME = (Ink.BEFORE, Ink.NOW, Ink.LATER)
HOLLOW = (Ink.BEFORE, Ink.THEN, Ink.IF_DONE)
SYMBOLS = {Ink.TARGET: "diamond", Ink.THEN: "diamond", Ink.LATER: "square"}


def dot_traces(figure: Figure, pen: Pen) -> list[Spec]:
    """The dots, one trace for each ink; on a plane every label stands in its dot."""
    groups: dict[tuple[Ink, bool], list[Dot]] = defaultdict(list)
    for mark in figure.marks:
        if isinstance(mark, Dot):
            short = not figure.rows_down or (len(mark.label) <= IN_ROW_LETTERS and mark.label[-1:].isalnum())
            groups[mark.ink, bool(mark.label) and short].append(mark)
    return [_trace(figure, dots, ink, inside, pen) for (ink, inside), dots in groups.items()]


def _trace(figure: Figure, dots: list[Dot], ink: Ink, inside: bool, pen: Pen) -> Spec:
    colours = pen.colours
    hollow = ink in HOLLOW
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [dot.x for dot in dots],
        "y": [dot.y for dot in dots],
        "marker": {
            "symbol": SYMBOLS.get(ink, "circle"),
            "size": [_diameter(dot, pen) if inside else _plain(figure, dot) * pen.size for dot in dots],
            "color": colours.paper if hollow else colours.fill[ink],
            "line": {"color": colours.fill[ink] if hollow else colours.halo, "width": pen.stroke if hollow else 2},
            "opacity": 1,
        },
        "text": ["<br>".join(_lines(dot.label)) if inside else safe(dot.label) for dot in dots],
        "textposition": "middle center" if inside else [_beside(figure, dot) for dot in dots],
        "textfont": pen.font(colours.on_fill[ink] if inside and not hollow else colours.ink),
        "cliponaxis": False,
    }


def _lines(label: str) -> list[str]:
    """The numbers of a joined dot in about as many lines as each line has numbers."""
    parts = [safe(part) for part in label.split(", ")]
    each = math.ceil(math.sqrt(len(parts))) if len(parts) > 2 else len(parts)
    return [", ".join(parts[start : start + each]) for start in range(0, len(parts), each)]


def _diameter(dot: Dot, pen: Pen) -> float:
    lines = _lines(dot.label)
    wide, high = max(pen.width(line) for line in lines), (len(lines) - 1) * LINE * pen.size
    return max(ALONE * pen.size, math.hypot(0.8 * wide, high) + 0.9 * pen.size)


def _plain(figure: Figure, dot: Dot) -> float:
    """Of the text size: larger for each dot of a later time that lies within it."""
    here = {mark.ink for mark in figure.marks if isinstance(mark, Dot) and (mark.x, mark.y) == (dot.x, dot.y)}
    within = here.intersection(IN_TIME[IN_TIME.index(dot.ink) + 1 :]) if dot.ink in IN_TIME else ()
    return PLAIN + RING * len(within)


def _beside(figure: Figure, dot: Dot) -> str:
    """Outwards from the other dots of its row, or to the right."""
    others = [mark.x for mark in figure.marks if isinstance(mark, Dot) and mark.y == dot.y and mark is not dot]
    return "middle left" if others and dot.x < max(others) else "middle right"
