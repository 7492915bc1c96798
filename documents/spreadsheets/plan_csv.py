"""The agreed steps as comma-separated values, for any program that reads tables."""

from __future__ import annotations

from datetime import date

from documents.plan.view import PlanView
from documents.spreadsheets.action_rows import action_rows
from documents.spreadsheets.csv_file import csv_file, guarded
from words import files


def plan_csv(view: PlanView) -> bytes:
    """A header and a row for each step; dates are ISO 8601."""
    return csv_file(files.ACTION_COLUMNS, (map(_cell, row) for row in action_rows(view)))


def _cell(value: int | str | date | None) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return guarded(value) if isinstance(value, str) else str(value or "")
