from __future__ import annotations

from datetime import date

import pytest

from words.receipt import when

FIRST, LAST = date(2026, 9, 1), date(2026, 11, 23)


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        (FIRST, LAST, "1 September 2026 to 23 November 2026"),
        (LAST, LAST, "23 November 2026"),
        (None, None, ""),
    ],
)
def test_when_something_was_said_is_told_from_its_first_day_to_its_last(
    first: date | None, last: date | None, told: str
) -> None:
    assert when(first, last).replace("\u00a0", " ") == told


def test_a_date_stays_on_its_line_and_only_between_two_a_line_may_end() -> None:
    assert len(when(FIRST, LAST).split(" ")) == 3
