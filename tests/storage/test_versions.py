"""Which version of the bank each answer was given under."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from questions.answers import DONT_KNOW, Kind, Slot
from storage import Store, UnknownCommissioner, open_store
from storage.engine import make_engine, prepare, writing
from storage.migrate import MIGRATIONS
from storage.settings import database_url as as_url
from tests.storage.people import LEVEL, NOTE, someone

OTHER = Slot(Kind.LEVEL, "another-need")


def versions(store: Store, who: str) -> dict[Slot, str]:
    return store.answers_with_versions(who)[1]


def test_each_answer_remembers_the_bank_it_was_given_under(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 1, OTHER: 2}, "1.0.0")
    store.save(me.id, {LEVEL: 3}, "1.1.0")
    assert store.answers_with_versions(me.id) == ({LEVEL: 3, OTHER: 2}, {LEVEL: "1.1.0", OTHER: "1.0.0"})


def test_the_same_answer_sent_again_keeps_the_bank_it_was_given_under(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 1}, "1.0.0")
    store.save(me.id, {LEVEL: 1}, "1.1.0")
    assert versions(store, me.id) == {LEVEL: "1.0.0"}


def test_an_answer_taken_back_and_given_again_bears_the_newer_bank(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {NOTE: "yes"}, "1.0.0")
    store.save(me.id, {NOTE: None}, "1.1.0")
    assert versions(store, me.id) == {}
    store.save(me.id, {NOTE: "yes"}, "1.2.0")
    assert versions(store, me.id) == {NOTE: "1.2.0"}


def test_an_answer_that_still_holds_bears_the_newer_bank_and_is_otherwise_as_it_was(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: DONT_KNOW, OTHER: 2}, "1.0.0")
    store.confirm(me.id, [LEVEL], "1.1.0")
    assert store.answers_with_versions(me.id) == ({LEVEL: DONT_KNOW, OTHER: 2}, {LEVEL: "1.1.0", OTHER: "1.0.0"})


def test_that_an_answer_still_holds_is_part_of_the_history(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 2}, "1.0.0")
    seen = store.revision(me.id)
    earliest = datetime.now(UTC)
    confirmed_at = store.confirm(me.id, [LEVEL], "1.1.0")
    newest = store.history(me.id)[-1]
    assert (newest.slot, newest.value, newest.bank_version, newest.saved_at) == (LEVEL, 2, "1.1.0", confirmed_at)
    assert earliest <= confirmed_at
    assert store.revision(me.id) > seen


def test_confirming_twice_adds_no_history(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 2}, "1.0.0")
    store.confirm(me.id, [LEVEL], "1.1.0")
    seen = store.history(me.id)
    store.confirm(me.id, [LEVEL], "1.1.0")
    assert store.history(me.id) == seen


def test_what_was_never_answered_or_taken_back_cannot_be_confirmed(store: Store) -> None:
    me = someone(store)
    store.save(me.id, {LEVEL: 2}, "1.0.0")
    store.save(me.id, {LEVEL: None}, "1.0.0")
    seen = store.history(me.id)
    store.confirm(me.id, [LEVEL, OTHER], "1.1.0")
    assert (store.answers(me.id), store.history(me.id)) == ({}, seen)


def test_nobody_can_confirm_for_someone_unknown_or_for_someone_else(store: Store) -> None:
    me, other = someone(store), someone(store)
    store.save(me.id, {LEVEL: 2}, "1.0.0")
    store.confirm(other.id, [LEVEL], "1.1.0")
    assert versions(store, me.id) == {LEVEL: "1.0.0"}
    with pytest.raises(UnknownCommissioner):
        store.confirm("nobody", [LEVEL], "1.1.0")


def test_answers_older_than_the_stamp_take_it_from_their_history_when_the_server_is_renewed(empty_url: str) -> None:
    _make_first_version(empty_url)
    opened = open_store(empty_url)
    said = opened.answers_with_versions("me")
    assert said == ({LEVEL: 3, OTHER: 2, NOTE: "odd"}, {LEVEL: "1.1.0", OTHER: "1.0.0", NOTE: ""})
    opened.close()


def test_a_server_of_the_older_version_can_still_write_beside_a_newer_one(store: Store, database_url: str) -> None:
    me = someone(store)
    engine = make_engine(as_url(database_url))
    with writing(engine).begin() as connection:
        connection.execute(
            text(
                "INSERT INTO answer (commissioner_id, kind, phase, ref, value) VALUES (:who, :kind, :phase, :ref, '1')"
            ),
            {"who": me.id, "kind": LEVEL.kind.value, "phase": LEVEL.phase.value, "ref": LEVEL.ref},
        )
    engine.dispose()
    assert store.answers_with_versions(me.id) == ({LEVEL: 1}, {LEVEL: ""})


def _make_first_version(url: str) -> None:
    """A database as the first release left it: one person, two answers with a history, one without."""
    engine = make_engine(as_url(url))
    prepare(engine)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with writing(engine).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO commissioner VALUES ('me', 'mutuals', '1.0.0', '2026-03-01 09:30', '')"))
        for slot, value in ((LEVEL, "3"), (OTHER, "2"), (NOTE, '"odd"')):
            _insert(connection, "answer", slot, value)
        for slot, value, version in ((LEVEL, "1", "1.0.0"), (OTHER, "2", "1.0.0"), (LEVEL, "3", "1.1.0")):
            _insert(connection, "history", slot, value, bank_version=version, saved_at="2026-03-01 09:30")
    engine.dispose()


def _insert(connection: Connection, table: str, slot: Slot, value: str, **more: str) -> None:
    row = {
        "commissioner_id": "me",
        "kind": slot.kind.value,
        "phase": slot.phase.value,
        "ref": slot.ref,
        "value": value,
        **more,
    }
    names = ", ".join(row)
    marks = ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({marks})"), row)
