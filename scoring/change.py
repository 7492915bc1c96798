"""What changed between two ratings by the same people: matched pairs only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from scoring.differences import effect_sizes
from scoring.items import floor_ceiling
from scoring.summary import known, mean, median
from scoring.verdict import Tier, tier_of
from scoring.wilcoxon import signed_ranks

Ratings = Mapping[str, float | None]


@dataclass(frozen=True, slots=True)
class PairedChange:
    """Change over matched pairs, in points of the scale; None where there is nothing to say.

    `net_improved` is the share who rose less the share who fell. `floor_pre` and `ceiling_pre` are the shares of
    those matched who began at the ends of the scale. `tier` says how much of this may be shown.
    """

    n_pairs: int
    n_pre_only: int
    n_post_only: int
    up: int
    same: int
    down: int
    mean_change: float | None
    median_change: float | None
    median_pre: float | None
    median_post: float | None
    p_pratt_exact: float | None
    dz: float | None
    gz: float | None
    net_improved: float | None
    ceiling_pre: float | None
    floor_pre: float | None
    tier: Tier


def paired_change(pre: Ratings, post: Ratings, lowest: float = 0, highest: float = 10) -> PairedChange:
    """Compare `pre` with `post` (ratings by person; None or absent means not rated)."""
    before, after = _rated(pre), _rated(post)
    matched = [person for person in before if person in after]
    first, second = known(before[person] for person in matched), known(after[person] for person in matched)
    d = second - first
    up, down = int((d > 0).sum()), int((d < 0).sum())
    sizes, ends = effect_sizes(d), floor_ceiling(first, lowest, highest)
    return PairedChange(
        n_pairs=len(d),
        n_pre_only=len(before) - len(d),
        n_post_only=len(after) - len(d),
        up=up,
        same=len(d) - up - down,
        down=down,
        mean_change=mean(d),
        median_change=median(d),
        median_pre=median(first),
        median_post=median(second),
        p_pratt_exact=signed_ranks(d).p,
        dz=sizes.dz,
        gz=sizes.gz,
        net_improved=(up - down) / len(d) if len(d) else None,
        ceiling_pre=ends.ceiling,
        floor_pre=ends.floor,
        tier=tier_of(len(d)),
    )


@dataclass(frozen=True, slots=True)
class ThenTest:
    """Mean changes among those who gave all three ratings; None of nobody.

    `response_shift` is then - before, `conventional` after - before, `retrospective` after - then.
    """

    n: int
    response_shift: float | None
    conventional: float | None
    retrospective: float | None


def then_test(pre: Sequence[float | None], then: Sequence[float | None], post: Sequence[float | None]) -> ThenTest:
    """Compare the real first rating with the one people give it afterwards, person by person in the same order."""
    complete = [row for row in zip(pre, then, post, strict=True) if None not in row]
    before, back_then, after = np.array(complete, dtype=np.float64).reshape(-1, 3).T
    return ThenTest(
        n=len(complete),
        response_shift=mean(back_then - before),
        conventional=mean(after - before),
        retrospective=mean(after - back_then),
    )


def _rated(ratings: Ratings) -> dict[str, float]:
    return {person: rating for person, rating in ratings.items() if rating is not None}
