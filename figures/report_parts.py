"""What a report says of steps: where people begin, and three months on what became of what they had agreed to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from figures.model import Table
from figures.standing import stage_label
from questions.model import Bank
from scoring import thresholds
from scoring.pooling import export_count, export_share
from scoring.released import Released
from scoring.rounding import display_percent
from words import module_report
from words import report as words


@dataclass(frozen=True, slots=True)
class Followed:
    """Three months on: of `people` who had agreed to steps `replied` told of some; of all `steps`, `told` were told of
    and `begun` were done or partly done."""

    people: int
    replied: int
    steps: int
    told: int
    begun: int


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
    return words.followed(replied, people, steps, at_least, export_share(given.begun, given.told))


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
