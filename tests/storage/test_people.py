from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import create_engine, inspect, text

from storage import Commissioner, StoppedLink, Store, UnknownCommissioner, new_token, open_store
from storage.settings import database_url as as_url
from tests.storage.people import BANK, LEVEL, NOTE, VERSION, Clock, someone

MALFORMED = ["", "short", "x" * 33, "é" * 32, "a" * 31 + "\x00", "a" * 31 + "\n", "../../etc/passwd".ljust(32, "=")]


def test_a_link_brings_its_owner_back(store: Store) -> None:
    token = new_token()
    me = store.begin(token, *BANK)
    assert (me.bank_id, me.bank_version, me.place) == ("mutuals", "1.2.3", "")
    assert store.find(token) == me
    assert store.link_state(token) == "live"


def test_an_unknown_link_brings_nobody(store: Store) -> None:
    someone(store)
    token = new_token()
    assert store.find(token) is None
    assert store.link_state(token) == "unknown"


@pytest.mark.parametrize("token", MALFORMED)
def test_a_malformed_link_is_unknown_and_nobody_can_begin_with_it(store: Store, token: str) -> None:
    assert store.find(token) is None
    assert store.link_state(token) == "unknown"
    with pytest.raises(StoppedLink):
        store.begin(token, *BANK)


def test_beginning_twice_is_beginning_once(store: Store) -> None:
    token = new_token()
    assert store.begin(token, *BANK) == store.begin(token, "another", "9.9.9")


def test_eight_tabs_that_begin_at_once_are_one_person(store: Store) -> None:
    token, start = new_token(), Barrier(8)

    def begin(_tab: int) -> Commissioner:
        start.wait()
        return store.begin(token, *BANK)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(begin, range(8)))) == 1


def test_a_place_is_remembered(store: Store) -> None:
    token = new_token()
    me = store.begin(token, *BANK)
    store.remember_place(me.id, "stage-2")
    assert store.find(token) == replace(me, place="stage-2")


def test_a_place_is_cut_and_cleaned_rather_than_refused(store: Store) -> None:
    token = new_token()
    store.remember_place(store.begin(token, *BANK).id, "a\x00\ud800b" + "x" * 300)
    found = store.find(token)
    assert found is not None
    assert found.place == "ab" + "x" * 198


def test_nobody_unknown_has_a_place(store: Store) -> None:
    with pytest.raises(UnknownCommissioner):
        store.remember_place("nobody", "stage-2")


def test_a_new_link_stops_the_old_one(store: Store) -> None:
    old, new = new_token(), new_token()
    me = store.begin(old, *BANK)
    store.replace_token(me.id, old, new)
    assert (store.find(old), store.find(new)) == (None, me)
    assert (store.link_state(old), store.link_state(new)) == ("expired", "live")


def test_a_stopped_link_can_neither_begin_nor_be_replaced_again(store: Store) -> None:
    old, new = new_token(), new_token()
    me = store.begin(old, *BANK)
    store.replace_token(me.id, old, new)
    with pytest.raises(StoppedLink):
        store.begin(old, *BANK)
    with pytest.raises(StoppedLink):
        store.replace_token(me.id, old, new_token())


def test_nobody_can_replace_the_link_of_someone_else(store: Store) -> None:
    token = new_token()
    me, other = store.begin(token, *BANK), someone(store)
    with pytest.raises(StoppedLink):
        store.replace_token(other.id, token, new_token())
    assert store.find(token) == me


def test_a_malformed_new_link_leaves_the_old_one_working(store: Store) -> None:
    token = new_token()
    me = store.begin(token, *BANK)
    with pytest.raises(StoppedLink):
        store.replace_token(me.id, token, "short")
    assert store.find(token) == me


def test_a_link_unused_for_180_days_has_expired(timed: Store, clock: Clock) -> None:
    token = new_token()
    timed.begin(token, *BANK)
    clock.wind(timedelta(days=180))
    assert timed.find(token) is None
    assert timed.link_state(token) == "expired"
    with pytest.raises(StoppedLink):
        timed.begin(token, *BANK)


def test_a_link_works_until_its_last_moment(timed: Store, clock: Clock) -> None:
    token = new_token()
    timed.begin(token, *BANK)
    clock.wind(timedelta(days=180) - timedelta(seconds=1))
    assert timed.link_state(token) == "live"
    assert timed.find(token) is not None


def test_a_link_that_is_used_lives_on(timed: Store, clock: Clock) -> None:
    token = new_token()
    timed.begin(token, *BANK)
    for _visit in range(5):
        clock.wind(timedelta(days=100))
        assert timed.find(token) is not None


def test_a_link_is_renewed_at_most_once_a_day(timed: Store, clock: Clock, database_url: str) -> None:
    token = new_token()
    timed.begin(token, *BANK)
    first = _rows(database_url, "link")
    clock.wind(timedelta(hours=23))
    timed.find(token)
    assert _rows(database_url, "link") == first
    clock.wind(timedelta(hours=1))
    timed.find(token)
    assert _rows(database_url, "link") != first


def test_forgetting_someone_leaves_no_row_of_theirs_and_all_of_the_others(store: Store, database_url: str) -> None:
    token = new_token()
    me, other = store.begin(token, *BANK), someone(store)
    for who in (me, other):
        store.save(who.id, {LEVEL: 2, NOTE: "private"}, VERSION)
    store.replace_token(me.id, token, new_token())
    store.forget(me.id)
    tables = {table: _rows(database_url, table) for table in _tables(database_url)}
    assert me.id not in str(tables)
    assert {table: len(rows) for table, rows in tables.items() if rows} == {
        "alembic_version": 1,
        "commissioner": 1,
        "link": 1,
        "answer": 2,
        "history": 2,
    }
    assert store.link_state(token) == "unknown"


def test_forgetting_nobody_is_no_fault(store: Store) -> None:
    store.forget("nobody")


def test_a_tab_left_open_cannot_answer_for_someone_forgotten(store: Store) -> None:
    me = someone(store)
    store.forget(me.id)
    with pytest.raises(UnknownCommissioner):
        store.save(me.id, {LEVEL: 2}, VERSION)


def test_the_revision_of_someone_forgotten_is_never_used_again(store: Store) -> None:
    me, other = someone(store), someone(store)
    store.save(me.id, {LEVEL: 2}, VERSION)
    last = store.revision(me.id)
    store.forget(me.id)
    store.save(other.id, {LEVEL: 2}, VERSION)
    assert store.revision(other.id) > last


def test_what_was_forgotten_is_in_no_byte_of_the_sqlite_files(sqlite_url: str, tmp_path: Path) -> None:
    store = open_store(sqlite_url)
    me = someone(store)
    for number in range(20):
        store.save(me.id, {NOTE: f"a secret number {number}"}, VERSION)
    assert b"a secret number" in _bytes_in(tmp_path)
    store.forget(me.id)
    assert b"a secret number" not in _bytes_in(tmp_path)
    store.close()


def test_no_table_holds_a_token(store: Store, database_url: str) -> None:
    old, new = new_token(), new_token()
    me = store.begin(old, *BANK)
    store.replace_token(me.id, old, new)
    everything = str([_rows(database_url, table) for table in _tables(database_url)])
    assert me.id in everything
    assert old not in everything
    assert new not in everything


def test_no_byte_of_the_sqlite_files_holds_a_token(sqlite_url: str, tmp_path: Path) -> None:
    token = new_token()
    store = open_store(sqlite_url)
    me = store.begin(token, *BANK)
    store.find(token)
    assert me.id.encode() in _bytes_in(tmp_path)
    assert token.encode() not in _bytes_in(tmp_path)
    store.close()


def test_tokens_differ_and_need_no_quoting() -> None:
    tokens = {new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert all(len(token) == 32 and token.replace("-", "").replace("_", "").isalnum() for token in tokens)


def _bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def _tables(url: str) -> list[str]:
    engine = create_engine(as_url(url))
    names = inspect(engine).get_table_names()
    engine.dispose()
    return names


def _rows(url: str, table: str) -> list[tuple[object, ...]]:
    engine = create_engine(as_url(url))
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(f"SELECT * FROM {table}"))]
    engine.dispose()
    return rows
