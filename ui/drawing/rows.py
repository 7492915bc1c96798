"""Pictures in rows (bars, cells, ranges): how high each row is, and where its name stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten

from figures.model import Bar, Cell, Figure
from ui.drawing.pen import LINE, Pen, Spec, lines, safe, texts_at, wrapped

LETTERS, NARROW_LETTERS = 30, 27  # in a line of a row's name
MOST_LETTERS = 44  # where a fixed height leaves no room for a second line
FULL, FULLEST = 0.7, 0.88  # where the height is fixed, a mark's share of its row, and that of bars with words in them
HIGHEST = 3.4  # and the height of a row in text sizes
BAR_BODY = 1.45  # of the text size
WORDS_BODY = 1.9  # of bars with words in them, which plotly leaves out of a lower one
CELL_BODY = 2.1
GAP = 0.3  # of the text size, between cells


@dataclass(frozen=True, slots=True)
class Rows:
    """Heights in px: each row's mark (`body`), and the room `above` and `below` its middle."""

    count: int
    body: float
    above: float
    below: float

    @property
    def pitch(self) -> float:
        """From the middle of one row to the next, px."""
        return self.above + self.below

    @property
    def height(self) -> float:
        """All rows together, px."""
        return self.count * self.pitch

    @property
    def span(self) -> list[float]:
        """The axis range that shows every row, the first at the top."""
        return [self.count - 1 + self.below / self.pitch, -self.above / self.pitch]


def rows_of(figure: Figure, pen: Pen, around: float = 0) -> Rows:
    """How high the rows must be for their labels, beside them or (narrow) above them.

    With a fixed height they share what is left of it beside the `around` px of an axis.
    """
    if pen.height is not None:
        return _shared(figure, pen, pen.height - around)
    cells = any(isinstance(mark, Cell) for mark in figure.marks)
    body = (CELL_BODY if cells else WORDS_BODY if _side_by_side(figure) else BAR_BODY) * pen.size
    air = GAP / 2 * pen.size if cells and not pen.narrow else 0.55 * pen.size
    most = max((len(lines(label, _letters(pen))) for _, label in figure.y.ticks), default=1)
    label = most * LINE * pen.size
    count = max(1, len(figure.y.ticks))
    if pen.narrow:
        return Rows(count, body, body / 2 + label + air, body / 2 + air / 2)
    half = max(body / 2 + air, label / 2 + air / 2)
    return Rows(count, body, half, half)


def _shared(figure: Figure, pen: Pen, height: float) -> Rows:
    count = max(1, len(figure.y.ticks))
    pitch = min(height / count, HIGHEST * pen.size)
    cells = any(isinstance(mark, Cell) for mark in figure.marks)
    share = FULLEST if _side_by_side(figure) else FULL
    body = pitch if cells else min(share * pitch, 1.3 * BAR_BODY * pen.size)
    return Rows(count, body, pitch / 2, pitch / 2)


def _side_by_side(figure: Figure) -> bool:
    """Whether a row has several bars, whose words stand in them."""
    in_row = Counter(mark.row for mark in figure.marks if isinstance(mark, Bar))
    return max(in_row.values(), default=0) > 1


def row_labels(figure: Figure, rows: Rows, pen: Pen) -> Iterator[Spec]:
    """The rows' names above their marks, where there is no room beside them."""
    if pen.narrow and figure.y.ticks:
        lift = (rows.body / 2 + 1) / rows.pitch
        texts = [wrapped(label, _letters(pen)) for _, label in figure.y.ticks]
        heights = [row - lift for row, _ in figure.y.ticks]
        yield texts_at([figure.x.low] * len(texts), heights, texts, "top right", pen)


def row_axis(figure: Figure, rows: Rows, pen: Pen) -> Spec:
    """The y axis of a picture in rows."""
    return {
        "range": rows.span,
        "showticklabels": not pen.narrow,
        "tickvals": [row for row, _ in figure.y.ticks],
        "ticktext": [_name(label, rows, pen) for _, label in figure.y.ticks],
        "showgrid": False,
    }


def _name(label: str, rows: Rows, pen: Pen) -> str:
    """The name of a row; where a fixed height has room for one line only, that line, cut if it must be."""
    if pen.height is None or len(lines(label, LETTERS)) * LINE * pen.size <= rows.pitch:
        return wrapped(label, _letters(pen))
    return safe(shorten(label, MOST_LETTERS, placeholder="…"))


def _letters(pen: Pen) -> int:
    return NARROW_LETTERS if pen.narrow else LETTERS
