from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.rounding import display_percent, display_percents, round_half_up


@pytest.mark.parametrize("x, shown", [(0.5, 1), (1.5, 2), (2.5, 3), (-0.5, -1), (0.49, 0)])
def test_a_half_goes_away_from_zero(x: float, shown: float) -> None:
    assert round_half_up(x) == shown


def test_a_number_is_rounded_as_it_is_printed() -> None:
    assert round_half_up(1.005, 2) == 1.01


@given(st.floats(-1e6, 1e6), st.integers(0, 4))
def test_rounding_moves_a_number_by_half_a_unit_at_most(x: float, decimals: int) -> None:
    assert abs(round_half_up(x, decimals) - x) <= 0.5 * 10**-decimals + 1e-9


def test_no_percent_stays_none() -> None:
    assert display_percent(None) is None


def test_binary_dust_does_not_pull_a_half_down() -> None:
    assert display_percent(74.49999999999999) == 75


def test_an_undefined_percent_stays_undefined_in_an_array() -> None:
    assert np.isnan(display_percents(np.array([np.nan])))[0]


@given(st.integers(0, 400), st.integers(1, 100))
def test_a_percent_of_whole_numbers_shows_what_a_person_would_work_out(points: int, weight: int) -> None:
    percent = min(100.0, points / weight)
    assert display_percent(percent) == (2 * min(points, 100 * weight) + weight) // (2 * weight)
