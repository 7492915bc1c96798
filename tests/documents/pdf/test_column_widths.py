"""How a table's width is shared."""

from __future__ import annotations

from documents.pdf.column_widths import column_widths
from documents.pdf.fonts import LOCK, Face, text_width
from documents.pdf.house_style import GAP, TABLE, WIDTH

LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch: cytuno ar y cynllun pontio gyda’r staff"
COLUMNS = ("Step", "Begins", "Ends", "Working days", "Opens a gate", "In time")
DAYS = ("23 September 2026", "about 80%", "1.3 to 1.6")


def room(text: str) -> float:
    return text_width(text, Face.BODY, TABLE.size) + GAP


def test_a_date_or_a_number_stays_on_its_line_beside_a_long_name():
    with LOCK:
        widths = column_widths(COLUMNS, [(LONG, DAYS[0], DAYS[0], "20", DAYS[1], DAYS[2])], WIDTH)
        assert all(
            wide >= room(text) for wide, text in zip(widths[1:], (DAYS[0], DAYS[0], "20", *DAYS[1:]), strict=True)
        )
    assert round(sum(widths), 6) == round(WIDTH, 6)


def test_so_many_dates_that_no_line_holds_them_share_what_there_is():
    with LOCK:
        widths = column_widths(DAYS[:1] * 9, [DAYS[:1] * 9], WIDTH)
    assert round(sum(widths), 6) == round(WIDTH, 6)
    assert max(widths) - min(widths) < 0.01


def test_an_endless_word_is_broken_before_a_short_one():
    with LOCK:
        widths = column_widths(COLUMNS, [("W" * 90, LONG, DAYS[0], "20", LONG, "Yes")], WIDTH)
        assert widths[2] >= room(DAYS[0])
        assert widths[5] >= room("time")
    assert round(sum(widths), 6) == round(WIDTH, 6)
