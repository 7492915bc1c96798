from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.differencing import newcomer_could_have_said
from scoring.rounding import round_half_up

ANSWERS = st.lists(st.integers(0, 10), min_size=1, max_size=12)


@given(ANSWERS, st.integers(0, 10), st.integers(0, 2))
def test_what_the_newcomer_said_is_always_among_the_possible(room: list[int], said: int, decimals: int) -> None:
    before = round_half_up(sum(room) / len(room), decimals)
    after = round_half_up((sum(room) + said) / (len(room) + 1), decimals)
    assert said in newcomer_could_have_said(len(room), before, len(room) + 1, after, decimals, 0, 10)


@given(st.lists(st.integers(0, 10), min_size=1, max_size=9), st.integers(0, 10))
def test_up_to_ten_people_one_decimal_exposes_every_newcomer(room: list[int], said: int) -> None:
    before = round_half_up(sum(room) / len(room), 1)
    after = round_half_up((sum(room) + said) / (len(room) + 1), 1)
    assert newcomer_could_have_said(len(room), before, len(room) + 1, after, 1, 0, 10) == [said]


@given(st.lists(st.integers(-5, 5), min_size=1, max_size=6), st.integers(-5, 5))
def test_scales_that_go_below_zero_are_no_safer(room: list[int], said: int) -> None:
    before = round_half_up(sum(room) / len(room), 2)
    after = round_half_up((sum(room) + said) / (len(room) + 1), 2)
    assert said in newcomer_could_have_said(len(room), before, len(room) + 1, after, 2, -5, 5)


def test_a_mean_that_nobody_could_have_made_leaves_nothing() -> None:
    assert newcomer_could_have_said(2, 3.3, 3, 3.0, 1, 0, 10) == []
