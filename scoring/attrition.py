"""Who answered before and not after, and whether that could mislead."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scoring import thresholds
from scoring.summary import known, median


@dataclass(frozen=True, slots=True)
class Attrition:
    """Those who stayed beside those who left.

    `diluted_mean_change` counts each leaver as no change. `median_pre_leavers` is None for fewer than k leavers.
    `may_show_all_pre`: whether "everyone before" beside "matched" would give no small group away.
    """

    n_pre: int
    n_pairs: int
    completion: float | None
    median_pre_pairs: float | None
    median_pre_leavers: float | None
    diluted_mean_change: float | None
    may_show_all_pre: bool


def attrition(
    pre: Sequence[float | None], post: Sequence[float | None], k: int = thresholds.SMALLEST_GROUP
) -> Attrition:
    """Compare completers with leavers: ratings in the same order of people, None where not rated."""
    began = [(first, second) for first, second in zip(pre, post, strict=True) if first is not None]
    stayed = [(first, second) for first, second in began if second is not None]
    left = known(first for first, second in began if second is None)
    return Attrition(
        n_pre=len(began),
        n_pairs=len(stayed),
        completion=len(stayed) / len(began) if began else None,
        median_pre_pairs=median(known(first for first, _ in stayed)),
        median_pre_leavers=median(left) if len(left) >= k else None,
        diluted_mean_change=math.fsum(second - first for first, second in stayed) / len(began) if began else None,
        may_show_all_pre=len(left) == 0 or len(left) >= k,
    )
