"""The report on a module: the same sentences and tables for the screen, for paper and for the spreadsheet.

It may leave the organisation, so counts are those of the export rule: of fewer than ten people words alone, else to
the nearest five.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from figures.evaluation import displayed_interval
from figures.model import Figure, Table
from figures.report_choices import choice_tables, obstacle_told
from figures.report_parts import Followed, Means, confidence_picture, first_table, first_told, followed_told
from figures.report_tools import tool_table, tools_told
from figures.room import ByRef
from figures.standing import stage_label
from questions.model import Bank, Stage
from scoring import thresholds
from scoring.alike import Record
from scoring.group_change import Estimate, GroupChange, StageResult, change_of
from scoring.group_ratings import StageRatings
from scoring.pooling import export_count
from scoring.released import Released, shown_mean
from scoring.rounding import display_points
from scoring.verdict import Tier, Verdict
from words import module_report as words
from words import report as report_words
from words.change import signed
from words.evaluation import LIMITS, VERDICTS, at_stage, average, by_chance, looked_back
from words.figures import points_of_ten
from words.group_change import IN_A_WORD, TOO_FEW, plausibly

TOP = 10
# Nothing is said of everyone, and no counts are given of so few.
_WITHOUT_ALL = {Verdict.MOVED_ALIKE: words.NO_RANGE, Verdict.COUNTS_ONLY: TOO_FEW, Verdict.TOO_FEW: TOO_FEW}


@dataclass(frozen=True, slots=True)
class Report:
    """Paragraphs, then a picture where there is one, then tables, in the order in which they are read."""

    paragraphs: tuple[str, ...]
    tables: tuple[Table, ...]
    picture: Figure | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """What was released of a module, by stage, tool and question about the module; `joined` people took part.

    `first` is the stage of each first step; `followed` what became of steps three months on, None before that.
    """

    joined: int
    confidence: ByRef
    tools: ByRef
    module: ByRef
    first: Released | None = None
    followed: Followed | None = None


def module_report(bank: Bank, given: Collected) -> Report:
    """What may be said of a module outside the room."""
    change = room_change(bank, given.confidence, given.joined)
    first, choices = first_table(bank, given.first), tuple(choice_tables(given.module))
    paragraphs = (
        words.took_part(export_count(given.joined)),
        *_stages(bank, change),
        *_cautions(change),
        *tools_told(bank, given.tools),
        *first_told(bank, given.first),
        *obstacle_told(given.module),
        followed_told(given.followed),
        *_withheld(change, first, *choices),
        LIMITS,
        words.ROUNDED,
    )
    confidence = _confidence_table(bank, change)
    tables = (confidence, tool_table(bank, given.tools), first, *choices)
    picture = confidence_picture(list(_stage_means(bank, change)), confidence)
    return Report(paragraphs, tuple(table for table in tables if table.rows), picture)


def _withheld(change: GroupChange, *tables: Table) -> Iterator[str]:
    """What is left out, and why; stages and tools are told of by themselves."""
    left_out = [table.caption for table in tables if not table.rows]
    if not change.stages:
        left_out.insert(0, report_words.CONFIDENCE)
    if left_out:
        yield report_words.withheld(left_out)


def _stage_means(bank: Bank, change: GroupChange) -> Iterator[Means]:
    for result in change.stages:
        if result.estimate and export_count(result.n_pairs):
            yield Means(stage_label(bank, result.stage_id), *_means(result.estimate))


def room_change(bank: Bank, confidence: ByRef, joined: int) -> GroupChange:
    """What changed between before and after, stage by stage, in the words of `scoring.group_change`."""
    return change_of(
        joined, [_ratings(bank, stage, confidence[stage.id]) for stage in bank.stages if stage.id in confidence]
    )


def _ratings(bank: Bank, stage: Stage, given: Released) -> StageRatings:
    items = len(bank.confidence_in(stage))
    rows = [_matched(record, items) for record in given.records]
    return StageRatings(stage.id, [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows])


def _matched(record: Record, items: int) -> tuple[float | None, float | None, float | None]:
    pairs = [(record[at], record[items + at]) for at in range(items)]
    rated = [(a, b) for a, b in pairs if isinstance(a, int) and isinstance(b, int)]
    then = record[2 * items]
    before, after = (sum(side) / len(rated) for side in zip(*rated, strict=True)) if rated else (None, None)
    return before, after, float(then) if isinstance(then, int) else None


def _stages(bank: Bank, change: GroupChange) -> Iterator[str]:
    for result in change.stages:
        if result.tier is Tier.ESTIMATE:
            yield at_stage(stage_label(bank, result.stage_id), " ".join(_stage(result)))
    hidden = [stage_label(bank, each.stage_id) for each in change.stages if each.tier is not Tier.ESTIMATE]
    if hidden:
        yield words.hidden(hidden)


def _stage(result: StageResult) -> Iterator[str]:
    pairs = export_count(result.n_pairs)
    yield words.both_times(pairs)
    if pairs and result.estimate and result.counts:
        up = export_count(result.counts.up)
        before, after = _means(result.estimate)
        yield words.means(before, after)
        yield average(display_points(after - before), *displayed_interval(result.estimate))
        if up and up < pairs:
            yield words.higher(up, pairs)
    yield _WITHOUT_ALL.get(result.verdict, VERDICTS[result.verdict])


def _means(estimate: Estimate) -> tuple[float, float]:
    many = thresholds.EXPORT_FROM
    before, after = (shown_mean([mean] * many, 0, TOP) for mean in (estimate.mean_pre, estimate.mean_post))
    return before or 0.0, after or 0.0


def _cautions(change: GroupChange) -> Iterator[str]:
    stages = [result for result in change.stages if result.estimate and result.n_pairs >= thresholds.EXPORT_FROM]
    if len(stages) > 1:
        yield by_chance(len(stages))
    shifts = [result.then.response_shift or 0.0 for result in stages if result.then]
    if shifts:
        noticed = thresholds.NOTICEABLE_CHANGE
        yield looked_back(*(sum(way * display_points(shift) >= noticed for shift in shifts) for way in (-1, 1)))


def _confidence_table(bank: Bank, change: GroupChange) -> Table:
    return Table(
        words.CONFIDENCE_CAPTION, words.CONFIDENCE_COLUMNS, tuple(_line(bank, result) for result in change.stages)
    )


def _line(bank: Bank, result: StageResult) -> tuple[str, ...]:
    pairs, label = export_count(result.n_pairs) or None, stage_label(bank, result.stage_id)
    said = _WITHOUT_ALL.get(result.verdict, IN_A_WORD[result.verdict])
    if pairs is None or result.estimate is None:
        return (label, words.about(None), *(words.NO_NUMBER,) * 4, said)
    before, after = _means(result.estimate)
    low, high = displayed_interval(result.estimate)
    ends = words.NO_NUMBER if low is None or high is None else plausibly(signed(low), signed(high))
    change = signed(display_points(after - before))
    return (label, str(pairs), points_of_ten(before), points_of_ten(after), change, ends, said)
