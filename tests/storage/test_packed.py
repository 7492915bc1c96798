"""Compact rows: behind where somebody has said something since, and never wrong."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from questions.answers import Slot, Value
from storage import Module, StorageUnavailable, Store
from storage.packed import Row
from tests.storage.modules import member, opened
from tests.storage.people import LEVEL, NOTE, VERSION

SHAPE = "mutuals 1.2.3 abc"


def level(said: Mapping[Slot, Value]) -> bytes:
    """Packs the level alone."""
    value = said.get(LEVEL)
    return bytes([1 + value if isinstance(value, int) else 0])


def unasked(_said: Mapping[Slot, Value]) -> bytes:
    raise AssertionError("Nothing need be packed.")


@pytest.fixture(autouse=True)
def each_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.packed.WORTH_A_COMMIT", 1)


def test_a_few_that_are_behind_are_made_anew_and_not_kept_for_every_one_of_them(
    store: Store, module: Module, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.packed.WORTH_A_COMMIT", 3)
    people = [member(store, module) for _ in range(3)]
    store.packed.of(module.id, SHAPE, level)
    for place, each in enumerate(people, 1):
        store.save(each.id, {LEVEL: 3}, VERSION)
        assert list(store.packed.of(module.id, SHAPE, level).values()).count(b"\4") == place
        assert sum(not row.holds(SHAPE) for row in store.packed.some("", 9)) == place % 3


def test_everyone_is_packed_in_the_order_of_joining(store: Store, module: Module) -> None:
    people = [member(store, module) for _ in range(3)]
    store.save(people[1].id, {LEVEL: 3}, VERSION)
    member(store, opened(store))
    found = store.packed.of(module.id, SHAPE, level)
    assert list(found.items()) == [(people[0].id, b"\0"), (people[1].id, b"\4"), (people[2].id, b"\0")]


def test_who_has_said_nothing_since_is_not_packed_again(store: Store, module: Module) -> None:
    me = member(store, module)
    store.save(me.id, {LEVEL: 3}, VERSION)
    first = store.packed.of(module.id, SHAPE, level)
    assert store.packed.of(module.id, SHAPE, unasked) == first


@pytest.mark.parametrize("said", [{LEVEL: 1}, {LEVEL: None}, {NOTE: "a word"}])
def test_whatever_is_said_since_is_in_the_next_look(store: Store, module: Module, said: dict[Slot, Value]) -> None:
    me = member(store, module)
    store.save(me.id, {LEVEL: 3}, VERSION)
    store.packed.of(module.id, SHAPE, level)
    store.save(me.id, said, VERSION)
    assert store.packed.of(module.id, SHAPE, level) == {me.id: level(store.answers(me.id))}


def test_another_bank_has_its_own_rows(store: Store, module: Module) -> None:
    me = member(store, module)
    store.save(me.id, {LEVEL: 3}, VERSION)
    store.packed.of(module.id, SHAPE, level)
    assert store.packed.of(module.id, "mutuals 2.0.0 abc", lambda _: b"new") == {me.id: b"new"}


def test_a_newer_row_is_never_replaced_by_an_older_one(store: Store, module: Module) -> None:
    me = member(store, module)
    store.save(me.id, {LEVEL: 3}, VERSION)
    store.packed.of(module.id, SHAPE, level)
    [now] = store.packed.some("", 9)
    store.packed.put([replace(now, revision=now.revision - 1, codes=b"old")])
    assert store.packed.some("", 9) == [now]


def test_nothing_is_kept_of_somebody_who_deleted_themselves_meanwhile(store: Store, module: Module) -> None:
    me = member(store, module)
    store.forget(me.id)
    store.packed.put([Row(me.id, SHAPE, 1, b"\4", 1)])
    assert store.packed.some("", 9) == []


def test_deleting_oneself_takes_the_row_along(store: Store, module: Module) -> None:
    me = member(store, module)
    store.packed.of(module.id, SHAPE, level)
    assert store.holdings.of(me.id)["packed"][0]["codes"] == "00"
    store.forget(me.id)
    assert store.packed.of(module.id, SHAPE, unasked) == {}


def test_a_picture_is_seen_also_where_the_database_cannot_be_written(
    store: Store, module: Module, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = member(store, module)
    store.save(me.id, {LEVEL: 3}, VERSION)

    def full(_rows: object) -> None:
        raise StorageUnavailable("The disk is full.")

    monkeypatch.setattr(store.packed, "put", full)
    assert store.packed.of(module.id, SHAPE, level) == {me.id: b"\4"}


def test_people_are_gone_through_a_few_at_a_time(store: Store, module: Module) -> None:
    people = sorted(member(store, module).id for _ in range(5))
    first = store.packed.some("", 3)
    rest = store.packed.some(first[-1].who, 3)
    assert [each.who for each in (*first, *rest)] == people
    assert not first[0].holds(SHAPE)
