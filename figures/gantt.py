"""When each step begins and ends: a timeline of at most ten rows, with the gates that open and a line for today."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Table, Upright
from words import plan_dates as words
from words.screen import day

MOST_ROWS: Final = 10
LONGEST_NAME: Final = 48
APART: Final = 0.16  # of the axis, between two labels
AIR: Final = 0.02  # of the axis, before the first day and after the last
MOST_MONTHS: Final = 5
SHORT: Final = timedelta(days=56)
WEEK: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Stretch:
    """One row: from the first to the last day of a step of `days` working days; `late` if it ends too late."""

    title: str
    start: date
    end: date
    days: int
    opens_gate: bool = False
    late: bool = False


def gantt(stretches: Sequence[Stretch], today: date, key: date | None = None, marked: str = "") -> Figure:
    """The picture of `stretches`, of which there is at least one; `marked` names the day `key` that matters.

    The ten that end first have a row, by their first day. The table has them all.
    """
    ordered = sorted(stretches, key=lambda each: (each.start, each.end))
    soonest = sorted(range(len(ordered)), key=lambda at: ordered[at].end)[:MOST_ROWS]
    rows = [ordered[at] for at in sorted(soonest)]
    days = [today, *(end for each in rows for end in (each.start, each.end)), *([key] if key else [])]
    first, last = min(days), max(days) + timedelta(days=1)
    gates, late = (sum(getattr(each, what) for each in ordered) for what in ("opens_gate", "late"))
    ends = max(each.end for each in ordered)
    return Figure(
        id="timeline",
        headline=words.headline(len(ordered), ends, late),
        alt=words.alt(len(ordered), ordered[0].start, ends, gates, late),
        table=Table(words.CAPTION, words.COLUMNS, tuple(_line(each) for each in ordered)),
        marks=tuple(_marks(rows, today, key, first)),
        x=Axis(
            -AIR * (last - first).days, (1 + AIR) * (last - first).days, tuple(_ticks(first, last, today, key, marked))
        ),
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(at), _clipped(each.title)) for at, each in enumerate(rows))),
        key=words.key(marked if key else ""),
        note=words.shown(len(rows), len(ordered)),
    )


def _marks(rows: Sequence[Stretch], today: date, key: date | None, first: date) -> Iterator[Mark]:
    for at, each in enumerate(rows):
        end = (each.end - first).days + 1
        yield Bar(at, (each.start - first).days, end, Ink.NOW, words.ends_on(each.end, each.late))
        if each.opens_gate:
            yield Dot(end, at, Ink.TARGET)
    yield Upright((today - first).days, dashed=True)
    if key is not None:
        yield Upright((key - first).days)


def _ticks(first: date, last: date, today: date, key: date | None, marked: str) -> Iterator[tuple[float, str]]:
    """The day that matters, today, and as many months or weeks as have room beside them, from left to right."""
    whole = (last - first).days
    named = [(key, marked)] if key is not None else []
    named += [(today, words.TODAY)]
    named += [(when, _name(when, first)) for when in _rounds(first, last)]
    taken: list[tuple[float, str]] = []
    for when, name in named:
        at = float((when - first).days)
        if all(abs(at - other) >= APART * whole for other, _ in taken):
            taken.append((at, name))
    yield from sorted(taken)


def _rounds(first: date, last: date) -> Iterator[date]:
    """The Mondays of a short time, else the first days of months, every one or every few."""
    if last - first <= SHORT:
        monday = first + timedelta(days=-first.weekday() % 7)
        while monday < last:
            yield monday
            monday += 2 * WEEK
        return
    months = (last.year - first.year) * 12 + last.month - first.month
    step = -(-months // MOST_MONTHS)
    for count in range(1, months + 1, step):
        year, month = divmod(first.month - 1 + count, 12)
        yield date(first.year + year, month + 1, 1)


def _name(day: date, first: date) -> str:
    return (
        f"{day:%b}"
        if day.day == 1 and day.year == first.year
        else f"{day:%b %Y}"
        if day.day == 1
        else words.day_of(day)
    )


def _clipped(title: str) -> str:
    """The title up to the end of a word, or within one that is longer than all the room."""
    if len(title) <= LONGEST_NAME:
        return title
    whole, space, _ = title[: LONGEST_NAME - 1].rpartition(" ")
    return f"{whole} …" if space else f"{title[: LONGEST_NAME - 1]}…"


def _line(each: Stretch) -> tuple[str, ...]:
    return (
        each.title,
        day(each.start),
        day(each.end),
        str(each.days),
        words.YES if each.opens_gate else words.NO_GATE,
        words.NO if each.late else words.YES,
    )
