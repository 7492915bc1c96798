from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scoring.disclosure import Release, fingerprint, pair_safe, release, smallest_change

MEMBERS = st.sets(st.integers(0, 30))


@given(st.integers(0, 4), st.integers(0, 30), st.booleans(), st.booleans())
def test_fewer_than_five_are_never_shown(n: int, changed: int, before: bool, closed: bool) -> None:
    assert release(n, changed, before, closed=closed) is Release.HIDE


@given(st.integers(5, 100), st.integers(0, 4), st.booleans())
def test_a_change_of_fewer_than_five_is_never_published(n: int, changed: int, closed: bool) -> None:
    assert release(n, changed, published_before=True, closed=closed) is Release.KEEP


@pytest.mark.parametrize(
    "missing, step", [(0, Release.PUBLISH), (1, Release.KEEP), (4, Release.KEEP), (5, Release.PUBLISH)]
)
def test_a_few_still_missing_are_waited_for(missing: int, step: Release) -> None:
    assert release(20, 10, published_before=True, expected=20 + missing) is step


def test_more_people_than_expected_hold_nothing_up() -> None:
    assert release(25, 10, published_before=True, expected=20) is Release.PUBLISH


def test_once_closed_nobody_is_waited_for() -> None:
    assert release(20, 10, published_before=True, expected=23, closed=True) is Release.PUBLISH


def test_a_room_may_ask_for_bigger_groups() -> None:
    assert release(9, 9, published_before=False, k=10) is Release.HIDE


def test_new_edited_and_withdrawn_people_all_count_as_changed() -> None:
    before = {"stays": "3", "edits": "2", "leaves": "1"}
    assert smallest_change({"stays": "3", "edits": "4", "comes": "1"}, [before]) == 3


def test_the_nearest_of_all_earlier_snapshots_decides() -> None:
    now = {"a": "1", "b": "2"}
    assert smallest_change(now, [{}, {"a": "1"}, {"a": "0", "b": "0"}]) == 1


def test_before_any_snapshot_everybody_is_new() -> None:
    assert smallest_change({"a": "1", "b": "2"}, []) == 2


def test_no_two_published_snapshots_of_a_busy_room_differ_by_a_few() -> None:
    rng = random.Random(11)
    for _ in range(50):
        room: dict[str, str] = {}
        published: list[dict[str, str]] = []
        for _ in range(80):
            person = f"p{rng.randrange(25)}"
            if rng.random() < 0.15:
                room.pop(person, None)
            else:
                room[person] = str(rng.randrange(5))
            step = release(len(room), smallest_change(room, published), bool(published))
            if step is Release.PUBLISH:
                published.append(dict(room))
        for place, later in enumerate(published):
            assert all(smallest_change(later, [earlier]) >= 5 for earlier in published[:place])


def test_a_fingerprint_tells_people_and_answers_apart_and_needs_the_salt() -> None:
    marks = {
        fingerprint(b"salt", "ann", "3"),
        fingerprint(b"salt", "ann", "4"),
        fingerprint(b"salt", "bob", "3"),
        fingerprint(b"pepper", "ann", "3"),
    }
    assert len(marks) == 4


def test_a_fingerprint_is_the_same_each_time() -> None:
    assert fingerprint(b"salt", "ann", "3") == fingerprint(b"salt", "ann", "3")


@given(MEMBERS, MEMBERS)
def test_it_does_not_matter_which_of_two_groups_comes_first(a: set[int], b: set[int]) -> None:
    assert pair_safe(a, b) is pair_safe(b, a)


def test_one_person_in_one_group_only_is_given_away() -> None:
    assert not pair_safe(range(10), range(9))
    assert not pair_safe(range(9), range(10))


@given(MEMBERS)
def test_a_group_is_safe_beside_itself(a: set[int]) -> None:
    assert pair_safe(a, a)
