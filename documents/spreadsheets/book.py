"""A spreadsheet in the making: its sheets, its properties, and the bytes that it comes to (xlsx)."""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

from documents.spreadsheets.sheet import Formats, Sheet
from documents.text.carried import LONGEST_TITLE, carried_line
from words import paper

# Whatever is written is written as what it is: text that looks like a formula, an address or a number stays text.
_AS_IT_IS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}

_SHEETS: Final = "xl/worksheets/"
_FIXED: Final = b' customHeight="1"'


class Book:
    """Sheets that share their looks and the `title` in their feet."""

    def __init__(self, title: str, made_on: date) -> None:
        self._written = BytesIO()
        self._book = Workbook(self._written, _AS_IT_IS)
        self._formats = Formats(self._book)
        self._title = title
        made = datetime.combine(made_on, time())
        told = {"title": carried_line(title, LONGEST_TITLE), "author": paper.PRODUCT, "created": made}
        self._book.set_properties(told)

    def sheet(self, name: str) -> Sheet:
        """A new sheet after those that are there."""
        return Sheet(self._book.add_worksheet(name), self._formats, self._title)

    def written(self) -> bytes:
        """The whole file, once all its sheets are filled."""
        self._book.close()
        return _growing(self._written)


def _growing(written: BytesIO) -> bytes:
    """The file with rows that still grow when somebody types more into them: their heights are not fixed."""
    grown = BytesIO()
    with ZipFile(written) as old, ZipFile(grown, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            told = old.read(part)
            new.writestr(part, told.replace(_FIXED, b"") if part.filename.startswith(_SHEETS) else told, ZIP_DEFLATED)
    return grown.getvalue()
