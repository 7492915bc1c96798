"""What may be shared of a module as comma-separated values: a line for each number and each text (RFC 4180)."""

from __future__ import annotations

from collections.abc import Iterator

from documents.report.rows import Number, cell
from documents.report.view import ReportView
from documents.spreadsheets.csv_file import csv_file, guarded
from words import report as words


def report_csv(view: ReportView) -> bytes:
    """Part, row, column and value; what looks like a formula is guarded."""
    return csv_file(words.CSV_COLUMNS, ([*map(guarded, where), _value(text)] for *where, text in _rows(view)))


def _rows(view: ReportView) -> Iterator[tuple[str, str, str, str]]:
    for number, text in enumerate(view.paragraphs, start=1):
        yield words.EVALUATION, str(number), words.PARAGRAPH, text
    for table in view.tables:
        for first, *cells in table.rows:
            for column, text in zip(table.columns[1:], cells, strict=True):
                yield table.caption, first, column, text
    for each in view.remarks:
        for number, text in enumerate(each.texts, start=1):
            yield each.theme, str(number), words.PARAGRAPH, text


def _value(text: str) -> str:
    held = cell(text)
    if isinstance(held, Number):
        return f"{held.value:.{held.decimals + 2 * held.percent}f}"
    return guarded(text)
