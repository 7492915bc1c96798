from __future__ import annotations

from datetime import date

import pytest

from planning.time import Time, agreed_hours, time_of
from questions.answers import Kind, Slot, Value
from tests.banks_for_tests import tiny_bank

TODAY = date(2026, 11, 22)


def test_nothing_said_is_no_time() -> None:
    assert time_of({}) == Time(None, None, None)


def test_time_is_as_it_was_said() -> None:
    said: dict[Slot, Value] = {
        Slot(Kind.TIME, "hours"): 12,
        Slot(Kind.TIME, "day"): "2027-04-01",
        Slot(Kind.TIME, "what"): "go-live",
    }
    assert time_of(said) == Time(12, date(2027, 4, 1), "go-live")


@pytest.mark.parametrize(
    ("day", "hours"), [(None, 36), (date(2027, 11, 22), 143), (date(2026, 11, 22), 0), (date(2026, 1, 1), 0)]
)
def test_the_hours_in_all_are_those_of_the_months_to_the_day_or_of_three(day: date | None, hours: int) -> None:
    assert Time(12, day, None).in_all(TODAY) == hours


def test_agreed_work_is_that_of_the_banks_steps_that_are_not_closed() -> None:
    agreed: dict[Slot, Value] = {Slot(Kind.STEP, ref): "agreed" for ref in ("s1-q1-step", "s1-q2-step", "own-1")}
    assert agreed_hours(tiny_bank(), agreed) == 8
    assert agreed_hours(tiny_bank(), agreed | {Slot(Kind.STEP_STATUS, "s1-q1-step"): "done"}) == 4
