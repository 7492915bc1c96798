"""Where the middle of some numbers lies, and how widely they spread."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Summary:
    """How many numbers, their median and quartiles (linear between neighbours); None where there are no numbers."""

    n: int
    median: float | None
    q1: float | None
    q3: float | None


def known(values: Iterable[float | None]) -> Floats:
    """The numbers among `values`, without None and NaN."""
    return np.array([value for value in values if value is not None and not math.isnan(value)], dtype=np.float64)


def mean(values: Floats) -> float | None:
    """The mean, or None of no numbers; added up exactly, so that the order of people never shows."""
    return math.fsum(values) / len(values) if len(values) else None


def median(values: Floats) -> float | None:
    """The median, or None of no numbers."""
    return float(np.median(values)) if len(values) else None


def summary(values: Iterable[float | None]) -> Summary:
    """The median and quartiles of the numbers among `values`."""
    numbers = known(values)
    if not len(numbers):
        return Summary(0, None, None, None)
    q1, middle, q3 = (float(each) for each in np.quantile(numbers, (0.25, 0.5, 0.75)))
    return Summary(len(numbers), middle, q1, q3)
