from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.items import Alpha, Ends, cronbach_alpha, floor_ceiling, item_rest_correlations

ROWS = st.lists(st.lists(st.integers(0, 10), min_size=3, max_size=3), min_size=3, max_size=20)


@pytest.mark.parametrize("rows", [[], [[1, 2]], [[1], [2]], [[1, 2], [1, 2]], [[None, 1], [2, 3]]])
def test_without_variance_to_share_there_is_no_alpha(rows: list[list[float | None]]) -> None:
    assert cronbach_alpha(rows) == Alpha(None, None)


@given(ROWS)
def test_alpha_lies_in_its_interval_and_never_above_one(rows: list[list[float]]) -> None:
    found = cronbach_alpha(rows)
    if found.alpha is not None and found.interval is not None:
        assert found.interval[0] <= found.alpha + 1e-9
        assert found.alpha <= found.interval[1] + 1e-9
        assert found.alpha <= 1 + 1e-9


@given(ROWS, st.integers(1, 5))
def test_moving_one_item_up_leaves_alpha(rows: list[list[float]], by: int) -> None:
    moved = [[row[0] + by, *row[1:]] for row in rows]
    assert cronbach_alpha(moved).alpha == pytest.approx(cronbach_alpha(rows).alpha)


def test_whoever_left_an_item_out_is_left_out() -> None:
    rows = [[1, 2], [2, 3], [4, 4], [0, 1]]
    assert item_rest_correlations([*rows, [None, 4]]) == item_rest_correlations(rows)


def test_an_item_that_everybody_answers_alike_goes_with_nothing() -> None:
    assert item_rest_correlations([[1, 5], [2, 5], [3, 5]]) == [None, None]


def test_an_item_that_points_the_other_way_shows() -> None:
    turned = item_rest_correlations([[1, 1, 4], [2, 2, 3], [3, 3, 2], [4, 5, 1]])[2]
    assert turned == pytest.approx(-0.994, abs=0.001)


def test_nobody_is_at_neither_end() -> None:
    assert floor_ceiling([None], 0, 10) == Ends(0, None, None)


def test_the_ends_are_shares_of_those_who_answered() -> None:
    assert floor_ceiling([0, 10, 10, 5, None], 0, 10) == Ends(4, 0.25, 0.5)
