from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from math import log2

import pytest

from storage import NewModule, Store, UnknownCommissioner, UnknownModule, join_code, open_store
from tests.storage.modules import NEW, opened
from tests.storage.people import LEVEL, VERSION, Clock, someone


def test_a_module_is_found_again_by_its_id_and_by_its_code(timed: Store, clock: Clock) -> None:
    module = opened(timed)
    assert NewModule(**{each: getattr(module, each) for each in NEW.__dataclass_fields__}) == NEW
    assert (module.phase, module.created_at, module.is_closed) == ("arrive", clock.time, False)
    assert timed.modules.get(module.id) == timed.modules.by_code(module.code) == module


def test_a_code_may_be_typed_in_any_way(store: Store) -> None:
    module = opened(store)
    spaced = join_code.spaced(module.code).lower()
    for typed in (spaced, f" {spaced.replace(' ', '-')} ", f"https://ready.example.org/tool/j/{module.code}"):
        assert store.modules.by_code(typed) == module


def test_a_code_that_nobody_made_opens_nothing(store: Store) -> None:
    opened(store)
    assert [store.modules.by_code(each) for each in ("", "MAKE", "\x00", "é" * 500, "'; --")] == [None] * 5


def test_a_code_has_no_letter_that_looks_like_another_sign_and_at_least_30_bits() -> None:
    letters = set("".join(join_code.new_code() for _ in range(300)))
    assert not letters & set("01258BILOSUVZ")
    assert join_code.SYLLABLES * log2(len(join_code.CONSONANTS) * len(join_code.VOWELS)) >= 30


def test_a_new_code_stops_the_old_one_and_keeps_the_members(store: Store) -> None:
    module, me = opened(store), someone(store)
    store.members.join(me.id, module.id)
    changed = store.modules.new_code(module.id)
    assert changed == replace(module, code=changed.code)
    assert store.modules.by_code(module.code) is None
    assert store.members.count(module.id) == 1


def test_a_code_that_is_taken_is_not_given_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = opened(store).code
    codes = iter([taken, taken, "MAKEDYTAFENY"])
    monkeypatch.setattr("storage.free_code.new_code", lambda: next(codes))
    assert opened(store).code == "MAKEDYTAFENY"


def test_a_module_moves_on_and_back(timed: Store, clock: Clock) -> None:
    module = opened(timed)
    clock.wind(timedelta(minutes=5))
    assert timed.modules.move(module.id, "assess").phase_moved_at == clock.time
    assert timed.modules.move(module.id, "before").phase == "before"


def test_closing_forgets_whose_answers_were_published_and_keeps_what_was(store: Store) -> None:
    module, other = opened(store), opened(store)
    for each in (module, other):
        store.snapshots.add(each.id, "confidence", {"a": "1"}, {"n": 5})
    closed = store.modules.close(module.id, "closed")
    assert (closed.is_closed, closed.salt, closed.phase) == (True, None, "closed")
    assert [(each.contributors, each.published) for each in store.snapshots.of(module.id, "confidence")] == [
        (None, {"n": 5})
    ]
    assert store.snapshots.of(other.id, "confidence")[0].contributors == {"a": "1"}


def test_a_closed_module_moves_no_more(store: Store) -> None:
    module = opened(store)
    store.modules.close(module.id, "closed")
    assert store.modules.move(module.id, "before").phase == "closed"


def test_an_unknown_module_can_be_neither_moved_nor_joined(store: Store) -> None:
    with pytest.raises(UnknownModule):
        store.modules.move("none", "before")
    with pytest.raises(UnknownModule):
        store.members.join(someone(store).id, "none")


@pytest.mark.parametrize(
    "wrong",
    [
        replace(NEW, name=" "),
        replace(NEW, name="x" * 201),
        replace(NEW, smallest_group=4),
        replace(NEW, ends_on=date(2026, 2, 1)),
        replace(NEW, expected=0),
    ],
)
def test_what_cannot_be_a_module_is_refused(sqlite_url: str, wrong: NewModule) -> None:
    store = open_store(sqlite_url)
    with pytest.raises(ValueError, match=r"\w"):
        store.modules.open(wrong, "arrive")
    store.close()


def test_modules_are_listed_newest_first(timed: Store, clock: Clock) -> None:
    first = opened(timed)
    clock.wind(timedelta(days=1))
    second = opened(timed)
    assert timed.modules.all() == [second, first]


def test_what_was_published_is_read_back_in_order_and_by_topic(timed: Store, clock: Clock) -> None:
    module = opened(timed)
    timed.snapshots.add(module.id, "confidence", {"a": "1"}, {"mean": 5.6, "bars": [1, 2]})
    timed.snapshots.add(module.id, "confidence", {}, None)
    timed.snapshots.add(module.id, "readiness", {}, "x")
    found = timed.snapshots.of(module.id, "confidence")
    assert [(each.contributors, each.published, each.made_at) for each in found] == [
        ({"a": "1"}, {"mean": 5.6, "bars": [1, 2]}, clock.time),
        ({}, None, clock.time),
    ]


def test_joining_again_changes_nothing(timed: Store, clock: Clock) -> None:
    module, me = opened(timed), someone(timed)
    first = timed.members.join(me.id, module.id)
    clock.wind(timedelta(hours=1))
    assert timed.members.join(me.id, module.id) == timed.members.of(me.id) == first


def test_joining_another_module_leaves_the_one_before(store: Store) -> None:
    one, two, me = opened(store), opened(store), someone(store)
    store.members.join(me.id, one.id)
    store.members.join(me.id, two.id)
    assert (store.members.count(one.id), store.members.count(two.id)) == (0, 1)


def test_leaving_keeps_the_answers_and_counts_nobody_as_withdrawn(store: Store) -> None:
    module, me = opened(store), someone(store)
    store.save(me.id, {LEVEL: 2}, VERSION)
    store.members.join(me.id, module.id)
    store.members.leave(me.id)
    store.members.leave(me.id)
    assert store.members.of(me.id) is None
    assert store.members.stamp(module.id).withdrawn == 0
    assert store.answers(me.id) == {LEVEL: 2}


def test_someone_who_deletes_themselves_is_counted_and_not_named(store: Store) -> None:
    module, me, other = opened(store), someone(store), someone(store)
    for who in (me, other):
        store.members.join(who.id, module.id)
    store.forget(me.id)
    assert (store.members.count(module.id), store.members.stamp(module.id).withdrawn) == (1, 1)
    with pytest.raises(UnknownCommissioner):
        store.members.join(me.id, module.id)


def test_deleting_someone_in_no_module_counts_nobody(store: Store) -> None:
    module, me = opened(store), someone(store)
    store.forget(me.id)
    assert store.members.stamp(module.id).withdrawn == 0


def test_the_answers_of_a_module_are_those_of_its_members(store: Store) -> None:
    module, me, silent, stranger = opened(store), someone(store), someone(store), someone(store)
    for who in (me, stranger):
        store.save(who.id, {LEVEL: 2}, VERSION)
    for who in (me, silent):
        store.members.join(who.id, module.id)
    assert store.members.answers(module.id) == {me.id: {LEVEL: 2}, silent.id: {}}
