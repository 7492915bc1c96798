from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import PermutationMethod, wilcoxon

from scoring.wilcoxon import EXACT_UP_TO, signed_ranks
from tests.scoring.strategies import DIFFERENCES


@given(st.lists(st.integers(-4, 4), min_size=2, max_size=9))
def test_it_agrees_with_trying_every_pattern_of_signs(d: list[int]) -> None:
    if any(d):
        every_pattern = wilcoxon(d, zero_method="pratt", method=PermutationMethod(n_resamples=10_000)).pvalue
        assert signed_ranks(d).p == pytest.approx(every_pattern, abs=1e-12)


@given(DIFFERENCES)
def test_the_mirror_of_a_change_is_as_surprising(d: list[float]) -> None:
    found, mirrored = signed_ranks(d), signed_ranks([-each for each in d])
    assert mirrored.p == pytest.approx(found.p)
    assert (mirrored.w_plus, mirrored.w_minus) == (found.w_minus, found.w_plus)


@given(DIFFERENCES)
def test_p_is_a_chance_or_nothing(d: list[float]) -> None:
    p = signed_ranks(d).p
    assert p is None if not any(d) else p is not None and 0 < p <= 1


def test_five_pairs_can_never_be_rarer_than_one_in_sixteen() -> None:
    assert signed_ranks([1, 2, 3, 4, 5]).p == 0.0625


def test_forty_zeros_and_a_balance_are_no_evidence_at_all() -> None:
    assert signed_ranks([0] * 40 + [1, -1, 2, -2]).p == 1.0


def test_differences_that_only_binary_dust_tells_apart_are_ties() -> None:
    assert signed_ranks([0.1 + 0.2, -0.3]).w_plus == 1.5


def test_a_crowd_joins_on_smoothly_where_counting_stops() -> None:
    d = np.random.default_rng(5).integers(-10, 12, EXACT_UP_TO)
    d[d == 0] = 1
    counted, normal = signed_ranks(d).p, signed_ranks([*d, 1]).p
    assert counted == pytest.approx(normal, abs=0.01)
