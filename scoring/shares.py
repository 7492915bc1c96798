"""Shares of a group, with how far they can be trusted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scipy.stats import binomtest

from scoring import thresholds
from scoring.summary import known


@dataclass(frozen=True, slots=True)
class TopBox:
    """How many answered, the share of them at `top` or above, and its Wilson interval; None of nobody."""

    n: int
    share: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Transfer:
    """What became of the actions that were due; None where nothing was due, or nobody replied.

    `lower` counts actions that nobody answered about as not done, so that the truth is at least that.
    """

    lower: float | None
    among_repliers: float | None
    reply_share: float | None


def wilson(successes: int, n: int) -> tuple[float, float] | None:
    """The 95% Wilson interval of `successes` out of `n`; None of nobody."""
    if n == 0:
        return None
    interval = binomtest(successes, n).proportion_ci(thresholds.CONFIDENCE_LEVEL, method="wilson")
    return float(interval.low), float(interval.high)


def top_box(values: Iterable[float | None], top: float) -> TopBox:
    """The share of those who answered whose answer is at least `top`."""
    numbers = known(values)
    at_top = int((numbers >= top).sum())
    return TopBox(len(numbers), share_of(at_top, len(numbers)), wilson(at_top, len(numbers)))


def transfer(due: int, done: int, partly: int, answered: int) -> Transfer:
    """Of `due` actions `answered` were reported on: `done`, `partly` done, or not."""
    begun = done + partly
    return Transfer(share_of(begun, due), share_of(begun, answered), share_of(answered, due))


def share_of(part: int, whole: int) -> float | None:
    """`part` over `whole`, or None of nothing."""
    return part / whole if whole else None
