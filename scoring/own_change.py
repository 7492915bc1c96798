"""What changed for one person between their own ratings, before, after and later: like compared with like only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from questions.answers import Answers, Phase
from questions.model import Bank, Stage
from scoring import thresholds
from scoring.matching import Rated, matched_means, rated_at_all, ratings_of, then_rating
from scoring.rounding import display_points


class Reading(StrEnum):
    """What a change of one person's rating of one thing may be taken for."""

    SAME = "same"
    MAYBE_CHANCE = "maybe chance"
    PROBABLY_NOT_CHANCE = "probably not chance"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rose, stayed and fell."""

    up: int
    same: int
    down: int


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One thing that was rated, 0-10, at each time that it was."""

    item_id: str
    rated: Rated

    @property
    def change(self) -> float | None:
        """After less before, in points; None where one of them is missing."""
        return _change(self.rated.get(Phase.BEFORE), self.rated.get(Phase.AFTER))

    @property
    def later_change(self) -> float | None:
        """Later less before, in points; None where one of them is missing."""
        return _change(self.rated.get(Phase.BEFORE), self.rated.get(Phase.LATER))


@dataclass(frozen=True, slots=True)
class StageChange:
    """Mean confidence at one stage, 0-10, at each compared time, unrounded.

    Every mean is over the same `n_compared` items of `n_items`: those rated at all of the times in `means`. `then` is
    where the person, looking back afterwards, puts their start. Changes are between the numbers as they are shown.
    """

    stage_id: str
    n_items: int
    n_compared: int
    means: Rated
    then: int | None
    items: tuple[ItemChange, ...]

    @property
    def change(self) -> float | None:
        """After less before, in points to one decimal; None where one of them is missing."""
        return _change(self.means.get(Phase.BEFORE), self.means.get(Phase.AFTER))

    @property
    def later_change(self) -> float | None:
        """Later less before, likewise."""
        return _change(self.means.get(Phase.BEFORE), self.means.get(Phase.LATER))

    @property
    def since_then(self) -> float | None:
        """After less the start as it looks afterwards, likewise."""
        return _change(self.then, self.means.get(Phase.AFTER))

    @property
    def shift(self) -> float | None:
        """The start as it looks afterwards less the start as it was rated: how far the yardstick moved."""
        return _change(self.means.get(Phase.BEFORE), self.then)


@dataclass(frozen=True, slots=True)
class OwnChange:
    """One person's change at every stage, in journey order."""

    stages: tuple[StageChange, ...]

    @property
    def by_stage(self) -> Counts:
        """At how many stages they rate themselves higher after than before, the same, and lower."""
        return count(stage.change for stage in self.stages)

    @property
    def later_by_stage(self) -> Counts:
        """The same, later against before."""
        return count(stage.later_change for stage in self.stages)


def own_change(bank: Bank, answers: Answers) -> OwnChange:
    """Compare what one person said of their confidence before, after and later."""
    return OwnChange(tuple(_stage_change(bank, stage, answers) for stage in bank.stages))


def reading(change: float) -> Reading:
    """Whether a change in one rating, in points, is more than chance alone would often make."""
    if change == 0:
        return Reading.SAME
    return Reading.PROBABLY_NOT_CHANCE if abs(change) > thresholds.CHANCE_CHANGE else Reading.MAYBE_CHANCE


def count(changes: Iterable[float | None]) -> Counts:
    """How many of `changes` are rises, none and falls; None is not counted."""
    known = [change for change in changes if change is not None]
    up, down = sum(change > 0 for change in known), sum(change < 0 for change in known)
    return Counts(up, len(known) - up - down, down)


def _stage_change(bank: Bank, stage: Stage, answers: Answers) -> StageChange:
    items = tuple(ItemChange(item.id, ratings_of(answers, item.id)) for item in bank.confidence_in(stage))
    rated = [item.rated for item in items]
    means = matched_means(rated)
    return StageChange(
        stage_id=stage.id,
        n_items=len(items),
        n_compared=len(rated_at_all(rated, means)) if means else 0,
        means=means,
        then=then_rating(answers, stage.id),
        items=items,
    )


def _change(first: float | None, second: float | None) -> float | None:
    if first is None or second is None:
        return None
    return display_points(display_points(second) - display_points(first))
