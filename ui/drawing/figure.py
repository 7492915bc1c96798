"""A figure drawn with plotly for the screen: the figure's own marks, numbers and words, and no others.

Nothing can be zoomed, dragged or hovered: a chart is read, and a finger that scrolls past it scrolls.
"""

from __future__ import annotations

from typing import Final

import plotly.graph_objects as go

from figures.model import Axis, Cell, Figure, Span, Spokes, Upright, Zone
from figures.palette import palette
from ui.drawing.bars import bar_traces, value_margin
from ui.drawing.cells import cell_traces, span_traces, upright_traces
from ui.drawing.columns import columns, fitting, lines_over, room_across
from ui.drawing.dots import dot_traces
from ui.drawing.pen import LINE, Pen, Spec, safe
from ui.drawing.radar import radial
from ui.drawing.rows import row_axis, row_labels, rows_of

CONFIG: Final = {"displayModeBar": False, "staticPlot": True, "responsive": True}

WIDE, NARROW = 700, 340  # px that a picture not in rows is given to fill
STANDOFF = 8  # px between an axis and its words
MARGIN = 4.0  # px at the edge that has no words
BODY = 14  # of the text size: the least height of a picture not in rows


def draw(
    figure: Figure,
    dark: bool = False,
    font_size: int = 16,
    narrow: bool = False,
    height: float | None = None,
    width: float | None = None,
) -> go.Figure:
    """`figure` for a light or dark screen, text `font_size` px, its height set and its width left to the page.

    `narrow` is for a phone: row labels stand above their rows. It is as high as it needs, or at most `height` px. Where
    the `width` is known, px, words along the axis that have no room beside each other are set otherwise.
    Show it with `theme=None, config=CONFIG`.
    """
    pen = Pen(palette(dark), font_size, narrow, height, width)
    if any(isinstance(mark, Spokes) for mark in figure.marks):
        traces, layout = radial(figure, pen)
    elif figure.rows_down:
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
    cells = [mark for mark in figure.marks if isinstance(mark, Cell)]
    words = _x_words(figure, pen) + ((lines_over(figure, pen) - 1) * LINE * pen.size if cells else 0)
    rows = rows_of(figure, pen, around=words + MARGIN)
    spans = [mark for mark in figure.marks if isinstance(mark, Span)]
    traces = [
        *bar_traces(figure, rows, pen),
        *cell_traces(cells, rows, pen),
        *span_traces(spans, rows, pen),
        *upright_traces([mark for mark in figure.marks if isinstance(mark, Upright)], rows, pen),
        *dot_traces(figure, pen),
        *row_labels(figure, rows, pen),
    ]
    top, bottom = (words, MARGIN) if cells else (MARGIN, words)
    right = max(pen.size, value_margin(figure, pen), _last_tick(figure, pen))
    along = {"side": "top"} | columns(figure, pen) if cells else fitting(figure, pen, right)
    layout = {
        "height": round(rows.height + top + bottom),
        "margin": {
            "l": 4,
            "r": round(right),
            "t": round(top),
            "b": round(bottom),
        },
        "xaxis": _axis(figure.x, pen) | along,
        "yaxis": _axis(figure.y, pen) | row_axis(figure, rows, pen) | {"showline": not cells and not pen.narrow},
    }
    return traces, layout


def _on_a_plane(figure: Figure, pen: Pen) -> tuple[list[Spec], Spec]:
    zones = [mark for mark in figure.marks if isinstance(mark, Zone)]
    traces = dot_traces(figure, pen)
    top, bottom = LINE * pen.size + 2 * STANDOFF, _x_words(figure, pen)
    body = max(NARROW if pen.narrow else WIDE / figure.width_to_height, BODY * pen.size)
    if pen.height is not None:
        body = pen.height - top - bottom
    layout = {
        "height": round(body + top + bottom),
        "margin": {"l": 4, "r": pen.size, "t": round(top), "b": round(bottom)},
        "shapes": [_zone(zone, pen) for zone in zones],
        "annotations": [_y_title(figure, pen)] if figure.y.title else [],
        "xaxis": _axis(figure.x, pen) | {"showgrid": not zones},
        "yaxis": _axis(figure.y, pen) | {"showgrid": not zones, "title": {"text": ""}},
    }
    return traces, layout


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


def _last_tick(figure: Figure, pen: Pen) -> float:
    """The room that the words of the last tick need beyond the end of the axis, px."""
    axis = figure.x
    at, label = axis.ticks[-1] if axis.ticks else (axis.low, "")
    length = room_across(figure, pen) or (NARROW if pen.narrow else WIDE)
    left = (axis.high - at) / ((axis.high - axis.low) or 1) * length
    return pen.width(label) / 2 - left


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
