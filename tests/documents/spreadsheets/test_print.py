"""How the workbooks look on paper, and in a program that does not work out how high a row must be."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from documents.report.workbook import report_workbook
from documents.samples.report import sample_report
from documents.spreadsheets.workbook import workbook
from questions.loader import load_bank
from tests.documents.examples import typical

TYPE = 11.0  # points, of the font that a workbook begins with
ACROSS = (297 / 25.4 - 1) * 96  # pixels between the margins of A4 sideways
SMALLEST = 8.0  # points


@pytest.fixture(scope="module", params=["plan", "report"])
def written(request: pytest.FixtureRequest) -> bytes:
    if request.param == "plan":
        return workbook(typical(20))
    return report_workbook(sample_report(load_bank(), date(2026, 11, 22)))


def sheets(written: bytes) -> list[Any]:
    return list(load_workbook(BytesIO(written)).worksheets)


def widths(sheet: Any) -> dict[int, float]:
    """The width of each column that was given one, in letters, by its number."""
    given = sheet.column_dimensions.values()
    return {column: each.width for each in given for column in range(each.min, each.max + 1)}


def test_no_sheet_is_printed_smaller_than_eight_points(written):
    for sheet in sheets(written):
        wide = sum(7 * letters + 5 for letters in widths(sheet).values())
        assert TYPE * min(1, ACROSS / wide) >= SMALLEST, sheet.title


def test_every_row_is_as_high_as_its_longest_text(written):
    for sheet in sheets(written):
        letters = widths(sheet)
        for row in sheet.iter_rows():
            high = sheet.row_dimensions[row[0].row].height or 15
            for cell in row:
                if isinstance(cell.value, str) and cell.alignment.wrap_text and cell.data_type != "f":
                    assert high >= 15 * len(cell.value) / letters[cell.column], cell.value


def test_a_row_still_grows_when_somebody_types_more_into_it(written):
    book = ZipFile(BytesIO(written))
    parts = [book.read(name) for name in book.namelist() if name.startswith("xl/worksheets/")]
    assert any(b" ht=" in part for part in parts)
    assert not any(b"customHeight" in part for part in parts)
