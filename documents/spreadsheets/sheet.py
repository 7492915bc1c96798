"""One sheet of a spreadsheet: how its cells look, how it prints, and how each kind of value goes in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from math import ceil

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from documents.pdf.house_style import NAVY, RULE, WHITE
from documents.text.carried import carried, carried_line
from words import files, paper

A4 = 9
FIRST_YEAR = 1900  # a spreadsheet knows no day before
MOST_LETTERS = 32_767
LINE, TALLEST = 15.0, 409.0  # points of one line, and of the highest row that there may be
_BUTTON = 3  # letters of a header that the button of its filter hides


class Formats:
    """The looks of cells, shared by all sheets of `book`."""

    def __init__(self, book: Workbook) -> None:
        top = {"valign": "top", "border": 1, "border_color": RULE}
        self.text: Format = book.add_format({**top, "text_wrap": True})
        self.aside: Format = book.add_format({"valign": "top"})
        self.day: Format = book.add_format({**top, "num_format": "d mmm yyyy", "align": "left"})
        number = {**top, "align": "right", "indent": 1}  # so that it does not touch the text in the next cell
        self.whole: Format = book.add_format({**number, "num_format": "0"})
        self.level: Format = book.add_format({**number, "num_format": "0.0"})
        self.percent: Format = book.add_format({**number, "num_format": "0%"})
        self.head: Format = book.add_format(
            {**top, "text_wrap": True, "bold": True, "bg_color": NAVY, "font_color": WHITE}
        )


class Sheet:
    """A worksheet that prints on A4, sideways, one page wide."""

    def __init__(self, sheet: Worksheet, formats: Formats, title: str) -> None:
        self.sheet = sheet
        self.formats = formats
        self.name = str(sheet.get_name())
        self._widths: Sequence[float] = ()
        self._lines: defaultdict[int, int] = defaultdict(lambda: 1)
        sheet.set_landscape()
        sheet.set_paper(A4)
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        running = carried_line(title, 100).replace("&", "&&")
        sheet.set_footer(f"&L{paper.PRODUCT}: {running}&R{files.page_of('&P', '&N')}")

    def columns(self, widths: Sequence[float]) -> None:
        """Set the widths, in letters, before anything is written."""
        self._widths = widths
        for place, wide in enumerate(widths):
            self.sheet.set_column(place, place, wide)

    def header(self, titles: Sequence[str], rows: int) -> None:
        """The titles in the first row, in sight and on every printed page, with a filter over `rows` rows below."""
        for place, title in enumerate(titles):
            self.text(0, place, title, self.formats.head)
            self._grow(0, title, self._widths[place] - _BUTTON)
        self.sheet.freeze_panes(1, 0)
        self.sheet.repeat_rows(0)
        self.sheet.autofilter(0, 0, max(rows, 1), len(titles) - 1)

    def text(self, row: int, column: int, text: str, look: Format | None = None) -> None:
        """Write text as text, whatever it begins with, in as many lines as it needs."""
        self._grow(row, carried(text), self._widths[column])
        self.sheet.write_string(row, column, carried(text)[:MOST_LETTERS], look or self.formats.text)

    def aside(self, row: int, column: int, text: str) -> None:
        """Write a remark on one line, over the empty cells to its right."""
        self.sheet.write_string(row, column, carried_line(text), self.formats.aside)

    def _grow(self, row: int, text: str, wide: float) -> None:
        """Make the row high enough: a program that does not work heights out would write line over line."""
        lines = sum(max(1, ceil(len(line) / wide)) for line in text.split("\n"))
        if lines > self._lines[row]:
            self._lines[row] = lines
            self.sheet.set_row(row, min(LINE * lines, TALLEST))

    def number(self, row: int, column: int, number: float | None, look: Format) -> None:
        """Write a number, or leave the cell empty."""
        if number is None:
            self.sheet.write_blank(row, column, None, look)
        else:
            self.sheet.write_number(row, column, number, look)

    def sum(self, row: int, column: int, formula: str, value: float | str, look: Format) -> None:
        """Write a formula with what it comes to, for readers that do not calculate."""
        self.sheet.write_formula(row, column, formula, look, value)

    def day(self, row: int, column: int, day: date | None) -> None:
        """Write a day as a real date; one that no spreadsheet knows becomes text."""
        if day is None:
            self.sheet.write_blank(row, column, None, self.formats.day)
        elif day.year <= FIRST_YEAR:
            self.text(row, column, day.isoformat())
        else:
            self.sheet.write_datetime(row, column, day, self.formats.day)
