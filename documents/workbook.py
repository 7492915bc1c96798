"""Writes an action plan as a spreadsheet that a programme office can work with (xlsx)."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO

from xlsxwriter import Workbook

from documents.carried import carried
from documents.plan_view import PlanView
from documents.sheet import Formats, Sheet
from documents.sheet_of_actions import write_actions
from documents.sheets_of_numbers import write_readiness, write_sums
from words import files, paper

# Whatever is written is written as what it is: text that looks like a formula, an address or a number stays text.
AS_IT_IS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(view: PlanView) -> bytes:
    """Four sheets: the actions, readiness by stage, the sums behind it, and what the file is."""
    written = BytesIO()
    with Workbook(written, AS_IT_IS) as book:
        formats = Formats(book)
        actions, readiness, sums, about = (
            Sheet(book.add_worksheet(name), formats, view.title) for name in files.SHEETS
        )
        write_actions(actions, view)
        write_readiness(readiness, view.stages, sums.name)
        write_sums(sums, view.stages)
        _write_about(about, view)
        made = datetime.combine(view.prepared_on, time())
        title = " ".join(carried(view.title).split())[:255]
        book.set_properties({"title": title, "author": paper.PRODUCT, "created": made})
    return written.getvalue()


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
