"""Opens SQLite and PostgreSQL with the settings that keep every acknowledged answer."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from storage.same_file import watch_file

WAIT_FOR_LOCK_MS = 10_000
WAIT_TO_CONNECT_S = 5

_EACH_CONNECTION = (
    f"PRAGMA busy_timeout = {WAIT_FOR_LOCK_MS}",
    "PRAGMA synchronous = FULL",  # a commit is on the disk before it is acknowledged
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what a person has deleted is overwritten, not just unlinked
)


def make_engine(url: URL) -> Engine:
    """An engine for `url`; nothing is connected yet, but the folder and file of a SQLite database are made.

    Parameters never appear in error messages, since they hold people's answers. Raises OSError.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    return create_engine(
        url,
        hide_parameters=True,
        isolation_level="READ COMMITTED",  # each statement sees what was committed while it waited for a lock
        pool_pre_ping=True,  # a restarted PostgreSQL is met with a new connection, not an error
        pool_size=10,
        pool_timeout=WAIT_FOR_LOCK_MS / 1000,
        connect_args={} if "connect_timeout" in url.query else {"connect_timeout": WAIT_TO_CONNECT_S},
    )


def writing(engine: Engine) -> Engine:
    """The same engine and pool, whose transactions hold the right to write from their first moment."""
    return engine.execution_options(writes=True)


def prepare(engine: Engine) -> None:
    """Turn on SQLite's write-ahead log, so that readers and the writer do not wait for one another.

    The file remembers it. SQLite does not wait for the lock this needs, so two servers that start at once
    would stumble: try for as long as it would have waited.
    """
    if engine.dialect.name != "sqlite":
        return
    give_up = monotonic() + WAIT_FOR_LOCK_MS / 1000
    while True:
        try:
            with engine.raw_connection() as connection:
                connection.cursor().execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if "BUSY" not in error.sqlite_errorname or monotonic() > give_up:
                raise
            sleep(0.05)


def empty_log(engine: Engine) -> None:
    """Move SQLite's write-ahead log into the database and cut it, so that it keeps no copy of what was deleted.

    Does what it can where someone is reading; the rest follows with later commits.
    """
    if engine.dialect.name == "sqlite":
        with engine.raw_connection() as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _sqlite(url: URL) -> Engine:
    if not (url.database or "").startswith("file:"):
        _make_private_file(Path(url.database or ""))
    engine = create_engine(url, hide_parameters=True)
    if not (url.database or "").startswith("file:"):
        watch_file(engine, Path(url.database or ""))
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _make_private_file(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _on_connect(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # Python would begin transactions too late and without the lock
    for pragma in _EACH_CONNECTION:
        connection.execute(pragma)


def _on_begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
