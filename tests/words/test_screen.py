"""Sentences with a number in them agree with it."""

from __future__ import annotations

from datetime import date

import pytest

from words import screen


@pytest.mark.parametrize(("number", "said"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps")])
def test_one_is_one_and_everything_else_is_many(number, said):
    assert screen.count(number, "step") == said


def test_a_day_has_no_leading_zero():
    assert screen.day(date(2026, 12, 1)) == "1 December 2026"


@pytest.mark.parametrize(
    ("missing", "said"),
    [(0, "Every question has an answer."), (1, "1 question still has no answer."), (2, "2 questions still have no")],
)
def test_what_is_missing_agrees_in_number(missing, said):
    assert screen.check_missing(missing).startswith(said)


@pytest.mark.parametrize(
    ("answered", "asked", "said"), [(0, 0, ""), (0, 7, "Not started"), (3, 7, "3 of 7"), (7, 7, "Done")]
)
def test_a_screen_says_how_far_it_has_come(answered, asked, said):
    assert screen.step_state(answered, asked) == said


@pytest.mark.parametrize(
    ("weeks", "hours", "said"),
    [
        (1, 1, "About an hour of work, over 1 week"),
        (2, 1, "About an hour of work, over 2 weeks"),
        (1, 2.5, "About 2.5 hours of work, over 1 week"),
    ],
)
def test_the_effort_of_a_step_agrees_in_number(weeks, hours, said):
    assert screen.effort(weeks, hours) == said


@pytest.mark.parametrize(("number", "said"), [(0, screen.PLAN_NONE_AGREED), (1, "1 step."), (2, "2 steps.")])
def test_what_is_agreed_agrees_in_number(number, said):
    assert screen.agreed_count(number).endswith(said)


def test_a_score_that_is_missing_says_how_many_answers_it_needs():
    assert "1 answer on the ladder" in screen.sums_too_few(1, 3)
    assert "2 answers on the ladder" in screen.sums_too_few(2, 3)
