"""Cells, ranges and upright lines as plotly traces."""

from __future__ import annotations

from collections.abc import Iterator

from figures.model import Cell, Ink, Span, Upright
from ui.drawing.pen import Pen, Spec, safe
from ui.drawing.rows import GAP, Rows


def span_traces(spans: list[Span], rows: Rows, pen: Pen) -> Iterator[Spec]:
    """Ranges as lines, one trace for each ink, with end caps where the ink says that it is a range."""
    for ink in dict.fromkeys(span.ink for span in spans):
        cap = 0.28 * rows.body / rows.pitch if ink is Ink.RANGE else 0.0
        mine = [span for span in spans if span.ink is ink]
        yield {
            "type": "scatter",
            "mode": "lines",
            "x": [x for span in mine for x in (span.low, span.low, span.low, span.high, span.high, span.high, None)],
            "y": [y for span in mine for y in (*_down(span.row, cap), *reversed(_down(span.row, cap)), None)],
            "line": {"color": pen.colours.fill[ink], "width": pen.stroke},
            "cliponaxis": False,
        }


def upright_traces(lines: list[Upright], rows: Rows, pen: Pen) -> Iterator[Spec]:
    """Lines across all rows; where names stand above the rows, each goes only through the rows' marks."""
    half = rows.body / 2 / rows.pitch
    through = [(row - half, row + half) for row in range(rows.count)] if pen.narrow else [(rows.span[1], rows.span[0])]
    for line in lines:
        yield {
            "type": "scatter",
            "mode": "lines",
            "x": [x for _ in through for x in (line.x, line.x, None)],
            "y": [y for top, bottom in through for y in (top, bottom, None)],
            "line": {"color": pen.colours.ink, "width": 2, "dash": "dash" if line.dashed else "solid"},
        }


def _down(row: float, cap: float) -> tuple[float, float, float]:
    return (row - cap, row + cap, row)


def cell_traces(cells: list[Cell], rows: Rows, pen: Pen) -> Iterator[Spec]:
    """All cells as upright bars in one trace, each with its sign; those that block have a thick outline."""
    if not cells:
        return
    colours = pen.colours
    size = (rows.body - GAP * pen.size) / rows.pitch
    yield {
        "type": "bar",
        "x": [cell.column for cell in cells],
        "base": [cell.row - size / 2 for cell in cells],
        "y": [size] * len(cells),
        "width": 0.9,
        "marker": {
            "color": [colours.fill[cell.ink] for cell in cells],
            "line": {
                "color": [colours.fill[Ink.BLOCKED] if cell.blocked else colours.outline for cell in cells],
                "width": [1.3 * pen.stroke if cell.blocked else 1 for cell in cells],
            },
        },
        "text": [safe(cell.label) for cell in cells],
        "textposition": "inside",
        "insidetextanchor": "middle",
        "textangle": 0,
        "constraintext": "none",
        "insidetextfont": pen.font([colours.on_fill[cell.ink] for cell in cells]),
        "cliponaxis": False,
    }
