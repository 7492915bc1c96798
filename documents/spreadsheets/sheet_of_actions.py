"""The sheet of actions: one row for each agreed step, to be filtered, sorted and kept up to date."""

from __future__ import annotations

from datetime import date

from documents.plan.view import PlanView
from documents.spreadsheets.action_rows import action_rows
from documents.spreadsheets.sheet import Sheet
from words import files, plan

_WIDTHS = (9, 26, 24, 15, 16, 12, 22, 22, 12, 13, 13)  # together so wide that print is no smaller than 8 points
_STATUS = files.ACTION_COLUMNS.index(files.STATUS_TITLE)
_SPARE = 200  # rows below the last step that have the list too, for steps that are added by hand


def write_actions(sheet: Sheet, view: PlanView) -> None:
    """The header, the rows, and the list that a status is chosen from."""
    sheet.columns(_WIDTHS)
    sheet.header(files.ACTION_COLUMNS, len(view.actions))
    for row, cells in enumerate(action_rows(view), start=1):
        for column, value in enumerate(cells):
            if value is None or isinstance(value, date):
                sheet.day(row, column, value)
            elif isinstance(value, int):
                sheet.number(row, column, value, sheet.formats.whole)
            else:
                sheet.text(row, column, value)
    chosen = {
        "validate": "list",
        "source": list(plan.STATUSES.values()),
        "error_title": files.STATUS_TITLE,
        "error_message": files.STATUS_ERROR,
    }
    sheet.sheet.data_validation(1, _STATUS, len(view.actions) + _SPARE, _STATUS, chosen)
