"""The ratings of many people in columns, like compared with like within each person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from questions.answers import Answers, Phase
from questions.model import Bank, Stage
from scoring.matching import matched_means, ratings_of, then_rating

Ratings = Sequence[float | None]


@dataclass(frozen=True, slots=True)
class StageRatings:
    """Ratings of one stage, 0-10, of the same people in the same order; None where not rated.

    `then` is where each of them, looking back, puts their start.
    """

    stage_id: str
    pre: Ratings
    post: Ratings
    then: Ratings

    @property
    def pairs(self) -> list[tuple[float, float]]:
        """Both ratings of everyone who gave both."""
        both = zip(self.pre, self.post, strict=True)
        return [(first, second) for first, second in both if first is not None and second is not None]

    @property
    def changes(self) -> list[float]:
        """The second rating less the first, of everyone who gave both."""
        return [second - first for first, second in self.pairs]


def stage_ratings(bank: Bank, stage: Stage, people: Sequence[Answers], second: Phase = Phase.AFTER) -> StageRatings:
    """Each person's mean before and at `second` over the same items; one time alone where they share none."""
    times = (Phase.BEFORE, second)
    items = [item.id for item in bank.confidence_in(stage)]
    said = [[ratings_of(answers, item) for item in items] for answers in people]
    means = [matched_means([{time: item[time] for time in times if time in item} for item in each]) for each in said]
    return StageRatings(
        stage.id,
        pre=[each.get(Phase.BEFORE) for each in means],
        post=[each.get(second) for each in means],
        then=[then_rating(answers, stage.id) for answers in people],
    )
