"""Writes the report on a module as a spreadsheet: the same text, a sheet for each table, and the texts let through."""

from __future__ import annotations

from collections.abc import Sequence

from documents.report.rows import Number, cell
from documents.report.view import ReportView
from documents.spreadsheets.book import Book
from documents.spreadsheets.sheet import Sheet
from figures.model import Table
from words import report as words

_NARROW, _FIRST, _WIDE = 16, 44, 110  # letters


def report_workbook(view: ReportView) -> bytes:
    """The evaluation, then each table, then the texts."""
    book = Book(view.title, view.made_on)
    told, said = words.SHEETS
    _write_told(book.sheet(told), view)
    for place, table in enumerate(view.tables, start=1):
        _write_table(book.sheet(words.sheet_of(place)), table)
    if view.remarks:
        _write_remarks(book.sheet(said), view)
    return book.written()


def _write_told(sheet: Sheet, view: ReportView) -> None:
    about = (
        words.PAPER_TITLE,
        view.title,
        view.days,
        words.told_by(view.bank_title, view.bank_version),
        words.made(view.made_on),
        *([words.DEMONSTRATION] if view.demonstration else []),
    )
    sheet.columns((_WIDE,))
    for row, text in enumerate((*about, words.EVALUATION, *view.paragraphs)):
        sheet.text(row, 0, text, sheet.formats.head if row in (0, len(about)) else None)


def _write_table(sheet: Sheet, table: Table) -> None:
    """Headers first, so that the sheet can be filtered; what the table is called stands below it."""
    sheet.columns((_FIRST, *[_NARROW] * (len(table.columns) - 1)))
    sheet.header(table.columns, len(table.rows))
    for row, cells in enumerate(table.rows, start=1):
        _write_cells(sheet, row, cells)
    sheet.aside(len(table.rows) + 2, 0, table.caption)


def _write_cells(sheet: Sheet, row: int, cells: Sequence[str]) -> None:
    for column, text in enumerate(cells):
        held = cell(text) if column else text
        if isinstance(held, Number):
            look = sheet.formats.percent if held.percent else sheet.formats.whole
            sheet.number(row, column, held.value, sheet.formats.level if held.decimals else look)
        else:
            sheet.text(row, column, held)


def _write_remarks(sheet: Sheet, view: ReportView) -> None:
    rows = [(each.theme, text) for each in view.remarks for text in each.texts]
    sheet.columns((_FIRST, _WIDE))
    sheet.header((words.SECTION, words.PARAGRAPH), len(rows))
    for row, cells in enumerate(rows, start=1):
        for column, text in enumerate(cells):
            sheet.text(row, column, text)
