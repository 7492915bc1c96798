from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.tally import Pairs, tally_pairs, tally_values

RATING = st.fractions(0, 10, max_denominator=6).map(float)
ROOM = st.lists(st.tuples(RATING, RATING))
SCALE = ("dk", 0, 1, 2)
SAID = st.lists(st.sampled_from([*SCALE, None]))


@given(ROOM, ROOM)
def test_two_rooms_added_are_the_same_as_both_in_one(one: list[tuple[float, float]], two: list[tuple[float, float]]):
    assert tally_pairs(one) + tally_pairs(two) == tally_pairs(one + two)


@given(SAID, SAID)
def test_the_answers_of_two_rooms_add_up(one: list[str | int | None], two: list[str | int | None]):
    added = zip(tally_values(one, SCALE), tally_values(two, SCALE), strict=True)
    assert tuple(a + b for a, b in added) == tally_values(one + two, SCALE)


@given(ROOM.filter(bool))
def test_means_are_those_of_the_ratings_themselves(room: list[tuple[float, float]]):
    made = tally_pairs(room)
    assert made.mean_before == pytest.approx(sum(before for before, _ in room) / len(room))
    assert made.mean_after == pytest.approx(sum(after for _, after in room) / len(room))


@given(ROOM)
def test_everyone_rose_stayed_or_fell(room: list[tuple[float, float]]):
    made = tally_pairs(room)
    assert made.rose + made.stayed + made.fell == made.people == len(room)


def test_a_room_by_hand():
    assert tally_pairs([(2, 4), (5.5, 5.5), (6, 5)]) == Pairs(3, 810, 870, 18000, 1, 1, 1)


def test_blanks_are_no_answer():
    assert tally_values(["dk", None, 2, 2], SCALE) == (1, 0, 0, 2)
