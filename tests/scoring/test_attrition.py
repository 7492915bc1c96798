from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.attrition import attrition
from tests.scoring.strategies import RATINGS


def test_nobody_who_began_means_nothing_to_compare() -> None:
    found = attrition([None], [5])
    assert (found.n_pre, found.completion, found.diluted_mean_change) == (0, None, None)


@pytest.mark.parametrize("leavers, may", [(0, True), (1, False), (4, False), (5, True)])
def test_a_few_leavers_are_not_given_away(leavers: int, may: bool) -> None:
    found = attrition([5.0] * (6 + leavers), [6.0] * 6 + [None] * leavers)
    assert found.may_show_all_pre is may
    assert (found.median_pre_leavers is not None) is (leavers >= 5)


@given(st.lists(st.tuples(RATINGS, RATINGS)))
def test_leavers_can_only_dilute_the_change(rows: list[tuple[float | None, float | None]]) -> None:
    found = attrition([pre for pre, _ in rows], [post for _, post in rows])
    changes = [post - pre for pre, post in rows if pre is not None and post is not None]
    if found.diluted_mean_change is not None and changes:
        assert abs(found.diluted_mean_change) <= abs(sum(changes) / len(changes)) + 1e-9
