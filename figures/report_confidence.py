"""What a report says of confidence before and after: its sentences, its table and its picture."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from figures.model import Axis, Figure, Table
from figures.room import airy, dumbbell
from figures.standing import stage_label
from questions.model import Bank
from scoring.group_change import HIGHEST, LOWEST, Estimate, GroupChange, StageResult
from scoring.pooling import export_count
from scoring.released import off_the_ends
from scoring.rounding import display_percent, display_points
from scoring.thresholds import CEILING_FROM, EXPORT_FROM, NOTICEABLE_CHANGE
from scoring.verdict import Tier, Verdict
from words import module_report as words
from words import report as report_words
from words.change import signed
from words.evaluation import VERDICTS, at_stage, average, by_chance, looked_back, stands_out, starts_at_top
from words.figures import points_of_ten
from words.group_change import IN_A_WORD, TOO_FEW, plausibly

_X = airy(Axis(LOWEST, HIGHEST, tuple((float(x), str(x)) for x in range(0, 11, 2)), report_words.PICTURE_AXIS))
# Nothing is said of everyone, and no counts are given of so few.
_WITHOUT_ALL = {Verdict.MOVED_ALIKE: words.NO_RANGE, Verdict.COUNTS_ONLY: TOO_FEW, Verdict.TOO_FEW: TOO_FEW}


@dataclass(frozen=True, slots=True)
class Means:
    """The means of a stage before and after, as they may be shown."""

    stage: str
    before: float
    after: float


def stage_means(bank: Bank, change: GroupChange) -> Iterator[Means]:
    """The means of each stage of which ten people or more rated both times."""
    for result in change.stages:
        if result.estimate and export_count(result.n_pairs):
            yield Means(stage_label(bank, result.stage_id), *_means(result.estimate))


def change_told(bank: Bank, change: GroupChange) -> Iterator[str]:
    """What may be said of each stage, and of which nothing may."""
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
        yield average(display_points(after - before), *_interval(result.estimate))
        if up and up < pairs:
            yield words.higher(up, pairs)
    yield _WITHOUT_ALL.get(result.verdict, VERDICTS[result.verdict])


def _means(estimate: Estimate) -> tuple[float, float]:
    before, after = (off_the_ends(mean, LOWEST, HIGHEST) for mean in (estimate.mean_pre, estimate.mean_post))
    return before, after


def _interval(estimate: Estimate) -> tuple[float | None, float | None]:
    if estimate.interval is None:
        return None, None
    low, high = estimate.interval
    return display_points(low), display_points(high)


def cautions_told(bank: Bank, change: GroupChange) -> Iterator[str]:
    """Why the changes may be other than they look: no room to rise, chance, and yardsticks that moved."""
    found = [(each, each.estimate) for each in change.stages if each.estimate and each.n_pairs >= EXPORT_FROM]
    at_top = [stage_label(bank, result.stage_id) for result, estimate in found if estimate.starts_at_top]
    if at_top:
        yield starts_at_top(at_top, display_percent(100 * CEILING_FROM))
    if len(found) > 1:
        yield by_chance(len(found))
        standing = [stage_label(bank, result.stage_id) for result, estimate in found if estimate.stands_out]
        yield stands_out(standing, len(found))
    shifts = [result.then.response_shift or 0.0 for result, _ in found if result.then]
    if shifts:
        noticed = (sum(way * display_points(shift) >= NOTICEABLE_CHANGE for shift in shifts) for way in (-1, 1))
        yield looked_back(*noticed)


def confidence_table(bank: Bank, change: GroupChange) -> Table:
    """The same in numbers, a row for each stage."""
    return Table(
        words.CONFIDENCE_CAPTION, words.CONFIDENCE_COLUMNS, tuple(_line(bank, result) for result in change.stages)
    )


def _line(bank: Bank, result: StageResult) -> tuple[str, ...]:
    pairs, label = export_count(result.n_pairs) or None, stage_label(bank, result.stage_id)
    said = _WITHOUT_ALL.get(result.verdict, IN_A_WORD[result.verdict])
    if pairs is None or result.estimate is None:
        return (label, words.about(None), *(words.NO_NUMBER,) * 4, said)
    before, after = _means(result.estimate)
    low, high = _interval(result.estimate)
    ends = words.NO_NUMBER if low is None or high is None else plausibly(signed(low), signed(high))
    change = signed(display_points(after - before))
    return (label, str(pairs), points_of_ten(before), points_of_ten(after), change, ends, said)


def confidence_picture(means: Sequence[Means], table: Table) -> Figure | None:
    """A dumbbell for each stage that has means; None without any."""
    if not means:
        return None
    marks = (
        dumbbell(row, (each.before, each.after), (points_of_ten(each.before), points_of_ten(each.after)))
        for row, each in enumerate(means)
    )
    return Figure(
        id="report-confidence",
        headline=report_words.picture_title(len(means)),
        alt=report_words.PICTURE_ALT,
        table=table,
        marks=tuple(mark for row in marks for mark in row),
        x=_X,
        y=Axis(-0.5, len(means) - 0.5, tuple((float(row), each.stage) for row, each in enumerate(means))),
        key=report_words.PICTURE_KEY,
        width_to_height=2.6,
    )
