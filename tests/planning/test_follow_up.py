from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.follow_up import come_back_on, follow_up, followed_up, three_months_after
from planning.recommend import AGREED, DROPPED
from questions.answers import Kind, Phase, Slot, Value
from tests.banks_for_tests import tiny_bank

BANK = tiny_bank()


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (date(2026, 11, 22), date(2027, 2, 22)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 9, 30), date(2026, 12, 30)),
        (date(2026, 12, 31), date(2027, 3, 31)),
    ],
)
def test_three_months_on_is_the_same_day_or_the_last_of_its_month(day, later):
    assert three_months_after(day) == later


@dataclass(frozen=True)
class Line:
    slot: Slot
    value: Value
    saved_at: datetime


def agreed(*days: int) -> list[Line]:
    return [
        Line(Slot(Kind.STEP, f"step-{day}"), AGREED, datetime(2026, 11, day, 23, 59, tzinfo=UTC))
        for day in sorted(days)
    ]


def test_the_day_to_come_back_is_three_months_after_the_first_step_was_agreed():
    assert come_back_on(agreed(9, 20), today=date(2026, 11, 22)) == date(2027, 2, 9)


def test_before_anything_is_agreed_and_after_that_day_it_is_three_months_from_today():
    noted = [Line(Slot(Kind.NOTE, "one"), "A note", datetime(2026, 1, 1, tzinfo=UTC))]
    assert come_back_on(noted, today=date(2026, 11, 22)) == date(2027, 2, 22)
    assert come_back_on(agreed(9), today=date(2027, 2, 10)) == date(2027, 5, 10)


@given(st.dates(max_value=date(9000, 1, 1)))
def test_three_months_are_89_to_92_days(day):
    assert 89 <= (three_months_after(day) - day).days <= 92


def test_only_agreed_steps_and_their_stages_are_followed_up_in_journey_order():
    answers = {
        Slot(Kind.STEP, "s3-q1-step"): AGREED,
        Slot(Kind.STEP, "s1-q2-step"): AGREED,
        Slot(Kind.STEP, "s2-q1-step"): DROPPED,
        Slot(Kind.STEP, "own-1"): AGREED,
    }
    found = follow_up(BANK, answers)
    assert {action.id for action in found.actions} == {"s1-q2-step", "s3-q1-step", "own-1"}
    assert [stage.id for stage in found.stages] == ["s1", "s3"]


def test_what_was_said_of_a_step_since_dropped_no_longer_counts():
    answers = {
        Slot(Kind.STEP, "a"): AGREED,
        Slot(Kind.STEP, "b"): AGREED,
        Slot(Kind.STEP, "c"): DROPPED,
        Slot(Kind.FOLLOW, "a", Phase.LATER): "done",
        Slot(Kind.FOLLOW, "c", Phase.LATER): "done",
    }
    assert followed_up(answers) == (1, 2)
