"""How confidence sits with readiness: sure or not, ready or not, for any number of people at once."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from scoring import thresholds
from scoring.model import Judgement
from scoring.rounding import DUST, display_percents

Floats = npt.NDArray[np.float64]

JUDGEMENTS: Final = (
    Judgement.KNOWN_GAP,
    Judgement.HIDDEN_STRENGTH,
    Judgement.BLIND_SPOT,
    Judgement.WELL_JUDGED,
)
NO_JUDGEMENT: Final = -1


def mean_confidence(ratings: Floats) -> Floats:
    """Each person's mean of `ratings` (people x items, NaN where not rated); NaN where under half are rated."""
    rated = ~np.isnan(ratings)
    counts = rated.sum(axis=1)
    enough = (counts > 0) & (counts >= thresholds.RATED_SHARE * ratings.shape[1])
    means: Floats = np.divide(np.nansum(ratings, axis=1), counts, out=np.full(len(ratings), np.nan), where=enough)
    return means


def judge(confidence: Floats, percent: Floats) -> npt.NDArray[np.int64]:
    """Places in JUDGEMENTS, NO_JUDGEMENT where confidence (0-10) or readiness (0-100) is undefined.

    Both are compared as displayed (confidence to one decimal), so that nobody shown 6.0 or 50% is judged below it.
    """
    sure = np.floor(np.round(confidence * 10, DUST) + 0.5) >= thresholds.SURE_FROM * 10
    ready = display_percents(percent) >= thresholds.READY_FROM
    undefined = np.isnan(confidence) | np.isnan(percent)
    return np.where(undefined, NO_JUDGEMENT, 2 * sure + ready)


def judged(confidence: float | None, percent: float | None) -> Judgement | None:
    """The judgement of one pair; None where either is undefined."""
    if confidence is None or percent is None:
        return None
    return JUDGEMENTS[int(judge(np.array([confidence]), np.array([percent]))[0])]
