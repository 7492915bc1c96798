"""Which questions do not work: nearly always answered alike, often not known, or against what they stand with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from questions.answers import DONT_KNOW, Value
from scoring.alike import Record
from scoring.items import item_rest_correlations

SHARES_FROM: Final = 20  # people, for how often an answer is given
UNKNOWN_FROM: Final = 10  # people, for how often nobody knows
CORRELATION_FROM: Final = 30
NEARLY_ALWAYS: Final = 0.8
OFTEN: Final = 1 / 3


@dataclass(frozen=True, slots=True)
class Health:
    """What is wrong with one question. `unknown` is the share of “don’t know” where that is often, else None."""

    n: int
    nearly_always_alike: bool = False
    unknown: float | None = None
    points_elsewhere: bool = False


def health_of_question(said: Sequence[Value]) -> Health:
    """The health of a readiness question, from all that was said to it."""
    n, counts = len(said), Counter(said)
    levels = sum(count for value, count in counts.items() if isinstance(value, int))
    most = max((count for value, count in counts.items() if isinstance(value, int)), default=0)
    unknown = counts[DONT_KNOW] / n if n >= UNKNOWN_FROM else 0.0
    return Health(
        n,
        nearly_always_alike=levels >= SHARES_FROM and most >= NEARLY_ALWAYS * levels,
        unknown=unknown if unknown >= OFTEN else None,
    )


def health_of_ratings(records: Sequence[Record], items: int) -> list[Health]:
    """The health of the `items` things that are rated together, which are the first columns of `records`."""
    rows = [[float(each) if isinstance(each, int) else None for each in record[:items]] for record in records]
    complete = [row for row in rows if None not in row]
    if items < 2 or len(complete) < CORRELATION_FROM:
        return [Health(len(complete))] * items
    return [Health(len(complete), points_elsewhere=r is not None and r < 0) for r in item_rest_correlations(complete)]
