from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.schedule import Schedule, Task, hours_by_month, schedule
from planning.working_days import SUBDIVISIONS, WorkingDays

ENGLAND = WorkingDays("england")
TODAY = date(2026, 11, 23)


@st.composite
def tasks(draw: st.DrawFn) -> list[Task]:
    """Up to seven tasks, each waiting for some of those before it."""
    names = "abcdefg"[: draw(st.integers(0, 7))]
    return [
        Task(
            name,
            days=draw(st.integers(1, 30)),
            before=tuple(draw(st.sets(st.sampled_from(names[:place]), max_size=3))) if place else (),
            notice=draw(st.sampled_from([0, 0, 7, 28])),
            begun=draw(st.sampled_from([False, False, True])),
            hours=draw(st.integers(0, 40)),
        )
        for place, name in enumerate(names)
    ]


KEYS = st.integers(-60, 500).map(lambda days: TODAY + timedelta(days=days))
PLACES = st.sampled_from(sorted(SUBDIVISIONS)).map(WorkingDays)


@given(tasks(), KEYS, PLACES)
def test_everything_that_is_waited_for_ends_before_what_follows_begins(work, key, calendar):
    dated = {each.task.id: each for each in schedule(work, key, TODAY, calendar).dated}
    assert all(dated[before].end < dated[task.id].start for task in work if not task.begun for before in task.before)


@given(tasks(), KEYS, PLACES)
def test_nothing_begins_or_ends_when_nobody_works_or_before_today(work, key, calendar):
    for each in schedule(work, key, TODAY, calendar).dated:
        assert calendar.holds(each.start)
        assert calendar.holds(each.end)
        assert TODAY <= each.start <= each.end


@given(tasks(), KEYS, PLACES)
def test_each_ends_in_time_for_the_day_or_the_schedule_says_that_it_cannot_be(work, key, calendar):
    found = schedule(work, key, TODAY, calendar)
    in_time = all(each.end + timedelta(days=each.task.notice) <= key for each in found.dated)
    if found.possible:
        assert in_time
    else:
        assert key < found.earliest


@given(tasks(), KEYS, PLACES)
def test_the_earliest_day_that_it_names_can_be_kept(work, key, calendar):
    earliest = schedule(work, key, TODAY, calendar).earliest
    assert schedule(work, earliest, TODAY, calendar).possible


@given(tasks(), KEYS)
def test_a_step_takes_no_fewer_working_days_than_it_needs(work, key):
    for each in schedule(work, key, TODAY, ENGLAND).dated:
        if not each.task.begun:
            assert ENGLAND.last_of(each.start, each.task.days) <= each.end


@given(tasks(), KEYS)
def test_the_hours_of_the_months_are_the_hours_of_the_tasks(work, key):
    found = schedule(work, key, TODAY, ENGLAND)
    assert sum(hours_by_month(found.dated, ENGLAND).values()) == pytest.approx(sum(task.hours for task in work))


def dated(*work: Task, key: date) -> Schedule:
    return schedule(work, key, TODAY, ENGLAND)


def test_steps_are_put_as_late_as_they_may_be():
    read, write = dated(Task("write", 5, ("read",)), Task("read", 5), key=date(2027, 2, 1)).dated
    assert (write.start, write.end) == (date(2027, 1, 26), date(2027, 2, 1))
    assert (read.start, read.end) == (date(2027, 1, 19), date(2027, 1, 25))


def test_christmas_makes_a_step_longer():
    (step,) = dated(Task("a", 5), key=date(2027, 1, 4)).dated
    assert (step.start, step.end) == (date(2026, 12, 24), date(2027, 1, 4))


def test_a_notice_is_counted_in_days_and_ends_on_a_working_day():
    (step,) = dated(Task("a", 1, notice=28), key=date(2027, 4, 1)).dated
    assert step.end == date(2027, 3, 4)
    (step,) = dated(Task("a", 1, notice=28), key=date(2027, 4, 3)).dated
    assert step.end == date(2027, 3, 5)


def test_a_step_that_should_have_begun_begins_today_and_says_so():
    found = dated(Task("a", 20), key=date(2026, 12, 4))
    (step,) = found.dated
    assert (step.start, step.latest_start, step.overdue, step.late) == (TODAY, date(2026, 11, 9), True, True)
    assert not found.possible
    assert found.earliest == step.end == date(2026, 12, 18)


def test_a_step_under_way_is_not_told_that_it_should_have_begun():
    found = dated(Task("a", 20, begun=True), key=date(2026, 12, 4))
    assert found.possible
    assert not found.dated[0].overdue


def test_nothing_to_do_is_done_today():
    found = dated(key=date(2027, 1, 1))
    assert (found.possible, found.ends, found.earliest) == (True, None, TODAY)


def test_work_is_shared_out_over_the_months_it_falls_in():
    found = dated(Task("a", 4, hours=8), key=date(2027, 2, 2))
    assert hours_by_month(found.dated, ENGLAND) == {date(2027, 1, 1): 4, date(2027, 2, 1): 4}
