"""What is said of dates: when each step has to begin, what cannot be, and the picture of it all."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from words.grammar import counted, listed, number, opened
from words.plan_time import hours_of, what_day
from words.screen import count, day

TITLE = "Plan back from the day that matters"
DOOR = "Plan the dates"
DOOR_TEXT = "Say which day matters, and see when each step you have agreed has to begin."
TEXT = "Each step is put as late as it can be, over working days without bank holidays."
ASK_DAY = "Say which day matters, and the dates appear here."
NOTHING_AGREED = "Agree at least one of our steps first. Steps of your own keep the dates that you give them."
USE = "Use these dates"
USE_TEXT = "This puts these dates into your plan, in the place of those it has. Your own steps keep theirs."
IN_USE = "Your plan has these dates."
TROUBLES = "What stands in the way"
ALL_FITS = "Everything can be done in time."
THE_DAY = "The day"
MOST_NAMED = 3
DAYS_A_WEEK = 7


def begins_first(title: str, start: date, today: date) -> str:
    """The first thing to begin."""
    when = "today" if start <= today else f"on {day(start)}"
    return f"First to begin, {when}: “{title}”."


def _between(first: date, last: date) -> str:
    days = (last - first).days
    weeks = round(days / DAYS_A_WEEK)
    return count(weeks, "week") if weeks else count(days, "day")


def should_have_begun(title: str, latest: date, today: date) -> str:
    """A step whose beginning has been missed."""
    return f"“{title}” should have begun on {day(latest)}, {_between(latest, today)} ago."


def ends_late(title: str, end: date, latest: date) -> str:
    """A step that ends too late although its beginning has not been missed."""
    return f"“{title}” cannot end before {day(end)}, {_between(latest, end)} too late."


def either(what: str | None, earliest: date, ends: date, key: date) -> str:
    """What can be done about a day that cannot be kept."""
    after = (ends - key).days
    late = f"{count(round(after / DAYS_A_WEEK) or 1, 'week')} after" if after > 0 else "too late for the notice before"
    return (
        f"Either move {what_day(what)} to {day(earliest)} or later, or start now and finish on {day(ends)}, "
        f"{late} {what_day(what)}."
    )


def others_late(steps: int) -> str:
    """Steps that are late besides those named."""
    return f"{opened(counted(steps, 'further step comes', 'further steps come'))} too late as well."


def waits_for(title: str, before: str) -> str:
    """A step that waits for one that is not in the plan."""
    return f"“{title}” waits for “{before}”, which is not in your plan. Agree that too, or check that it is done."


def too_full(months: Sequence[tuple[date, float]], most: int) -> str:
    """The months with more work than time, by their first days, with their hours of work."""
    named = [f"{month:%B %Y} ({hours_of(round(hours))})" for month, hours in months]
    return f"More work than your {hours_of(most)} a month falls into {listed(named, len(named))}."


def notice_kept(title: str, days: int, what: str) -> str:
    """A notice that the dates keep."""
    return f"“{title}” is done at least {count(days, 'day')} before {what_day(what)}."


# The picture

CAPTION = "When each step begins and ends"
COLUMNS = ("Step", "Begins", "Ends", "Working days", "Opens a gate", "In time")
YES, NO, NO_GATE = "Yes", "No", "–"
TODAY = "Today"
LATE = "late"


def headline(steps: int, last: date, late: int) -> str:
    """The finding."""
    if late:
        return f"{opened(number(late))} of {counted(steps, 'step', 'steps')} cannot be done in time"
    return f"{opened(counted(steps, 'step ends', 'steps end'))} by {day(last)}"


def alt(steps: int, first: date, last: date, gates: int, late: int) -> str:
    """The text alternative: type, n, range, gates, and what is late."""
    return (
        f"Timeline of {counted(steps, 'step', 'steps')}, from {day(first)} to {day(last)}. "
        f"{opened(counted(gates, 'step opens', 'steps open'))} a gate. "
        f"{opened(counted(late, 'step is', 'steps are'))} late."
    )


def key(marked: str) -> str:
    """What the marks mean."""
    line = f" Solid line: {marked[:1].lower()}{marked[1:]}." if marked else ""
    return f"Bar: a step, with the date of its last day. Diamond: it opens a gate. Dashed line: today.{line}"


def shown(rows: int, steps: int) -> str:
    """That the picture holds fewer rows than the table."""
    return f"The {number(rows)} steps that end first. The table has all {steps}." if rows < steps else ""


def day_of(when: date) -> str:
    """ "3 Mar"."""
    return f"{when.day} {when:%b}"


def ends_on(end: date, late: bool) -> str:
    """What stands beside a bar."""
    return f"{day_of(end)}, {LATE}" if late else day_of(end)
