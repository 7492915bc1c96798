"""A group's change in sentences: the same text for the screen, the report on paper and the spreadsheet."""

from __future__ import annotations

from collections.abc import Iterator

from figures.standing import stage_label
from questions.model import Bank
from scoring.follow_up import FollowUp
from scoring.group_change import Estimate, GroupChange, StageResult
from scoring.rounding import display_percent, display_points
from scoring.thresholds import CEILING_FROM, COUNTS_FROM, NOTICEABLE_CHANGE
from scoring.verdict import Tier
from words import evaluation as words

MANY_STAGES = 2


def finding(result: StageResult) -> str:
    """What may be said of one stage: counts, mean change, verdict; never what caused it."""
    return " ".join([*_moved(result), words.VERDICTS[result.verdict]])


def finding_alone(result: StageResult) -> str:
    """The same with its limits, to stand by itself."""
    return " ".join([finding(result), *([words.DENIAL] if result.counts else [])])


def evaluation(bank: Bank, change: GroupChange, follow: FollowUp | None = None) -> str:
    """A paragraph to paste into a report: who took part, each stage as far as its tier allows, and the limits.

    With `follow` it tells what became of agreed steps three months on.
    """
    return " ".join([words.took_part(change.n_people), *_stages(bank, change), *_followed(follow), words.LIMITS])


def _stages(bank: Bank, change: GroupChange) -> Iterator[str]:
    for result in change.stages:
        if result.tier is not Tier.HIDDEN:
            yield words.at_stage(stage_label(bank, result.stage_id), " ".join([finding(result), *_stayed(result)]))
    hidden = [stage_label(bank, result.stage_id) for result in change.stages if result.tier is Tier.HIDDEN]
    if hidden:
        yield words.too_few_at(hidden, COUNTS_FROM)
    yield from _cautions(bank, change)


def _moved(result: StageResult) -> Iterator[str]:
    if result.counts:
        yield words.moved(result.counts.up, result.counts.same, result.counts.down)
    if result.estimate:
        low, high = displayed_interval(result.estimate)
        yield words.average(display_points(result.estimate.mean_change), low, high)


def displayed_interval(estimate: Estimate) -> tuple[float | None, float | None]:
    """Both ends of the interval as they are shown; None where everyone moved alike."""
    if estimate.interval is None:
        return None, None
    low, high = estimate.interval
    return display_points(low), display_points(high)


def _stayed(result: StageResult) -> Iterator[str]:
    if result.n_pre > result.n_pairs:
        yield words.stayed(result.n_pre, result.n_pairs)
        if result.estimate:
            yield words.diluted(display_points(result.estimate.attrition.diluted_mean_change or 0.0))


def _cautions(bank: Bank, change: GroupChange) -> Iterator[str]:
    estimates = [(result.stage_id, result.estimate) for result in change.stages if result.estimate]
    at_top = [stage_label(bank, stage_id) for stage_id, estimate in estimates if estimate.starts_at_top]
    if at_top:
        yield words.starts_at_top(at_top, display_percent(100 * CEILING_FROM))
    if len(estimates) >= MANY_STAGES:
        yield words.by_chance(len(estimates))
    shifts = [result.then.response_shift or 0.0 for result in change.stages if result.then]
    if shifts:
        lower, higher = (sum(way * display_points(shift) >= NOTICEABLE_CHANGE for shift in shifts) for way in (-1, 1))
        yield words.looked_back(lower, higher)


def _followed(follow: FollowUp | None) -> Iterator[str]:
    if follow and follow.begun:
        begun, shares = follow.begun, follow.begun.shares
        at_least, among = (display_percent(100 * (share or 0.0)) for share in (shares.lower, shares.among_repliers))
        yield words.begun(begun.due, begun.told, begun.done + begun.partly, at_least, among)
    elif follow and follow.n_due:
        yield words.not_begun_yet(follow.n_replied)
