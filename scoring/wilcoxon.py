"""The exact Wilcoxon signed-rank test in Pratt's form: right with ties, with zeros, and at any size."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from scipy.stats import norm, rankdata

from scoring.rounding import DUST
from scoring.summary import Floats, known

EXACT_UP_TO: Final = 200


@dataclass(frozen=True, slots=True)
class SignedRanks:
    """Sums of the ranks of rises and of falls; `p` is two-sided and None where nobody changed."""

    n: int
    n_nonzero: int
    w_plus: float
    w_minus: float
    p: float | None


def signed_ranks(differences: Iterable[float | None]) -> SignedRanks:
    """Test whether rises and falls balance.

    Zeros take part in the ranking and are dropped after it. Ties share a mid-rank. The null distribution gives every
    pattern of signs equal weight; up to EXACT_UP_TO changes it is counted out, beyond that it is as good as normal.
    """
    d = np.round(known(differences), DUST)
    ranks = rankdata(np.abs(d))
    plus, minus = ranks[d > 0].sum(), ranks[d < 0].sum()
    changed = ranks[d != 0]
    return SignedRanks(
        n=len(d),
        n_nonzero=len(changed),
        w_plus=float(plus),
        w_minus=float(minus),
        p=_two_sided(changed, float(plus)) if len(changed) else None,
    )


def _two_sided(ranks: Floats, plus: float) -> float:
    if len(ranks) > EXACT_UP_TO:
        spread = math.sqrt(float((ranks**2).sum())) / 2
        return float(2 * norm.sf(abs(plus - ranks.sum() / 2) / spread))
    chance = _chances((2 * ranks).astype(np.int64))
    at = round(2 * plus)
    return float(min(1.0, 2 * min(chance[: at + 1].sum(), chance[at:].sum())))


def _chances(doubled_ranks: npt.NDArray[np.int64]) -> Floats:
    """The chance of each sum of positive ranks. Doubled mid-ranks are whole numbers, so that sums can be places."""
    chance = np.zeros(int(doubled_ranks.sum()) + 1)
    chance[0] = 1.0
    for rank in doubled_ranks:
        chance[rank:] += chance[:-rank].copy()
        chance /= 2
    return chance
