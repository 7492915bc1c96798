"""A radar drawn with plotly: one line over radial axes, no fill."""

from __future__ import annotations

from figures.model import Figure, Spokes
from ui.drawing.pen import LINE, Pen, Spec, lines, safe, wrapped

RADIUS, NARROW_RADIUS = 9.5, 7  # of the text size
LETTERS = 16
STANDOFF = 8  # px


def radial(figure: Figure, pen: Pen) -> tuple[list[Spec], Spec]:
    """Traces and layout of a figure of spokes."""
    spokes = [mark for mark in figure.marks if isinstance(mark, Spokes)]
    names = [_name(label, pen) for label in spokes[0].labels]
    deepest = max(len(lines(name, LETTERS)) for name in names) * LINE * pen.size + 2 * STANDOFF
    widest = max(pen.width(line) for name in names for line in lines(name, LETTERS)) + STANDOFF
    layout = {
        "height": round(2 * pen.size * (NARROW_RADIUS if pen.narrow else RADIUS) + 2 * deepest),
        "margin": {"l": round(widest), "r": round(widest), "t": round(deepest), "b": round(deepest)},
        "polar": {
            "bgcolor": "rgba(0,0,0,0)",
            "angularaxis": _around(names, pen),
            "radialaxis": _outwards(figure, len(names), pen),
        },
    }
    return [_line(mark, pen) for mark in spokes], layout


def _name(label: str, pen: Pen) -> str:
    """On a phone a stage is known by its number: the bars that the radar stands beside give its name."""
    first = label.split(" ", 1)[0]
    return first if pen.narrow and first.isdigit() else label


def _line(spokes: Spokes, pen: Pen) -> Spec:
    colour = pen.colours.fill[spokes.ink]
    angles = _angles(len(spokes.labels))
    return {
        "type": "scatterpolar",
        "mode": "lines+markers",
        "r": [*spokes.values, *spokes.values[:1]],
        "theta": [*angles, *angles[:1]],
        "line": {"color": colour, "width": pen.stroke},
        "marker": {"color": colour, "size": 0.6 * pen.size},
        "connectgaps": False,
        "cliponaxis": False,
    }


def _around(names: list[str], pen: Pen) -> Spec:
    return {
        "tickvals": _angles(len(names)),
        "ticktext": [wrapped(name, LETTERS) for name in names],
        "tickfont": pen.font(),
        "direction": "clockwise",
        "rotation": 90,
        "gridcolor": pen.colours.grid,
        "linecolor": pen.colours.outline,
    }


def _outwards(figure: Figure, count: int, pen: Pen) -> Spec:
    between = 90 - 180 / count  # halfway between the first two spokes, where the numbers hide neither
    return {
        "range": [figure.x.low, figure.x.high],
        "tickvals": [position for position, _ in figure.x.ticks],
        "ticktext": [safe(label) for _, label in figure.x.ticks],
        "tickfont": pen.font(pen.colours.muted),
        "angle": between,
        "tickangle": between,
        "ticks": "",
        "gridcolor": pen.colours.grid,
        "linecolor": pen.colours.grid,
    }


def _angles(count: int) -> list[float]:
    return [360 * place / count for place in range(count)]
