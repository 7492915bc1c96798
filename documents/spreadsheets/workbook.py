"""Writes an action plan as a spreadsheet that a programme office can work with (xlsx)."""

from __future__ import annotations

from documents.plan.view import PlanView
from documents.spreadsheets.book import Book
from documents.spreadsheets.sheet import Sheet
from documents.spreadsheets.sheet_of_actions import write_actions
from documents.spreadsheets.sheets_of_numbers import write_readiness, write_sums
from words import files, paper


def workbook(view: PlanView) -> bytes:
    """Four sheets: the actions, readiness by stage, the sums behind it, and what the file is."""
    book = Book(view.title, view.prepared_on)
    actions, readiness, sums, about = map(book.sheet, files.SHEETS)
    write_actions(actions, view)
    write_readiness(readiness, view.stages, sums.name)
    write_sums(sums, view.stages)
    _write_about(about, view)
    return book.written()


def _write_about(sheet: Sheet, view: PlanView) -> None:
    told = (
        (files.ABOUT_WHAT, view.title),
        (files.ABOUT_DAY, paper.long_date(view.prepared_on)),
        (files.ABOUT_QUESTIONS, paper.asked_by(view.bank_title, view.bank_version)),
        (paper.SUMMARY, " ".join((f"{view.headline}.", *view.findings))),
        (files.ABOUT_LAW, view.advice),
        (files.ABOUT_PRIVATE, files.PRIVATE),
        (files.ABOUT_EDIT, files.EDITED),
    )
    sheet.columns((22, 90))
    for row, (label, text) in enumerate(told):
        sheet.text(row, 0, label, sheet.formats.head)
        sheet.text(row, 1, text)
