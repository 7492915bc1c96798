from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scoring.shares import TopBox, Transfer, share_of, top_box, transfer, wilson


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_share_lies_in_its_interval_and_the_interval_between_none_and_all(count: tuple[int, int]) -> None:
    successes, n = count
    interval = wilson(successes, n)
    assert interval is not None
    assert 0 <= interval[0] <= successes / n + 1e-12
    assert successes / n - 1e-12 <= interval[1] <= 1


def test_nobody_has_no_share() -> None:
    assert wilson(0, 0) is None
    assert share_of(0, 0) is None
    assert top_box([None], 4) == TopBox(0, None, None)


def test_missing_answers_are_not_counted_against_a_tool() -> None:
    assert top_box([5, None, 3, None], 4).share == 0.5


def test_silence_counts_as_not_done_in_the_lower_bound_only() -> None:
    assert transfer(due=10, done=3, partly=1, answered=5) == Transfer(0.4, 0.8, 0.5)


def test_with_no_replies_there_is_nothing_to_say_of_repliers() -> None:
    assert transfer(due=10, done=0, partly=0, answered=0) == Transfer(0.0, None, 0.0)
