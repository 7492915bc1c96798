from __future__ import annotations

from datetime import date

import pytest

from planning.working_days import WorkingDays


@pytest.mark.parametrize(
    ("place", "day", "works"),
    [
        ("england", date(2026, 12, 28), False),  # Boxing Day falls on a Saturday
        ("england", date(2026, 3, 17), True),
        ("northern-ireland", date(2026, 3, 17), False),
        ("scotland", date(2026, 1, 2), False),
        ("scotland", date(2026, 4, 6), True),  # no Easter Monday
        ("wales", date(2026, 4, 6), False),
        ("", date(2026, 4, 6), False),
        ("england", date(2026, 11, 22), False),
    ],
)
def test_each_nation_keeps_its_own_bank_holidays(place, day, works):
    assert WorkingDays(place).holds(day) is works


def test_days_are_counted_with_both_ends():
    calendar = WorkingDays()
    assert calendar.last_of(date(2026, 11, 23), 6) == date(2026, 11, 30)
    assert calendar.first_of(date(2026, 11, 30), 6) == date(2026, 11, 23)
