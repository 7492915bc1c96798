from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import ttest_1samp

from scoring.differences import EffectSizes, effect_sizes, mean_change, spread
from scoring.summary import known
from tests.scoring.strategies import DIFFERENCES


@given(st.lists(st.integers(-10, 10), min_size=2, max_size=40).filter(lambda d: len(set(d)) > 1))
def test_the_interval_is_the_t_interval(d: list[float]) -> None:
    theirs = ttest_1samp(d, 0).confidence_interval(0.95)
    assert mean_change(d).interval == pytest.approx((theirs.low, theirs.high))


@given(DIFFERENCES)
def test_the_mean_lies_inside_its_interval(d: list[float]) -> None:
    found = mean_change(d)
    if found.mean is not None and found.interval is not None:
        assert found.interval[0] <= found.mean <= found.interval[1]


def test_one_difference_has_a_mean_and_no_interval() -> None:
    assert (mean_change([2]).mean, mean_change([2]).interval) == (2.0, None)


def test_no_differences_have_no_mean() -> None:
    assert mean_change([None]).mean is None


@pytest.mark.parametrize("d", [[], [3], [2, 2, 2], [0, 0], [0.1 + 0.2, 0.3]])
def test_without_spread_there_is_no_effect_size(d: list[float]) -> None:
    assert effect_sizes(d) == EffectSizes(None, None)


@given(DIFFERENCES)
def test_the_corrected_size_is_nearer_to_nothing(d: list[float]) -> None:
    found = effect_sizes(d)
    if found.dz is not None and found.gz is not None:
        assert abs(found.gz) <= abs(found.dz)


def test_two_differences_are_too_few_to_correct() -> None:
    assert effect_sizes([1, 3]).gz is None


def test_a_large_group_needs_no_correction() -> None:
    found = effect_sizes([0, 2] * 5_000)
    assert found.gz == pytest.approx(found.dz, rel=1e-3)


@given(DIFFERENCES, st.integers(-5, 5))
def test_moving_everyone_alike_leaves_the_spread(d: list[float], by: int) -> None:
    if d:
        assert spread(known(each + by for each in d)) == pytest.approx(spread(known(d)))
