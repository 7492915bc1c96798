"""The agreed steps as comma-separated values (RFC 4180), for any program that reads tables.

A spreadsheet takes text that begins with = + - @ or a control for a formula. Such text gets an apostrophe before it,
and so does text that begins with an apostrophe, so that taking one away always gives back what was written.
"""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from documents.action_rows import action_rows
from documents.plan_view import PlanView
from words import files

GUARD = "'"
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", GUARD)


def csv_file(view: PlanView) -> bytes:
    """A header and a row for each step, in UTF-8 with the mark that Excel wants; dates are ISO 8601."""
    written = StringIO(newline="")
    rows = csv.writer(written, lineterminator="\r\n")
    rows.writerow(files.ACTION_COLUMNS)
    rows.writerows([_cell(value) for value in row] for row in action_rows(view))
    return written.getvalue().encode("utf-8-sig")


def _cell(value: int | str | date | None) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return guarded(value) if isinstance(value, str) else str(value or "")


def guarded(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return GUARD + text if text.startswith(_RISKY) else text
