"""A figure on paper: its picture with the key below it, and its numbers as a table."""

from __future__ import annotations

from collections.abc import Iterator

from documents.drawing.figure import Picture, natural_height
from documents.pdf.column_widths import column_widths
from documents.pdf.house_style import SMALL, WIDTH
from documents.pdf.parts import Said, paragraph, table
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from documents.text.plain import plain
from figures.model import Figure, Table


def picture(root: Element, figure: Figure, tallest: float) -> Iterator[Block]:
    """The picture, at most `tallest` points high, and its key."""
    element = root.add("Figure", alt=plain(figure.alt))
    yield Picture(figure, element, WIDTH, natural_height(figure, WIDTH, tallest), 10, bool(figure.key))
    if figure.key:
        yield paragraph(root, figure.key, SMALL)


def numbers(root: Element, content: Table, above: float = 8) -> list[Block]:
    """The table, none where it has no rows."""
    if not content.rows:
        return []
    rows = [[[Said(text or "–")] for text in row] for row in content.rows]
    widths = column_widths(content.columns, content.rows, WIDTH)
    return table(root, content.columns, rows, widths, content.caption, row_headers=True, above=above)
