from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.alike import Record, apart_from_the_commonest, in_order, varied, vary

SCALE = (0, 1, 2, 3, 4)
SAID = st.lists(st.tuples(st.one_of(st.none(), st.integers(0, 4)), st.integers(0, 4)), min_size=5, max_size=30)


def varied_by_now(records: list[Record], apart: int = 2) -> tuple[Record, ...]:
    return vary(records, (SCALE, SCALE), range(2), apart, k=5)


@given(SAID)
def test_whatever_people_say_what_is_shown_of_it_is_varied(records: list[Record]) -> None:
    assert varied(varied_by_now(records), range(2), 2)


@given(SAID)
def test_what_is_varied_stays_as_it_is(records: list[Record]) -> None:
    shown = varied_by_now(records)
    assert varied_by_now(list(shown)) == shown


@given(SAID)
def test_no_more_than_two_answers_to_a_question_are_moved_and_by_one_step(records: list[Record]) -> None:
    shown, said = varied_by_now(records), in_order(records, (SCALE, SCALE))
    before, after = (Counter(record[1] for record in each) for each in (said, shown))
    assert (before - after).total() <= 2
    assert abs(total(said) - total(shown)) <= 2


def total(records: tuple[Record, ...]) -> int:
    return sum(record[1] for record in records if isinstance(record[1], int))


@pytest.mark.parametrize(("all_said", "step"), [(0, 1), (4, 3), (2, 1)])
def test_an_answer_is_moved_towards_the_middle_of_the_scale(all_said: int, step: int) -> None:
    shown = vary([(all_said,)] * 6, (SCALE,), range(1), apart=2, k=5)
    assert Counter(shown) == {(all_said,): 4, (step,): 2}


def test_a_question_that_too_few_of_them_answered_is_left_blank() -> None:
    shown = vary([(1, 3), (2, 3), *[(1, None)] * 4], (SCALE, SCALE), range(2), apart=2, k=5)
    assert {record[1] for record in shown} == {None}


def test_people_stand_in_no_order_of_their_own() -> None:
    said: list[Record] = [(3,), (0,), (2,), (0,), (1,)]
    assert varied_by_now_of_one(said) == varied_by_now_of_one(said[::-1])


def varied_by_now_of_one(records: list[Record]) -> tuple[Record, ...]:
    return vary(records, (SCALE,), range(1), apart=2, k=5)


def test_blanks_are_not_counted_as_differing() -> None:
    assert apart_from_the_commonest([3, 3, None, None, 2]) == 1
