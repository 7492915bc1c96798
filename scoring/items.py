"""How a question behaves: whether it goes with the others, and whether it sits at an end of its scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import f as fisher

from scoring import thresholds
from scoring.summary import Floats, known

Rows = Sequence[Sequence[float | None]]
FEWEST_FOR_CORRELATION = 3


@dataclass(frozen=True, slots=True)
class Alpha:
    """Cronbach's alpha with Feldt's 95% interval; None where there is no variance to share out."""

    alpha: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Ends:
    """How many answered, and the shares of them at the lowest and highest value; None of nobody."""

    n: int
    floor: float | None
    ceiling: float | None


def cronbach_alpha(rows: Rows) -> Alpha:
    """Alpha of `rows` (people x items), from the people who answered every item."""
    table = _complete(rows)
    people, items = table.shape
    if people < 2 or items < 2 or (total := table.sum(axis=1).var(ddof=1)) == 0:
        return Alpha(None, None)
    alpha = float(items / (items - 1) * (1 - table.var(axis=0, ddof=1).sum() / total))
    tail = (1 - thresholds.CONFIDENCE_LEVEL) / 2
    low, high = (
        1 - (1 - alpha) * float(fisher.ppf(share, people - 1, (people - 1) * (items - 1))) for share in (1 - tail, tail)
    )
    return Alpha(alpha, (low, high))


def item_rest_correlations(rows: Rows) -> list[float | None]:
    """For each item its correlation with the sum of the others; None for fewer than three people or no spread."""
    table = _complete(rows)
    total = table.sum(axis=1)
    return [_correlation(item, total - item) for item in table.T]


def floor_ceiling(values: Iterable[float | None], lowest: float, highest: float) -> Ends:
    """The shares of those who answered that sit at `lowest` and at `highest`."""
    numbers = known(values)
    if not len(numbers):
        return Ends(0, None, None)
    return Ends(len(numbers), float((numbers == lowest).mean()), float((numbers == highest).mean()))


def _complete(rows: Rows) -> Floats:
    full = [row for row in rows if None not in row]
    return np.array(full, dtype=np.float64).reshape(len(full), len(rows[0]) if rows else 0)


def _correlation(a: Floats, b: Floats) -> float | None:
    if len(a) < FEWEST_FOR_CORRELATION or np.ptp(a) == 0 or np.ptp(b) == 0:
        return None
    return float(np.corrcoef(a, b)[0, 1])
