"""No one, however attentive, can work out one person's answer from what is shown of a room; and each rule is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring import ledger as ledgers
from scoring.alike import in_order
from scoring.ledger import Ask, Block, Ledger, People, Rules, publish
from scoring.pooling import Group
from scoring.split import _own
from tests.scoring.attacker import Room, a_room, given_away
from tests.scoring.attacker_twice import a_room_twice, given_away_twice


@pytest.mark.parametrize("start", range(0, 2700, 300))
def test_nobody_is_given_away_in_any_of_thousands_of_rooms(start: int) -> None:
    for seed in range(start, start + 300):
        assert not given_away(a_room(seed).seen), seed


def test_nobody_is_given_away_before_and_after_or_in_a_second_vote_or_in_the_report_beside_the_slides() -> None:
    for seed in range(400):
        assert not given_away_twice(*a_room_twice(seed)), seed


def test_nobody_in_the_room_learns_from_knowing_their_own_answer() -> None:
    for seed in range(5000, 5200):
        room = a_room(seed)
        shown = frozenset.union(frozenset(), *(picture.whose for picture in room.seen))
        for person, (version, answer) in list(room.now.items())[:2]:
            if (person, version) in shown:
                assert not given_away(room.seen, (person, version), answer), seed


@pytest.mark.parametrize(("people", "mood"), [(60, "any"), (60, "alike"), (100, "any"), (200, "alike")])
def test_nobody_is_given_away_in_a_large_room(people: int, mood: str) -> None:
    room = Room(scale=3)
    for number in range(people):
        room.says(f"p{number}", 2 if mood == "alike" else number % 3)
    room.show()
    for number in range(7):
        room.says(f"p{number}", 1)
        room.says(f"late{number}", 2)
    room.show()
    assert len(room.seen) == 2
    assert not given_away(room.seen)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 11), st.one_of(st.none(), st.integers(0, 2))), max_size=40), st.integers(1, 15)
)
def test_nothing_that_people_do_in_any_order_gives_somebody_away(did: list[tuple[int, int | None]], often: int) -> None:
    room = Room(scale=3)
    for number, (person, answer) in enumerate(did):
        room.goes(f"p{person}") if answer is None else room.says(f"p{person}", answer)
        if number % often == 0:
            room.show()
    room.show()
    assert not given_away(room.seen)


# A room without one of the rules leaks.


def leaks(publish: Callable[..., Ledger] = publish, seeds: Iterable[int] = range(60)) -> bool:
    return any(given_away(a_room(seed, publish).seen) for seed in seeds)


def leaks_twice(seeds: Iterable[int] = range(60)) -> bool:
    return any(given_away_twice(*a_room_twice(seed)) for seed in seeds)


def test_without_a_smallest_group_a_room_leaks() -> None:
    room = Room(scale=3, rules=Rules(k=1))
    room.says("alone", 2)
    room.show()
    assert given_away(room.seen)


def test_without_a_memory_of_all_earlier_pictures_a_room_leaks() -> None:
    def forgetful(ledger: Ledger, people: People, ask: Ask) -> Ledger:
        return publish((), people, ask)

    assert leaks(forgetful)


def test_with_a_memory_of_the_last_picture_only_a_room_leaks() -> None:
    last: set[str] = set()

    def short_memory(ledger: Ledger, people: People, ask: Ask) -> Ledger:
        nonlocal last
        if len(last.symmetric_difference(people)) < ask.rules.k:
            return ledger
        last = set(people)
        return publish((), people, ask)

    room = Room(scale=5, publish=short_memory)
    for number, person in enumerate("abcdex"):
        room.says(person, number % 5)
    room.show()
    for number, person in enumerate("fghij"):
        room.says(person, number)
    room.show()
    for person in "fghijx":
        room.goes(person)
    room.show()
    assert given_away(room.seen) == {("x", 0)}


def test_without_moving_anybody_a_room_that_is_alike_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "vary", lambda records, scales, *_: in_order(records, scales))
    assert leaks()


def test_moving_one_person_only_would_tell_somebody_who_differs_what_all_others_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Rules, "apart", 1)
    room = Room(scale=5)
    for person in "abcdef":
        room.says(person, 4)
    room.says("g", 3)
    room.show()
    assert given_away(room.seen, ("g", 0), 3)


def test_without_keeping_both_parts_of_a_block_varied_a_room_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "split", lambda shown, some, scales, *_: _own(shown, some, scales))
    assert leaks(seeds=range(400)) or leaks_twice(range(200))


def test_without_holding_single_edits_back_a_room_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    def at_once(block: Block, people: People, ask: Ask) -> list[Block]:
        same = [
            person for person, mark in block.members.items() if person in people and people[person].marks[0] == mark
        ]
        own = [people[person].record for person in same]
        return [replace(block, members={person: block.members[person] for person in same}, records=tuple(own))]

    monkeypatch.setattr(ledgers, "_renewed", at_once)
    assert leaks()


def test_without_taking_some_along_the_few_who_answered_once_are_given_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledgers, "_kept_back", lambda ready, block, k: ready)
    monkeypatch.setattr(ledgers, "split", lambda shown, some, scales, *_: _own(shown, some, scales))
    assert leaks_twice()


def test_without_pooling_small_groups_a_room_leaks(monkeypatch: pytest.MonkeyPatch) -> None:
    def apart(groups: Iterable[tuple[str, int]], k: int) -> list[Group]:
        return [Group((name,), people, pooled=False) for name, people in groups]

    monkeypatch.setattr(ledgers, "merge_groups", apart)
    monkeypatch.setattr(Rules, "apart", 0)
    room = Room(scale=3, groups=["NHS"], rules=Rules())
    for person in range(9):
        room.says(f"p{person}", person % 3)
    room.group["p0"] = "VCSE"
    room.show()
    assert any(len(picture.whose) < 5 for picture in room.seen)
