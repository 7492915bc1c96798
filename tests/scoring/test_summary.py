from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.summary import Summary, known, mean, median, summary
from tests.scoring.strategies import RATINGS


def test_nothing_has_no_middle() -> None:
    assert summary([None, float("nan")]) == Summary(0, None, None, None)
    assert (mean(known([])), median(known([]))) == (None, None)


def test_missing_ratings_are_left_out() -> None:
    assert summary([None, 3, 6]) == Summary(2, 4.5, 3.75, 5.25)


@given(st.lists(RATINGS, min_size=1))
def test_the_quartiles_are_in_order(ratings: list[float | None]) -> None:
    found = summary(ratings)
    if found.n:
        assert found.q1 is not None
        assert found.median is not None
        assert found.q3 is not None
        assert found.q1 <= found.median <= found.q3


@given(st.lists(RATINGS).flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_the_order_of_people_never_matters(both: tuple[list[float | None], list[float | None]]) -> None:
    assert summary(both[0]) == summary(both[1])
