from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.pooling import Bar, Group, export_count, export_share, merge_bands, merge_groups, safe_bars

GROUPS = st.lists(st.integers(0, 20), max_size=8).map(lambda sizes: [(f"g{at}", n) for at, n in enumerate(sizes)])
COUNTS = st.lists(st.integers(0, 9), min_size=1, max_size=11)


@given(GROUPS)
def test_every_group_shown_has_five_people_and_nobody_is_lost(groups: list[tuple[str, int]]) -> None:
    shown = merge_groups(groups)
    everybody = sum(people for _, people in groups)
    assert all(group.people >= 5 for group in shown)
    assert sum(group.people for group in shown) == (everybody if everybody >= 5 else 0)


def test_a_pool_that_is_too_small_takes_in_the_smallest_safe_group() -> None:
    assert merge_groups([("NHS", 12), ("Council", 9), ("VCSE", 2)]) == [
        Group(("NHS",), 12, pooled=False),
        Group(("Council", "VCSE"), 11, pooled=True),
    ]


def test_groups_keep_the_order_they_were_declared_in() -> None:
    assert [group.names for group in merge_groups([("NHS", 12), ("Council", 9), ("Police", 5)])] == [
        ("NHS",),
        ("Council",),
        ("Police",),
    ]


def test_a_pool_says_who_is_in_it() -> None:
    assert merge_groups([("VCSE", 3), ("NHS", 12), ("Police", 2)])[-1].names == ("Police", "VCSE")


def test_fewer_than_five_altogether_are_not_shown() -> None:
    assert merge_groups([("NHS", 2), ("Council", 2)]) == []


@given(COUNTS)
def test_no_bar_with_anybody_in_it_is_thin_and_nobody_is_lost(counts: list[int]) -> None:
    bars = merge_bands(counts)
    assert sum(bar.people for bar in bars) == sum(counts)
    assert len(bars) == 1 or all(bar.people == 0 or bar.people >= 3 for bar in bars)


@given(COUNTS)
def test_bars_lie_side_by_side_from_end_to_end(counts: list[int]) -> None:
    bars = merge_bands(counts)
    assert [place for bar in bars for place in range(bar.first, bar.last + 1)] == list(range(len(counts)))


def test_a_thin_bar_joins_its_smaller_neighbour() -> None:
    assert merge_bands([1, 5, 4, 6]) == [Bar(0, 1, 6), Bar(2, 2, 4), Bar(3, 3, 6)]
    assert merge_bands([7, 1, 4]) == [Bar(0, 0, 7), Bar(1, 2, 5)]


def test_an_empty_bar_gives_nobody_away() -> None:
    assert merge_bands([0, 5, 4]) == [Bar(0, 0, 0), Bar(1, 1, 5), Bar(2, 2, 4)]


def test_fewer_than_five_people_have_no_bars() -> None:
    assert safe_bars([1, 1, 1, 1, 0]) == []


def test_a_small_room_sees_three_bars_and_no_extremes() -> None:
    assert safe_bars([1, 2, 3, 2, 1]) == [Bar(0, 1, 3), Bar(2, 2, 3), Bar(3, 4, 3)]


def test_a_small_room_that_agrees_sees_one_bar() -> None:
    assert safe_bars([0, 0, 1, 4, 1]) == [Bar(0, 4, 6)]


def test_ten_people_see_every_bar_that_is_thick_enough() -> None:
    assert safe_bars([3, 3, 4, 0, 0]) == [Bar(0, 0, 3), Bar(1, 1, 3), Bar(2, 2, 4), Bar(3, 3, 0), Bar(4, 4, 0)]


def test_a_small_room_may_have_a_question_of_two_answers() -> None:
    assert safe_bars([3, 3]) == [Bar(0, 0, 3), Bar(1, 1, 3)]


@pytest.mark.parametrize("count, exported", [(0, 0), (1, None), (9, None), (10, 10), (12, 10), (13, 15), (47, 45)])
def test_counts_leave_in_fives_or_not_at_all(count: int, exported: int | None) -> None:
    assert export_count(count) == exported


@pytest.mark.parametrize(
    ("part", "whole", "shown"), [(37, 100, 35), (38, 100, 40), (0, 12, 5), (1, 200, 5), (12, 12, 95), (199, 200, 95)]
)
def test_a_share_leaves_to_the_nearest_five_percent_and_never_as_nobody_or_everybody(
    part: int, whole: int, shown: int
) -> None:
    assert export_share(part, whole) == shown
