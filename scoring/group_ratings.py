"""The ratings of many people in columns, like compared with like within each person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scoring.alike import Record
from scoring.matching import paired_means

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


def stage_ratings(stage_id: str, items: int, records: Sequence[Record]) -> StageRatings:
    """The ratings in `records`: of `items` things before, of the same after, then where people put their start.

    Each person's means are over the same things; whoever rated nothing both times has none.
    """
    pairs = [paired_means(record[:items], record[items : 2 * items]) for record in records]
    then = [record[2 * items] for record in records]
    return StageRatings(
        stage_id,
        pre=[pair[0] if pair else None for pair in pairs],
        post=[pair[1] if pair else None for pair in pairs],
        then=[each if isinstance(each, int) else None for each in then],
    )
