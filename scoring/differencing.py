"""The attack that the disclosure rules are there to stop, so that tests and teaching can try it."""

from __future__ import annotations

import math
from fractions import Fraction


def newcomer_could_have_said(
    n_before: int, mean_before: float, n_after: int, mean_after: float, decimals: int, lowest: int, highest: int
) -> list[int]:
    """What the newcomers could have said in sum, given two rounded means on a live screen.

    With one newcomer, a list of one value means that the answer is exposed.
    """
    before = _sums(n_before, mean_before, decimals, lowest, highest)
    after = _sums(n_after, mean_after, decimals, lowest, highest)
    if not before or not after:
        return []
    came = n_after - n_before
    least = max(lowest * came, after[0] - before[-1])
    most = min(highest * came, after[-1] - before[0])
    return list(range(least, most + 1))


def _sums(n: int, shown: float, decimals: int, lowest: int, highest: int) -> range:
    """The whole sums of `n` answers whose mean is shown as `shown`, halves rounded away from zero."""
    half = Fraction(1, 2 * 10**decimals)
    centre = Fraction(str(shown))
    bottom, top = (centre - half) * n, (centre + half) * n
    first = math.ceil(bottom) if centre > 0 else math.floor(bottom) + 1
    last = math.ceil(top) - 1 if centre >= 0 else math.floor(top)
    return range(max(first, lowest * n), min(last, highest * n) + 1)
