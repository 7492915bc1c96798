"""A group's confidence before and after: matched means, joined, where there are people enough for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from figures.evaluation import displayed_interval
from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span, Table
from figures.own_change import LOWEST, X
from figures.standing import stage_label
from questions.model import Bank
from scoring.group_change import Estimate, GroupChange, StageResult
from scoring.rounding import display_points
from scoring.thresholds import COUNTS_FROM, ESTIMATE_FROM
from scoring.verdict import Tier, Verdict
from words import group_change as words
from words.change import signed
from words.evaluation import LIMITS
from words.figures import NO_NUMBER, points_of_ten, stages_listed

_WAYS: Final = {
    Verdict.CLEAR_INCREASE: 1,
    Verdict.INCREASE: 1,
    Verdict.LITTLE: 0,
    Verdict.DECREASE: -1,
    Verdict.CLEAR_DECREASE: -1,
}


def group_change_by_stage(bank: Bank, change: GroupChange) -> Figure:
    """A dumbbell of matched means for each stage with eight pairs, counts from five, else the words “too few”."""
    rows = [(stage_label(bank, result.stage_id), result) for result in change.stages]
    ticks = tuple((float(index), words.row(label, result.n_pairs)) for index, (label, result) in enumerate(rows))
    return Figure(
        id="group-change",
        headline=_headline(change.stages),
        alt=_alt(rows),
        table=Table(words.CAPTION, words.COLUMNS, tuple(_line(label, result) for label, result in rows)),
        marks=tuple(_marks(change.stages)),
        x=Axis(X.low, X.high, X.ticks, words.AXIS),
        y=Axis(-0.5, len(rows) - 0.5, ticks),
        key=words.KEY if any(result.estimate for result in change.stages) else "",
        note=words.note(COUNTS_FROM, ESTIMATE_FROM, LIMITS),
    )


def _marks(stages: tuple[StageResult, ...]) -> Iterator[Mark]:
    means = [(row, *_means(result.estimate)) for row, result in enumerate(stages) if result.estimate]
    for row, result in enumerate(stages):
        if result.counts and not result.estimate:
            label = words.counts(result.counts.up, result.counts.same, result.counts.down)
            yield Bar(row, LOWEST, LOWEST, Ink.ABSENT, label)
        elif not result.counts:
            yield Bar(row, LOWEST, LOWEST, Ink.ABSENT, words.TOO_FEW)
    yield from (Span(row, min(ends), max(ends), Ink.QUIET) for row, *ends in means if ends[0] != ends[1])
    yield from (Dot(before, row, Ink.BEFORE, points_of_ten(before)) for row, before, _ in means)
    # Where both ends meet, the number is written once.
    yield from (Dot(after, row, Ink.NOW, points_of_ten(after) * (before != after)) for row, before, after in means)


def _means(estimate: Estimate) -> tuple[float, float]:
    return display_points(estimate.mean_pre), display_points(estimate.mean_post)


def _way(result: StageResult) -> int | None:
    """1 for a rise, 0 for little change, -1 for a fall; None where it is not clear, or there are too few."""
    if result.verdict is Verdict.MOVED_ALIKE and result.counts:
        return bool(result.counts.up) - bool(result.counts.down)
    return _WAYS.get(result.verdict)


def _headline(stages: tuple[StageResult, ...]) -> str:
    judged = [_way(result) for result in stages if result.tier is Tier.ESTIMATE]
    if judged:
        return words.finding(judged.count(1), judged.count(0), judged.count(-1), judged.count(None))
    return words.ONLY_COUNTS if any(result.counts for result in stages) else words.NOBODY


def _alt(rows: list[tuple[str, StageResult]]) -> str:
    means = [_means(result.estimate) for _, result in rows if result.estimate]
    parts = [words.alt(len(rows), len(means))]
    if means:
        before, after = ((min(column), max(column)) for column in zip(*means, strict=True))
        parts.append(words.alt_ranges(before, after))
    for verdict, name in words.IN_A_WORD.items():
        labels = [label for label, result in rows if result.verdict == verdict]
        parts += [stages_listed(name, labels)] if labels else []
    return " ".join(parts)


def _line(label: str, result: StageResult) -> tuple[str, ...]:
    counts = result.counts
    moved = [str(count) for count in (counts.up, counts.same, counts.down)] if counts else [NO_NUMBER] * 3
    return (
        label,
        *(str(n) for n in (result.n_pre, result.n_post, result.n_pairs)),
        *moved,
        *(_numbers(result.estimate) if result.estimate else [NO_NUMBER] * 4),
        words.IN_A_WORD[result.verdict],
    )


def _numbers(estimate: Estimate) -> tuple[str, ...]:
    before, after = _means(estimate)
    low, high = displayed_interval(estimate)
    return (
        points_of_ten(before),
        points_of_ten(after),
        signed(display_points(estimate.mean_change)),
        NO_NUMBER if low is None or high is None else words.plausibly(signed(low), signed(high)),
    )
