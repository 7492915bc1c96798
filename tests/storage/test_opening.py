from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Pool, create_engine, event, text

from questions.answers import Kind, Slot
from storage import StorageUnavailable, Store, messages, new_token, open_store
from storage.engine import make_engine
from storage.migrate import POSTGRESQL_LOCK
from storage.schema import metadata
from storage.settings import database_url as as_url
from tests.databases import guarded_role, run
from tests.storage.people import BANK, LEVEL, VERSION, someone

SECRET = "correct-horse"


@pytest.fixture
def spoil() -> Iterator[Callable[[str], None]]:
    """Make every SQLite connection obey one more pragma from now on, whoever takes it from the pool."""
    pragmas: list[str] = []

    def obey(connection: Any, *_rest: object) -> None:
        for pragma in pragmas if isinstance(connection, sqlite3.Connection) else ():
            connection.execute(pragma)

    event.listen(Pool, "checkout", obey)
    yield pragmas.append
    event.remove(Pool, "checkout", obey)


def test_the_default_database_is_a_file_in_the_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("MUTUAL_READY_DATA", raising=False)
    open_store().close()
    assert (tmp_path / "data" / "mutual-ready.db").is_file()


def test_the_data_folder_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", " ")
    monkeypatch.setenv("MUTUAL_READY_DATA", str(tmp_path / "over" / "there"))
    open_store().close()
    assert (tmp_path / "over" / "there" / "mutual-ready.db").is_file()


def test_the_database_may_be_named_by_its_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sqlite_url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    open_store().close()
    assert (tmp_path / "data" / "mutual-ready.db").is_file()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_only_the_server_may_read_the_folder_and_the_file(sqlite_url: str, tmp_path: Path) -> None:
    open_store(sqlite_url).close()
    folder = tmp_path / "data"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "mutual-ready.db").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("setting", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)]
)
def test_sqlite_is_set_to_lose_nothing(sqlite_url: str, setting: str, value: object) -> None:
    open_store(sqlite_url).close()
    engine = make_engine(as_url(sqlite_url))
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar() == value
    engine.dispose()


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+psycopg"])
def test_every_way_to_write_postgresql_is_understood(scheme: str) -> None:
    assert as_url(f"{scheme}://me:{SECRET}@example.org/answers").drivername == "postgresql+psycopg"


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("not a url", messages.MALFORMED_URL),
        (f"postgres://me:{SECRET}@example.org:port/answers", messages.MALFORMED_URL),
        (f"postgres://me:half@{SECRET}@example.org/answers", messages.MALFORMED_URL),
        (f"postgres://me:p@art/{SECRET}@example.org/answers", messages.MALFORMED_URL),
        (f"postgres://m/e:{SECRET}@example.org/answers", messages.MALFORMED_URL),
        (f"postgres://me:{SECRET}@127.0.0.1:1/answers?colour=blue", messages.MALFORMED_URL),
        (f"mysql://me:{SECRET}@example.org/answers", messages.UNKNOWN_DATABASE),
        ("sqlite://", messages.SQLITE_WITHOUT_FILE),
        ("sqlite:///:memory:", messages.SQLITE_WITHOUT_FILE),
        ("sqlite:///answers.db?mode=ro", messages.SQLITE_WITHOUT_FILE),
    ],
)
def test_an_address_that_cannot_be_understood_is_explained_without_repeating_it(url: str, told: str) -> None:
    assert _why_not(url) == told


def test_opening_again_finds_what_was_kept(database_url: str) -> None:
    token = new_token()
    first = open_store(database_url)
    me = first.begin(token, *BANK)
    first.save(me.id, {LEVEL: 3}, VERSION)
    first.close()
    second = open_store(database_url)
    assert second.find(token) == me
    assert second.answers(me.id) == {LEVEL: 3}
    second.close()


def test_migrations_make_exactly_the_tables_that_the_code_uses(store: Store, database_url: str) -> None:
    engine = create_engine(as_url(database_url))
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine.dispose()


def test_a_database_of_a_newer_version_is_left_alone(database_url: str) -> None:
    open_store(database_url).close()
    _execute(database_url, "UPDATE alembic_version SET version_num = '9999'")
    assert _why_not(database_url) == messages.NEWER_DATABASE


def test_a_migration_that_fails_leaves_nothing_behind(empty_url: str) -> None:
    _execute(empty_url, "CREATE TABLE history (id INTEGER)")  # made by someone else, so ours cannot be
    assert "The server's log has the details" in _why_not(empty_url)
    _execute(empty_url, "DROP TABLE history")
    open_store(empty_url).close()


def test_a_server_waits_for_another_that_is_just_making_the_database(sqlite_url: str) -> None:
    with _held(sqlite_url) as other:
        Timer(0.3, other.rollback).start()
        open_store(sqlite_url).close()


def test_a_server_on_postgresql_waits_while_another_migrates(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as other, ThreadPoolExecutor(1) as pool:
        other.execute("SELECT pg_advisory_lock(%s)", [POSTGRESQL_LOCK])
        opening = pool.submit(open_store, postgres_url)
        while not other.execute("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted").fetchall():
            assert not opening.done()
        assert other.execute("SELECT to_regclass('history')").fetchone() == (None,)
        other.execute("SELECT pg_advisory_unlock_all()")
        opening.result(10).close()


def test_a_database_that_someone_keeps_locked_is_explained(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.engine.WAIT_FOR_LOCK_MS", 100)
    with _held(sqlite_url):
        assert "keeps the database" in _why_not(sqlite_url)


def test_an_open_store_answers_to_ping(store: Store) -> None:
    store.ping()


def test_a_closed_store_says_so_when_something_is_to_be_kept(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    me = someone(store)
    store.close()
    with pytest.raises(StorageUnavailable, match="the server is stopping"):
        store.save(me.id, {LEVEL: 3}, VERSION)


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file, not a folder")
    told = _why_not(f"sqlite:///{tmp_path}/data/mutual-ready.db")
    assert f"{tmp_path}/data/mutual-ready.db cannot be opened" in told
    assert "MUTUAL_READY_DATA" in told


def test_a_file_that_can_only_be_read_is_explained(sqlite_url: str, tmp_path: Path) -> None:
    open_store(sqlite_url).close()
    read_only = f"sqlite:///file:{tmp_path}/data/mutual-ready.db?mode=ro&uri=true"
    assert "can be read but not written" in _why_not(read_only)


def test_a_disk_that_turns_read_only_fails_ping(store: Store, database_url: str, spoil: Callable[[str], None]) -> None:
    if database_url.startswith("sqlite"):
        spoil("PRAGMA query_only = ON")
    else:
        _execute(database_url, f"ALTER DATABASE {as_url(database_url).database} SET default_transaction_read_only = on")
        _drop_connections(database_url)
    with pytest.raises(StorageUnavailable, match="can be read but not written"):
        store.ping()


def test_a_full_disk_is_explained_at_the_start(sqlite_url: str, spoil: Callable[[str], None]) -> None:
    spoil("PRAGMA max_page_count = 2")
    assert "no room left" in _why_not(sqlite_url)


def test_a_full_disk_refuses_saves_until_there_is_room_again(sqlite_url: str, spoil: Callable[[str], None]) -> None:
    store = open_store(sqlite_url)
    token = new_token()
    me = store.begin(token, *BANK)
    store.save(me.id, {LEVEL: 2}, VERSION)
    spoil("PRAGMA max_page_count = 1")  # no larger than it is now
    with pytest.raises(StorageUnavailable, match="no room left"):
        _fill(store, me.id)
    kept = store.answers(me.id)
    assert kept[LEVEL] == 2
    assert store.find(token) == me
    spoil("PRAGMA max_page_count = 1000000")
    _fill(store, me.id)
    store.save(me.id, {LEVEL: 3}, VERSION)
    assert store.answers(me.id)[LEVEL] == 3
    store.close()


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("Dear diary, " * 1000)
    assert "is damaged or is not a database" in _why_not(f"sqlite:///{tmp_path}/notes.db")


@pytest.mark.parametrize("place", ["127.0.0.1:1", "nowhere.invalid"])
def test_a_server_that_cannot_be_reached_is_explained(place: str) -> None:
    told = _why_not(f"postgresql://me:{SECRET}@{place}/answers?connect_timeout=2")
    assert f"PostgreSQL at {place}" in told
    assert "cannot be reached" in told


def test_a_wrong_password_is_explained(postgres_server: Any, postgres_url: str) -> None:
    with guarded_role(postgres_server, SECRET) as socket:
        told = _why_not(f"postgresql://guarded:not-{SECRET}@/{as_url(postgres_url).database}?host={socket}")
    assert "refused the user name or password" in told


def test_a_user_without_rights_is_explained(postgres_server: Any, postgres_url: str) -> None:
    with guarded_role(postgres_server, SECRET) as socket:
        told = _why_not(f"postgresql://guarded:{SECRET}@/{as_url(postgres_url).database}?host={socket}")
    assert "lacks rights" in told


def test_a_missing_database_is_explained(postgres_server: Any) -> None:
    assert "has no such database" in _why_not(postgres_server.get_uri(database="nonesuch"))


def test_a_restarted_postgresql_is_met_with_a_new_connection(postgres_url: str) -> None:
    store = open_store(postgres_url)
    me = someone(store)
    _drop_connections(postgres_url)
    store.save(me.id, {LEVEL: 3}, VERSION)
    assert store.answers(me.id) == {LEVEL: 3}
    store.close()


@contextmanager
def _held(sqlite_url: str) -> Iterator[sqlite3.Connection]:
    """A new SQLite database that another program is writing to."""
    path = Path(as_url(sqlite_url).database or "")
    path.parent.mkdir()
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("CREATE TABLE other (id INTEGER)")
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def _why_not(url: str) -> str:
    """Why the database cannot be opened, having looked that no secret is told."""
    with pytest.raises(StorageUnavailable) as raised:
        open_store(url)
    assert SECRET not in str(raised.value)
    return str(raised.value)


def _fill(store: Store, who: str) -> None:
    for number in range(40):
        store.save(who, {LEVEL: number % 5, Slot(Kind.NOTE, f"question-{number}"): "x" * 9_000}, VERSION)


def _execute(url: str, statement: str) -> None:
    address = as_url(url)
    if address.get_backend_name() == "sqlite":
        Path(address.database or "").parent.mkdir(exist_ok=True)
    engine = create_engine(address)
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def _drop_connections(url: str) -> None:
    run(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()",
    )
