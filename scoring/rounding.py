"""Rounding for the eye: half goes up, at display only."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import overload

import numpy as np
import numpy.typing as npt

DUST = 9


def round_half_up(x: float, decimals: int = 0) -> float:
    """`x` to `decimals` places, halves away from zero, as someone reading the printed number would do it."""
    return float(Decimal(repr(x)).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP))


def display_points(points: float) -> float:
    """The points to show for unrounded ones, to one decimal.

    Binary dust is brushed off first, so that a mean of exactly 1.15 that is held as 1.1499999999999999 shows 1.2.
    """
    return round_half_up(round(points, DUST), 1) + 0.0  # + 0.0: a fall too small to show is 0.0, not -0.0


@overload
def display_percent(percent: None) -> None: ...
@overload
def display_percent(percent: float) -> int: ...
def display_percent(percent: float | None) -> int | None:
    """The whole percent to show for an unrounded one (0-100); None stays None."""
    return None if percent is None else int(display_percents(np.array([percent]))[0])


def display_percents(percents: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The whole percents to show for unrounded ones, NaN where there is none.

    Binary dust is brushed off first, so that a mean of exactly 74.5 that is held as 74.49999999999999 shows 75.
    """
    rounded: npt.NDArray[np.float64] = np.floor(np.round(percents, DUST) + 0.5)
    return rounded
