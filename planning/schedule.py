"""Dates for steps, back from the day that matters, through what each waits for.

Each step is put as late as it may be. Where that would be in the past it begins as early as it still can, and
so does what follows it: the schedule then runs past the day, and says by how much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from graphlib import TopologicalSorter

from planning.working_days import WorkingDays


@dataclass(frozen=True, slots=True)
class Task:
    """Something that takes `days` working days, after all of `before`, and ends `notice` days before the day.

    `begun` means that it is under way: then it waits for nothing any more, may end any day, and nobody is told that
    it should have begun.
    """

    id: str
    days: int
    before: tuple[str, ...] = ()
    notice: int = 0
    begun: bool = False
    hours: float = 0


@dataclass(frozen=True, slots=True)
class Dated:
    """A task from its first to its last working day, and the latest days that would do for the day that matters.

    `overdue` means that it should have begun before today, and has not.
    """

    task: Task
    start: date
    end: date
    latest_start: date
    latest_end: date
    overdue: bool

    @property
    def late(self) -> bool:
        """Whether it ends too late for the day that matters."""
        return self.end > self.latest_end


@dataclass(frozen=True, slots=True)
class Schedule:
    """All tasks by their first day. `earliest` is the first day that could be the one that matters."""

    key: date
    dated: tuple[Dated, ...]
    earliest: date

    @property
    def possible(self) -> bool:
        """Whether everything can be done in time."""
        return not any(each.late for each in self.dated)

    @property
    def ends(self) -> date | None:
        """The day on which all is done, None where there is nothing to do."""
        return max((each.end for each in self.dated), default=None)


def schedule(tasks: Sequence[Task], key: date, today: date, calendar: WorkingDays) -> Schedule:
    """Date `tasks` back from `key`, beginning none before `today`; what is waited for and not among them is done."""
    known = {task.id: task for task in tasks}
    waits = {task.id: tuple(ref for ref in task.before if ref in known and not task.begun) for task in tasks}
    order = [known[ref] for ref in TopologicalSorter(waits).static_order()]
    earliest = _forwards(order, waits, today, calendar)
    latest = _backwards(order, waits, key, calendar)
    dated = [_dated(task, earliest[task.id], latest[task.id], today) for task in order]
    enough = [earliest[task.id][1] + timedelta(days=task.notice) for task in order]
    return Schedule(key, tuple(sorted(dated, key=lambda each: (each.start, each.end))), max([today, *enough]))


Span = tuple[date, date]
Spans = dict[str, Span]


def _dated(task: Task, earliest: Span, latest: Span, today: date) -> Dated:
    start, end = (max(both) for both in zip(earliest, latest, strict=True))
    return Dated(task, start, end, *latest, overdue=latest[0] < today and not task.begun)


def _backwards(order: Sequence[Task], waits: Mapping[str, Sequence[str]], key: date, calendar: WorkingDays) -> Spans:
    latest: Spans = {}
    for task in reversed(order):
        following = [latest[ref][0] for ref, before in waits.items() if task.id in before]
        limits = [key - timedelta(days=task.notice), *(start - timedelta(days=1) for start in following)]
        end = calendar.until(min(limits))
        latest[task.id] = (calendar.first_of(end, task.days), end)
    return latest


def _forwards(order: Sequence[Task], waits: Mapping[str, Sequence[str]], today: date, calendar: WorkingDays) -> Spans:
    earliest: Spans = {}
    for task in order:
        ready = [earliest[ref][1] + timedelta(days=1) for ref in waits[task.id]]
        start = calendar.since(max([today, *ready]))
        earliest[task.id] = (start, calendar.last_of(start, 1 if task.begun else task.days))
    return earliest


def hours_by_month(dated: Sequence[Dated], calendar: WorkingDays) -> dict[date, float]:
    """Work in each month, by its first day, in order: the hours of each task spread evenly over its working days."""
    load: dict[date, float] = {}
    for each in dated:
        days = [
            day
            for day in (each.start + timedelta(days=count) for count in range((each.end - each.start).days + 1))
            if calendar.holds(day)
        ]
        for day in days:
            month = day.replace(day=1)
            load[month] = load.get(month, 0) + each.task.hours / len(days)
    return dict(sorted(load.items()))
