from __future__ import annotations

from questions.answers import Kind, Slot
from storage import Store
from tests.storage.modules import opened
from tests.storage.people import VERSION, someone


def test_the_newest_publication_on_a_topic_is_found(store: Store) -> None:
    module = opened(store)
    assert store.snapshots.newest(module.id, "gaps") is None
    store.snapshots.add(module.id, "gaps", {"a": "1"}, {"n": 5})
    store.snapshots.add(module.id, "gaps", {"b": "2"}, {"n": 9})
    store.snapshots.add(module.id, "gates", {}, {"n": 7})
    newest = store.snapshots.newest(module.id, "gaps")
    assert newest is not None
    assert (newest.contributors, newest.published) == ({"b": "2"}, {"n": 9})


def test_of_two_who_publish_at_once_the_second_is_refused(store: Store) -> None:
    module = opened(store)
    assert store.snapshots.add(module.id, "gaps", {}, {"n": 5}, after=0)
    assert not store.snapshots.add(module.id, "gaps", {}, {"n": 6}, after=0)
    first = store.snapshots.newest(module.id, "gaps")
    assert first is not None
    assert first.published == {"n": 5}
    assert store.snapshots.add(module.id, "gaps", {}, {"n": 9}, after=first.id)


def test_the_stamp_of_a_module_changes_with_whatever_its_pictures_are_made_of(store: Store) -> None:
    module, stamps = opened(store), []

    def note() -> None:
        stamps.append(store.members.stamp(module.id))

    note()
    person = someone(store)
    store.members.join(person.id, module.id)
    note()
    store.save(person.id, {Slot(Kind.ABOUT, "role"): "legal"}, VERSION)
    note()
    store.snapshots.add(module.id, "gaps", {}, {})
    note()
    store.forget(person.id)
    note()
    assert len(set(stamps)) == len(stamps)


def test_what_happens_elsewhere_does_not_change_the_stamp(store: Store) -> None:
    module = opened(store)
    before = store.members.stamp(module.id)
    other = someone(store)
    store.save(other.id, {Slot(Kind.ABOUT, "role"): "legal"}, VERSION)
    assert store.members.stamp(module.id) == before
