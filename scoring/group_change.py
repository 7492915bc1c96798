"""What changed for a group between two ratings: stage by stage, and no more of it than so few people allow.

Whatever a tier forbids is None in the result, so that no page, picture or sentence can show it by mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from questions.model import Bank
from scoring import thresholds
from scoring.change import PairedChange, ThenTest, paired_change, then_test
from scoring.differences import Interval, mean_change
from scoring.disclosure import pair_safe
from scoring.group_ratings import Ratings, StageRatings, stage_ratings
from scoring.multiple import holm
from scoring.own_change import Counts
from scoring.released import Released
from scoring.summary import known, mean
from scoring.verdict import Tier, Verdict, tier_of, verdict

LOWEST, HIGHEST = 0.0, 10.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """Matched means and their mean change, in points of 0-10, from eight pairs up.

    `interval` is its 95% t interval, cut off where the scale ends; None where everyone moved alike. `p` is Pratt's
    exact Wilcoxon test, `p_holm` the same allowing for all stages: neither is shown, only at which stages the change
    `stands_out` from what chance does. `starts_at_top`: so many began at the top of the scale that a rise may not show.
    """

    mean_pre: float
    mean_post: float
    mean_change: float
    interval: Interval | None
    p: float | None
    p_holm: float | None
    starts_at_top: bool

    @property
    def stands_out(self) -> bool:
        """Whether chance alone would seldom move people as much, at any of all the stages."""
        return self.p_holm is not None and self.p_holm <= 1 - thresholds.CONFIDENCE_LEVEL


@dataclass(frozen=True, slots=True)
class StageResult:
    """One stage: how many answered before, after and both times, and what their number allows to be said.

    `counts` needs the tier COUNTS, `estimate` and `then` ESTIMATE. `then` is None too where those who looked back
    are all of the pairs but a few, whom the difference would give away.
    """

    stage_id: str
    n_pre: int
    n_post: int
    n_pairs: int
    tier: Tier
    verdict: Verdict
    counts: Counts | None
    estimate: Estimate | None
    then: ThenTest | None


@dataclass(frozen=True, slots=True)
class GroupChange:
    """Every stage in journey order, of `n_people` who took part, whether they rated anything or not."""

    n_people: int
    stages: tuple[StageResult, ...]


def room_change(bank: Bank, confidence: Mapping[str, Released], joined: int) -> GroupChange:
    """What changed in a room that `joined` people came to, from what was released of its confidence by stage."""
    given = ((stage, confidence[stage.id].records) for stage in bank.stages if stage.id in confidence)
    return change_of(
        joined, (stage_ratings(stage.id, len(bank.confidence_in(stage)), records) for stage, records in given)
    )


def change_of(n_people: int, stages: Iterable[StageRatings]) -> GroupChange:
    """The results of ratings that are already in columns."""
    results = [_result(ratings) for ratings in stages]
    adjusted = holm([result.estimate.p if result.estimate else None for result in results])
    return GroupChange(
        n_people,
        tuple(
            replace(result, estimate=replace(result.estimate, p_holm=p)) if result.estimate else result
            for result, p in zip(results, adjusted, strict=True)
        ),
    )


def _result(ratings: StageRatings) -> StageResult:
    change = paired_change(_by_place(ratings.pre), _by_place(ratings.post))
    return StageResult(
        stage_id=ratings.stage_id,
        n_pre=change.n_pairs + change.n_pre_only,
        n_post=change.n_pairs + change.n_post_only,
        n_pairs=change.n_pairs,
        tier=change.tier,
        verdict=verdict(ratings.changes),
        counts=None if change.tier is Tier.HIDDEN else Counts(change.up, change.same, change.down),
        estimate=_estimate(ratings, change) if change.tier is Tier.ESTIMATE else None,
        then=_then(ratings),
    )


def _estimate(ratings: StageRatings, change: PairedChange) -> Estimate:
    before, after = (mean(known(column)) or 0.0 for column in zip(*ratings.pairs, strict=True))
    moved = mean_change(ratings.changes)
    alike = verdict(ratings.changes) is Verdict.MOVED_ALIKE
    return Estimate(
        mean_pre=before,
        mean_post=after,
        mean_change=moved.mean or 0.0,
        interval=None if alike or moved.interval is None else _possible(moved.interval, before),
        p=change.p_pratt_exact,
        p_holm=None,
        starts_at_top=(change.ceiling_pre or 0.0) >= thresholds.CEILING_FROM,
    )


def _possible(interval: Interval, start: float) -> Interval:
    low, high = interval
    return max(low, LOWEST - start), min(high, HIGHEST - start)


def _then(ratings: StageRatings) -> ThenTest | None:
    rows = list(zip(ratings.pre, ratings.then, ratings.post, strict=True))
    matched = [place for place, (first, _, second) in enumerate(rows) if first is not None and second is not None]
    looked_back = [place for place in matched if rows[place][1] is not None]
    if tier_of(len(looked_back)) is not Tier.ESTIMATE or not pair_safe(matched, looked_back):
        return None
    return then_test(ratings.pre, ratings.then, ratings.post)


def _by_place(ratings: Ratings) -> dict[str, float | None]:
    return {str(place): rating for place, rating in enumerate(ratings)}
