"""A figure drawn with plotly for the screen: the figure's own marks, numbers and words, and no others.

Nothing can be zoomed, dragged or hovered: a chart is read, and a finger that scrolls past it scrolls.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

import plotly.graph_objects as go

from figures.model import Axis, Bar, Cell, Dot, Figure, Ink, Span, Spokes, Zone
from figures.palette import palette
from ui import plotly_rows
from ui.plotly_pen import LINE, Pen, Spec, safe
from ui.plotly_radar import radial

CONFIG: Final = {"displayModeBar": False, "staticPlot": True, "responsive": True}

WIDE, NARROW = 700, 340  # px that a picture not in rows is given to fill
STANDOFF = 8  # px between an axis and its words
IN_ROW_LETTERS, ON_PLANE_LETTERS = 2, 5  # a dot's label up to this long stands in the dot
SPOKE_LETTERS = 16


def draw(figure: Figure, dark: bool = False, font_size: int = 16, narrow: bool = False) -> go.Figure:
    """`figure` for a light or dark screen, text `font_size` px, its height set and its width left to the page.

    `narrow` is for a phone: row labels stand above their rows. Show it with `theme=None, config=CONFIG`.
    """
    pen = Pen(palette(dark), font_size, narrow)
    if any(isinstance(mark, Spokes) for mark in figure.marks):
        traces, layout = radial(figure, pen)
    elif any(isinstance(mark, Bar | Cell | Span) for mark in figure.marks):
        traces, layout = _in_rows(figure, pen)
    else:
        traces, layout = _on_a_plane(figure, pen)
    return go.Figure({"data": traces or [{"type": "scatter", "mode": "markers"}], "layout": _base(pen) | layout})


def _base(pen: Pen) -> Spec:
    clear = "rgba(0,0,0,0)"
    return {
        "template": "none",
        "font": pen.font(),
        "paper_bgcolor": clear,
        "plot_bgcolor": clear,
        "showlegend": False,
        "hovermode": False,
        "dragmode": False,
        "barmode": "overlay",
        "uniformtext": {"mode": "hide", "minsize": pen.size},
    }


def _in_rows(figure: Figure, pen: Pen) -> tuple[list[Spec], Spec]:
    rows = plotly_rows.rows_of(figure, pen)
    cells = [mark for mark in figure.marks if isinstance(mark, Cell)]
    spans = [mark for mark in figure.marks if isinstance(mark, Span)]
    traces = [
        *plotly_rows.bar_traces(figure, rows, pen),
        *plotly_rows.cell_traces(cells, rows, pen),
        *plotly_rows.span_traces(spans, rows, pen),
        *_dots(figure, pen),
        *plotly_rows.row_labels(figure, rows, pen),
    ]
    words = _x_words(figure, pen)
    top, bottom = (words, 4.0) if cells else (4.0, words)
    side = {"side": "top"} if cells else {}
    layout = {
        "height": round(rows.height + top + bottom),
        "margin": {
            "l": 4,
            "r": round(max(pen.size, plotly_rows.value_margin(figure, pen))),
            "t": round(top),
            "b": round(bottom),
        },
        "xaxis": _axis(figure.x, pen) | side | ({"showgrid": False, "showline": False} if cells else {}),
        "yaxis": _axis(figure.y, pen) | plotly_rows.row_axis(figure, rows, pen) | {"showline": not cells},
    }
    return traces, layout


def _on_a_plane(figure: Figure, pen: Pen) -> tuple[list[Spec], Spec]:
    zones = [mark for mark in figure.marks if isinstance(mark, Zone)]
    traces = _dots(figure, pen)
    top, bottom = LINE * pen.size + 2 * STANDOFF, _x_words(figure, pen)
    body = NARROW if pen.narrow else WIDE / figure.width_to_height
    layout = {
        "height": round(body + top + bottom),
        "margin": {"l": 4, "r": pen.size, "t": round(top), "b": round(bottom)},
        "shapes": [_zone(zone, pen) for zone in zones],
        "annotations": [_y_title(figure, pen)] if figure.y.title else [],
        "xaxis": _axis(figure.x, pen) | {"showgrid": not zones},
        "yaxis": _axis(figure.y, pen) | {"showgrid": not zones, "title": {"text": ""}},
    }
    return traces, layout


def _dots(figure: Figure, pen: Pen) -> list[Spec]:
    longest = IN_ROW_LETTERS if figure.rows_down else ON_PLANE_LETTERS
    groups: dict[tuple[Ink, bool], list[Dot]] = defaultdict(list)
    for mark in figure.marks:
        if isinstance(mark, Dot):
            groups[mark.ink, 0 < len(mark.label) <= longest].append(mark)
    return [_dot_trace(figure, dots, ink, inside, pen) for (ink, inside), dots in groups.items()]


def _dot_trace(figure: Figure, dots: list[Dot], ink: Ink, inside: bool, pen: Pen) -> Spec:
    colours = pen.colours
    hollow = ink is Ink.BEFORE
    target = ink is Ink.TARGET
    return {
        "type": "scatter",
        "mode": "markers+text",
        "x": [dot.x for dot in dots],
        "y": [dot.y for dot in dots],
        "marker": {
            "symbol": "diamond" if target else "circle",
            "size": [_diameter(dot, pen) if inside else 0.9 * pen.size for dot in dots],
            "color": colours.paper if hollow else colours.fill[ink],
            "line": {"color": colours.fill[ink] if hollow else colours.halo, "width": pen.stroke if hollow else 2},
            "opacity": 1,
        },
        "text": [safe(dot.label) for dot in dots],
        "textposition": "middle center" if inside else [_beside(figure, dot) for dot in dots],
        "textfont": pen.font(colours.on_fill[ink] if inside else colours.ink),
        "cliponaxis": False,
    }


def _diameter(dot: Dot, pen: Pen) -> float:
    return max(1.7 * pen.size, 0.85 * pen.width(dot.label) + 0.7 * pen.size)


def _beside(figure: Figure, dot: Dot) -> str:
    """Away from the other dots of its row; on a plane, towards the middle."""
    others = [mark.x for mark in figure.marks if isinstance(mark, Dot) and mark.y == dot.y and mark is not dot]
    if figure.rows_down and others:
        return "middle left" if dot.x < max(others) else "middle right"
    side = "right" if dot.x < (figure.x.low + figure.x.high) / 2 else "left"
    return f"middle {side}"


def _zone(zone: Zone, pen: Pen) -> Spec:
    return {
        "type": "rect",
        "layer": "below",
        "x0": zone.x_low,
        "x1": zone.x_high,
        "y0": zone.y_low,
        "y1": zone.y_high,
        "fillcolor": pen.colours.fill[zone.ink],
        "line": {"color": pen.colours.outline, "width": 1},
        "label": {
            "text": safe(zone.label),
            "textposition": "top left" if zone.top else "bottom left",
            "padding": STANDOFF,
            "font": pen.font(pen.colours.on_fill[zone.ink]),
        },
    }


def _axis(axis: Axis, pen: Pen) -> Spec:
    colours = pen.colours
    return {
        "range": [axis.low, axis.high],
        "fixedrange": True,
        "tickvals": [position for position, _ in axis.ticks],
        "ticktext": [safe(label) for _, label in axis.ticks],
        "tickfont": pen.font(),
        "ticklabelstandoff": STANDOFF,
        "tickangle": 0,
        "title": {"text": safe(axis.title), "font": pen.font(colours.muted), "standoff": STANDOFF},
        "gridcolor": colours.grid,
        "linecolor": colours.outline,
        "zeroline": False,
        "automargin": True,
    }


def _x_words(figure: Figure, pen: Pen) -> float:
    """The height of the x axis's ticks and title, px."""
    ticks = LINE * pen.size + 2 * STANDOFF if figure.x.ticks else 0
    title = LINE * pen.size + STANDOFF if figure.x.title else 0
    return ticks + title


def _y_title(figure: Figure, pen: Pen) -> Spec:
    return {
        "text": safe(figure.y.title),
        "font": pen.font(pen.colours.muted),
        "showarrow": False,
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 1,
        "xanchor": "left",
        "yanchor": "bottom",
        "yshift": STANDOFF / 2,
    }
