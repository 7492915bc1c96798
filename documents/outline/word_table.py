"""Sets a table for a word processor: its widths, its headers, and which rows stay together."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as Written
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table, _Cell, _Row

from documents.outline.parts import Cell, Grid
from documents.pdf.column_widths import column_widths
from documents.pdf.fonts import LOCK
from documents.text.carried import carried

CELL = "TableText"
TEXT = 9.5  # points
_WIDE = 170.0  # millimetres between the margins
_MEASURED = 385.0  # points of our own font, which is narrower, that take as much room
_WHOLE = 2000  # letters: a row that may be taller than a page must be free to break, or its end is lost
_SHORT = 12  # rows


def add_table(document: Written, grid: Grid) -> None:
    """The table under its caption. Neither stands alone at the foot of a page, and a short one is not divided."""
    caption = document.add_paragraph(style="Caption")
    caption.add_run(carried(grid.caption))
    caption.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1 + len(grid.rows), cols=len(grid.columns), style="Table Grid")
    _describe(table, grid)
    widths = [Mm(wide) for wide in _widths(grid)]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    head, *rows = table.rows
    _row(head, [(title,) for title in grid.columns], widths, "w:tblHeader", strong=len(widths))
    for row, cells in zip(rows, grid.rows, strict=True):
        whole = sum(len(text) for cell in cells for text in cell) < _WHOLE
        _row(row, cells, widths, "w:cantSplit" if whole else "", strong=not grid.row_headers)
    for row in _tied(table.rows[:-1], grid.row_headers):
        for line in (line for cell in row.cells for line in cell.paragraphs):
            line.paragraph_format.keep_with_next = True
    document.add_paragraph(style=CELL)


def _tied(rows: Sequence[_Row], numbers: bool) -> Sequence[_Row]:
    """Of all rows but the last, those that stay on the page of the next: every one of a short table of numbers."""
    return rows if numbers and len(rows) <= _SHORT else [*rows[:1], *rows[1:][-1:]]


def _row(row: _Row, cells: Sequence[Cell], widths: Sequence[Mm], mark: str, strong: int) -> None:
    """Fill a row, with the first `strong` cells in bold."""
    if mark:
        row._tr.get_or_add_trPr().append(OxmlElement(mark))
    for place, (cell, said, wide) in enumerate(zip(row.cells, cells, widths, strict=True)):
        cell.width = wide
        _fill(cell, said, strong=place < strong)


def _widths(grid: Grid) -> list[float]:
    """The widths of the columns in millimetres, wider where there is more to read."""
    rows = [[" ".join(cell) for cell in row] for row in grid.rows]
    with LOCK:
        shares = column_widths(grid.columns, rows, _MEASURED)
    return [_WIDE * share / _MEASURED for share in shares]


def _describe(table: Table, grid: Grid) -> None:
    """Say which cells are headers, and what the table is called, to whoever hears it."""
    properties = table._tbl.tblPr
    for tag in ("w:tblCaption", "w:tblDescription"):
        told = OxmlElement(tag)
        told.set(qn("w:val"), carried(grid.caption)[:255])
        properties.append(told)
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    look = OxmlElement("w:tblLook")
    for name, on in (("firstRow", True), ("firstColumn", grid.row_headers), ("noHBand", True), ("noVBand", True)):
        look.set(qn(f"w:{name}"), "1" if on else "0")
    properties.find(qn("w:tblCaption")).addprevious(look)


def _fill(cell: _Cell, said: Cell, strong: bool = False) -> None:
    for place, text in enumerate(said):
        line = cell.paragraphs[0] if not place else cell.add_paragraph()
        line._p.style = CELL  # by its id: to look a style up by name takes longer than all the rest
        line.add_run(carried(text)).bold = (strong and not place) or None
