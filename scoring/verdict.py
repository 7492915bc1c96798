"""What a change may be called in plain words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from scoring import thresholds
from scoring.differences import mean_change, spread
from scoring.summary import known


class Verdict(StrEnum):
    """The finding about a change, for `words` to phrase. None of them says what caused it."""

    TOO_FEW = "too_few"
    COUNTS_ONLY = "counts_only"
    MOVED_ALIKE = "everyone_moved_alike"
    CLEAR_INCREASE = "clear_increase"
    INCREASE = "increase_size_uncertain"
    LITTLE = "little_or_no_change"
    DECREASE = "decrease_size_uncertain"
    CLEAR_DECREASE = "clear_decrease"
    NOT_CLEAR = "not_clear"


class Tier(StrEnum):
    """How much may be said of so many pairs: nothing, only who rose and fell, or an estimate."""

    HIDDEN = "hidden"
    COUNTS = "counts"
    ESTIMATE = "estimate"


def tier_of(pairs: int) -> Tier:
    """What may be said of this many matched pairs."""
    if pairs < thresholds.COUNTS_FROM:
        return Tier.HIDDEN
    return Tier.COUNTS if pairs < thresholds.ESTIMATE_FROM else Tier.ESTIMATE


def verdict(differences: Iterable[float | None], noticeable: float = thresholds.NOTICEABLE_CHANGE) -> Verdict:
    """Call the change by where its 95% interval lies against no change and against a `noticeable` one (in points)."""
    d = known(differences)
    tier = tier_of(len(d))
    if tier is not Tier.ESTIMATE:
        return Verdict.TOO_FEW if tier is Tier.HIDDEN else Verdict.COUNTS_ONLY
    interval = mean_change(d).interval
    if interval is None or spread(d) == 0:
        return Verdict.MOVED_ALIKE
    low, high = interval
    if low > 0:
        return Verdict.CLEAR_INCREASE if low >= noticeable else Verdict.INCREASE
    if high < 0:
        return Verdict.CLEAR_DECREASE if high <= -noticeable else Verdict.DECREASE
    return Verdict.LITTLE if -noticeable < low and high < noticeable else Verdict.NOT_CLEAR
