"""The size of a change: its mean with an interval, and in units of its own spread."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy.special import gammaln
from scipy.stats import t as student

from scoring import thresholds
from scoring.rounding import DUST
from scoring.summary import Floats, known, mean

Interval = tuple[float, float]


@dataclass(frozen=True, slots=True)
class MeanChange:
    """The mean of some differences with its 95% t interval, None below two differences."""

    mean: float | None
    interval: Interval | None


@dataclass(frozen=True, slots=True)
class EffectSizes:
    """Mean over standard deviation, plain (`dz`) and freed of small-sample bias (`gz`); None where undefined.

    The standardised response mean is the same number as `dz`.
    """

    dz: float | None
    gz: float | None


def mean_change(differences: Iterable[float | None]) -> MeanChange:
    """The mean of `differences` and mean ± t(.975, n-1) · s/√n."""
    d = known(differences)
    centre = mean(d)
    if centre is None or len(d) < 2:
        return MeanChange(centre, None)
    quantile = float(student.ppf((1 + thresholds.CONFIDENCE_LEVEL) / 2, len(d) - 1))
    reach = quantile * spread(d) / math.sqrt(len(d))
    return MeanChange(centre, (centre - reach, centre + reach))


def effect_sizes(differences: Iterable[float | None]) -> EffectSizes:
    """Cohen's d_z, and Hedges' g_z from three differences up."""
    d = known(differences)
    centre = mean(d)
    if centre is None or len(d) < 2 or spread(d) == 0:
        return EffectSizes(None, None)
    dz = centre / spread(d)
    return EffectSizes(dz, dz * _small_sample_factor(len(d) - 1) if len(d) > 2 else None)


def spread(d: Floats) -> float:
    """The standard deviation (n-1); exactly 0 where all of `d` are equal but for binary dust."""
    return 0.0 if np.ptp(np.round(d, DUST)) == 0 else float(np.sort(d).std(ddof=1))


def _small_sample_factor(freedom: int) -> float:
    return math.exp(gammaln(freedom / 2) - gammaln((freedom - 1) / 2)) / math.sqrt(freedom / 2)
