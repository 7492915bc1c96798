"""Parts of the report on a module: where people begin, what became of their steps, and a picture of confidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from figures.model import Axis, Dot, Figure, Ink, Span, Table
from figures.standing import stage_label
from questions.model import Bank
from scoring import thresholds
from scoring.pooling import export_count
from scoring.released import Released
from scoring.rounding import display_percent
from words import module_report
from words import report as words

_TEN = Axis(0, 10, tuple((float(x), str(x)) for x in range(0, 11, 2)), words.PICTURE_AXIS)


@dataclass(frozen=True, slots=True)
class Followed:
    """Three months on: of `people` who had agreed to steps `replied` told of some; of all `steps`, `told` were told of
    and `begun` were done or partly done."""

    people: int
    replied: int
    steps: int
    told: int
    begun: int


@dataclass(frozen=True, slots=True)
class Means:
    """The means of a stage before and after, as they may be shown."""

    stage: str
    before: float
    after: float


def followed_told(given: Followed | None) -> str:
    """What became of steps, with a lower bound that counts whoever did not reply as not having begun.

    Nothing is said of fewer than ten people, nor where fewer than ten steps were begun, or not.
    """
    kept = given and (given.replied, given.begun, given.told - given.begun)
    if not given or not kept or min(kept) < thresholds.EXPORT_FROM:
        return words.FOLLOWED_NOBODY
    replied, people, steps = (export_count(each) or 0 for each in (given.replied, given.people, given.steps))
    step = thresholds.EXPORT_STEP
    at_least = step * ((display_percent(100 * given.begun / given.steps)) // step)  # a bound is not rounded up
    among = step * ((display_percent(100 * given.begun / given.told) + step // 2) // step)
    return words.followed(replied, people, steps, at_least, among)


def first_told(bank: Bank, first: Released | None) -> Iterator[str]:
    """At which stage most people begin."""
    counts = _first(first)
    if counts:
        most = max(counts, key=lambda stage: counts[stage])
        yield words.first_told(stage_label(bank, most), counts[most])


def first_table(bank: Bank, first: Released | None) -> Table:
    """How many begin at each stage, of the stages where ten or more do."""
    counts = _first(first)
    rows = [words.of_stage(stage_label(bank, each.id), counts[each.id]) for each in bank.stages if each.id in counts]
    if rows and len(rows) < len(bank.stages):
        rows.append((module_report.OTHERS, module_report.NO_NUMBER))
    return Table(words.FIRST, module_report.CHOICE_COLUMNS, tuple(rows))


def _first(first: Released | None) -> dict[str, int]:
    counts = Counter(str(each) for each in first.said([0])) if first else Counter()
    return {stage: shown for stage, count in counts.items() if (shown := export_count(count))}


def confidence_picture(means: list[Means], table: Table) -> Figure | None:
    """A dumbbell for each stage that has means; None without any."""
    if not means:
        return None
    marks = [
        mark
        for row, each in enumerate(means)
        for mark in (
            Span(row, min(each.before, each.after), max(each.before, each.after), Ink.QUIET),
            Dot(each.before, row, Ink.BEFORE, str(each.before)),
            Dot(each.after, row, Ink.NOW, str(each.after)),
        )
    ]
    return Figure(
        id="report-confidence",
        headline=words.picture_title(len(means)),
        alt=words.PICTURE_ALT,
        table=table,
        marks=tuple(marks),
        x=_TEN,
        y=Axis(-0.5, len(means) - 0.5, tuple((float(row), each.stage) for row, each in enumerate(means))),
        key=words.PICTURE_KEY,
        width_to_height=2.6,
    )
