"""Current answers made anew from the history, where something else has changed them."""

from __future__ import annotations

import pytest
from cryptography.fernet import Fernet

from questions.answers import Kind, Slot
from storage import Store, UnknownCommissioner, open_store
from tests.storage.people import LEVEL, NOTE, VERSION, someone
from tests.storage.raw import execute


def test_answers_that_are_as_they_should_be_are_left_alone(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 3, NOTE: "a word"}, VERSION)
    store.save(me.id, {LEVEL: None}, VERSION)
    assert not store.replay(me.id)
    assert store.answers(me.id) == {NOTE: "a word"}


def test_what_was_changed_lost_or_put_in_by_another_hand_is_as_it_was_said(store: Store, database_url: str) -> None:
    me, other = someone(store), someone(store)
    gone, blank = Slot(Kind.LEVEL, "gone"), Slot(Kind.LEVEL, "blank")
    store.save(me.id, {LEVEL: 3, gone: 1, blank: 2}, VERSION)
    store.save(me.id, {blank: None}, VERSION)
    store.save(other.id, {LEVEL: 0}, VERSION)
    execute(database_url, f"UPDATE answer SET value = '4' WHERE commissioner_id = '{me.id}'")
    execute(database_url, f"DELETE FROM answer WHERE commissioner_id = '{me.id}' AND ref = 'gone'")
    assert store.replay(me.id)
    assert store.answers(me.id) == {LEVEL: 3, gone: 1}
    assert store.answers(other.id) == {LEVEL: 0}


def test_what_nobody_said_is_gone(store: Store, database_url: str) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 3}, VERSION)
    execute(database_url, "DELETE FROM history")
    assert store.replay(me.id)
    assert store.answers(me.id) == {}


def test_two_seals_of_the_same_words_are_no_difference(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUTUAL_READY_TEXT_KEYS", Fernet.generate_key().decode())
    store = open_store(database_url)
    me = someone(store)
    for said in ("a word", None, "a word"):
        store.save(me.id, {NOTE: said}, VERSION)
    first = "SELECT value FROM history WHERE id = (SELECT MIN(id) FROM history)"
    assert execute(database_url, first) != execute(database_url, "SELECT value FROM answer")
    execute(database_url, f"UPDATE answer SET value = ({first})")
    assert not store.replay(me.id)
    assert store.answers(me.id) == {NOTE: "a word"}
    store.close()


def test_of_somebody_unknown_there_is_nothing_to_mend(store: Store) -> None:
    with pytest.raises(UnknownCommissioner):
        store.replay("nobody")
