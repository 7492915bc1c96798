"""How many people it takes to work out what somebody else said, by putting together what they said themselves."""

from __future__ import annotations

from typing import NamedTuple

from scoring import thresholds
from scoring.ledger import Rules


class Colluders(NamedTuple):
    """`fewest` where nearly everyone else answered alike, `usual` where answers differ from person to person."""

    fewest: int
    usual: int


def colluders(k: int = thresholds.SMALLEST_GROUP, batch: int | None = None) -> Colluders:
    """How many must collude where blocks have at least `k` people, or `batch` if that is more.

    Of a block at least half of `k` differ from its commonest answer. Fewer than those cannot see that all others are
    alike, so nobody can alone. If all others differ, everyone but one must collude.
    """
    block = max(k, batch or k)
    return Colluders(fewest=min(Rules(k).apart, block - 1), usual=block - 1)
