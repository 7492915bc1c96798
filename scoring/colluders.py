"""How many people it takes to work out what somebody else said, by putting together what they said themselves."""

from __future__ import annotations

from dataclasses import dataclass

from scoring import thresholds
from scoring.ledger import Rules


@dataclass(frozen=True, slots=True)
class Colluders:
    """`fewest` where nearly everyone else answered alike, `usual` where answers differ from person to person."""

    fewest: int
    usual: int


def colluders(k: int = thresholds.SMALLEST_GROUP, n: int | None = None, batch: int | None = None) -> Colluders | None:
    """How many must collude where blocks have at least `k` people, or `batch` if that is more; None if `n` is below.

    Of a block at least half of `k` differ from its commonest answer. Fewer than those cannot see that all others are
    alike, so nobody can alone. If all others differ, everyone but one must collude.
    """
    if n is not None and n < k:
        return None
    block = max(k, batch or k)
    return Colluders(fewest=min(Rules(k).apart, block - 1), usual=block - 1)
