"""What is said of time, of gates and of a second assessment agrees with its numbers, for none, one, two and many."""

from __future__ import annotations

from datetime import date

import pytest

from words import again, change, plan_dates, plan_time, room
from words.grammar import alone, by_stages


@pytest.mark.parametrize(
    ("steps", "gates", "shut", "said"),
    [
        (1, 0, 2, "One step fits: 1 hour of work. It opens none of two shut gates."),
        (2, 0, 2, "Two steps fit: 1 hour of work. They open none of two shut gates."),
        (1, 1, 2, "One step fits: 1 hour of work. It opens one of two shut gates."),
        (2, 1, 1, "Two steps fit: 1 hour of work. They open the one shut gate."),
        (1, 1, 1, "One step fits: 1 hour of work. It opens the one shut gate."),
        (1, 0, 1, "One step fits: 1 hour of work. It does not open the one shut gate."),
        (12, 10, 11, "12 steps fit: 1 hour of work. They open 10 of 11 shut gates."),
        (2, 0, 0, "Two steps fit: 1 hour of work."),
    ],
)
def test_how_many_steps_fit_and_how_many_gates_they_open(steps, gates, shut, said):
    assert plan_time.fits(steps, 1, gates, shut) == said


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (0, "0 hours are left"),
        (0.5, "0.5 hours are left"),
        (1, "1 hour is left"),
        (2, "2 hours are left"),
        (40, "40 hours are left"),
    ],
)
def test_the_hours_that_are_left(left, said):
    assert plan_time.taken(3, left) == f"The steps you have agreed need 3 hours of them, so {said} for more."


@pytest.mark.parametrize(
    ("gates", "shut", "said"),
    [
        (1, 1, "These hours do not open the one shut gate. 1 hour more would be enough to open it."),
        (1, 2, "These hours do not open every gate. 1 hour more would be enough to open one gate."),
        (2, 2, "These hours do not open every gate. 1 hour more would be enough to open every gate that is shut."),
        (2, 3, "These hours do not open every gate. 1 hour more would be enough to open two gates."),
    ],
)
def test_how_many_more_hours_the_gates_need(gates, shut, said):
    assert plan_time.more_hours(1, gates, shut) == said


@pytest.mark.parametrize(
    ("stages", "compared", "said"),
    [
        (1, 0, "one stage; none has a level then and now."),
        (1, 1, "one stage; one has a level then and now."),
        (6, 0, "six stages; none has a level then and now."),
        (6, 1, "six stages; one has a level then and now."),
        (6, 2, "six stages; two have a level then and now."),
    ],
)
def test_how_many_stages_a_second_assessment_compares(stages, compared, said):
    assert again.alt(stages, compared).endswith(said)


@pytest.mark.parametrize(
    ("compared", "asked", "said"),
    [
        (0, 5, "No question had a level both times."),
        (1, 1, "Like with like: the one question that had a level both times."),
        (1, 5, "Like with like: the 1 of 5 questions that had a level both times."),
        (2, 5, "Like with like: the 2 of 5 questions that had a level both times."),
    ],
)
def test_on_how_many_questions_it_rests(compared, asked, said):
    assert again.note(compared, asked) == said


@pytest.mark.parametrize(("days", "said"), [(1, "1 day"), (2, "2 days"), (7, "1 week"), (15, "2 weeks")])
def test_how_much_too_late_or_how_long_ago(days, said):
    then, now = date(2027, 1, 1), date(2027, 1, 1 + days)
    assert plan_dates.should_have_begun("Ask", then, now).endswith(f"1 January 2027, {said} ago.")
    assert plan_dates.ends_late("Ask", now, then).endswith(f"January 2027, {said} too late.")


@pytest.mark.parametrize(("count", "said"), [(0, "none"), (1, "one"), (2, "two"), (12, "12")])
def test_a_count_that_stands_alone(count, said):
    assert alone(count) == said


def test_only_the_first_of_several_counts_names_the_stages():
    assert by_stages((1, "higher"), (0, "the same"), (2, "lower")) == "higher at one stage and lower at two"
    assert by_stages((0, "higher"), (3, "the same")) == "the same at three stages"
    assert by_stages((0, "higher")) == ""


@pytest.mark.parametrize(("points", "said"), [(1.5, "+1.5"), (-0.5, "−0.5"), (0, "0.0")])
def test_a_change_has_its_sign_wherever_it_is_told(points, said):
    assert {tell(points) for tell in (change.signed, again.signed, room.moved)} == {said}
