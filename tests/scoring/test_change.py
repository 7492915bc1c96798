from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.change import ThenTest, paired_change, then_test
from scoring.verdict import Tier
from tests.scoring.strategies import RATINGS

PEOPLE = st.dictionaries(st.sampled_from("abcdefghijklmnop"), RATINGS)


def test_only_those_who_rated_both_times_are_compared() -> None:
    found = paired_change({"a": 3, "b": 5, "c": None}, {"a": 6, "c": 7, "d": 8})
    assert (found.n_pairs, found.n_pre_only, found.n_post_only, found.mean_change) == (1, 1, 2, 3.0)


@given(PEOPLE, PEOPLE)
def test_everyone_matched_rose_fell_or_stayed(pre: dict[str, float | None], post: dict[str, float | None]) -> None:
    found = paired_change(pre, post)
    assert found.up + found.same + found.down == found.n_pairs


@given(PEOPLE, PEOPLE)
def test_looking_backwards_turns_rises_into_falls(pre: dict[str, float | None], post: dict[str, float | None]) -> None:
    there, back = paired_change(pre, post), paired_change(post, pre)
    assert (there.up, there.down) == (back.down, back.up)
    assert there.mean_change is None or there.mean_change == -(back.mean_change or 0.0)


@given(PEOPLE)
def test_the_order_of_people_never_matters(people: dict[str, float | None]) -> None:
    reversed_people = dict(reversed(people.items()))
    post = dict.fromkeys(people, 5.0)
    assert paired_change(people, post) == paired_change(reversed_people, post)


def test_those_who_began_at_the_top_are_counted_among_the_matched_only() -> None:
    found = paired_change({"a": 10, "b": 5, "c": 10}, {"a": 10, "b": 6})
    assert (found.ceiling_pre, found.floor_pre) == (0.5, 0.0)


def test_too_few_pairs_are_hidden() -> None:
    assert paired_change({"a": 1}, {"a": 2}).tier is Tier.HIDDEN


def test_a_moved_yardstick_shows_as_a_shift() -> None:
    assert then_test([8, 8], [4, 4], [7, 7]) == ThenTest(2, -4.0, -1.0, 3.0)


def test_whoever_lacks_one_of_three_ratings_is_left_out() -> None:
    assert then_test([8, None], [None, 4], [7, 7]) == ThenTest(0, None, None, None)


@given(st.lists(st.tuples(RATINGS, RATINGS, RATINGS)))
def test_the_three_changes_add_up(rows: list[tuple[float | None, float | None, float | None]]) -> None:
    found = then_test(*(tuple(row[place] for row in rows) for place in range(3)))
    if found.conventional is not None and found.retrospective is not None and found.response_shift is not None:
        assert abs(found.conventional - found.retrospective - found.response_shift) < 1e-9
