from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.verdict import Tier, Verdict, tier_of, verdict
from tests.scoring.strategies import DIFFERENCES

MIRROR = {
    Verdict.CLEAR_INCREASE: Verdict.CLEAR_DECREASE,
    Verdict.INCREASE: Verdict.DECREASE,
    Verdict.DECREASE: Verdict.INCREASE,
    Verdict.CLEAR_DECREASE: Verdict.CLEAR_INCREASE,
}


@pytest.mark.parametrize(
    "pairs, tier", [(0, Tier.HIDDEN), (4, Tier.HIDDEN), (5, Tier.COUNTS), (7, Tier.COUNTS), (8, Tier.ESTIMATE)]
)
def test_what_may_be_said_grows_with_the_pairs(pairs: int, tier: Tier) -> None:
    assert tier_of(pairs) is tier


@pytest.mark.parametrize(
    "d, reading",
    [
        ([3, 4, 3, 4, 3, 4, 3, 4], Verdict.CLEAR_INCREASE),
        ([1, 2, 0, 1, 2, 0, 1, 1], Verdict.INCREASE),
        ([0, 1, 0, -1, 0, 1, 0, -1], Verdict.LITTLE),
        ([5, -5, 5, -5, 5, -5, 5, -5], Verdict.NOT_CLEAR),
        ([0] * 8, Verdict.MOVED_ALIKE),
        ([1] * 4, Verdict.TOO_FEW),
        ([1] * 5, Verdict.COUNTS_ONLY),
    ],
)
def test_the_interval_decides_what_the_change_is_called(d: list[float], reading: Verdict) -> None:
    assert verdict(d) is reading


@given(DIFFERENCES)
def test_mirrored_data_mirror_the_verdict(d: list[float]) -> None:
    reading = verdict(d)
    assert verdict([-each for each in d]) is MIRROR.get(reading, reading)


@given(DIFFERENCES.flatmap(lambda d: st.tuples(st.just(d), st.permutations(d))))
def test_the_order_of_people_never_matters(both: tuple[list[float], list[float]]) -> None:
    assert verdict(both[0]) is verdict(both[1])


def test_a_missing_difference_is_not_a_person() -> None:
    assert verdict([1, 2, 1, 2, 1, 2, 1, None]) is Verdict.COUNTS_ONLY


def test_what_counts_as_noticeable_can_be_set() -> None:
    d = [3, 4, 3, 4, 3, 4, 3, 4]
    assert verdict(d, noticeable=3.5) is Verdict.INCREASE
