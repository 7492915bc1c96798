"""Brings a database to the newest schema when a server starts, one server at a time, forward only."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from storage import messages
from storage.faults import StorageUnavailable

MIGRATIONS = Path(__file__).parent / "migrations"

POSTGRESQL_LOCK = 0x6D757475616C  # "mutual"; any number that no other program takes in this database
_ALEMBIC_IS_NOT_THREAD_SAFE = Lock()


def is_behind(connection: Connection) -> bool:
    """Whether the tables are of an older version than this program, as after restoring an old backup."""
    current = MigrationContext.configure(connection).get_current_revision()
    return current is None or (current in _known() and current != _newest())


def migrate(writing: Engine) -> None:
    """Apply every missing migration in one transaction, so that a failed one leaves nothing behind.

    `writing` begins its transactions with the right to write (see `storage.engine`): that is the lock on SQLite,
    an advisory lock is it on PostgreSQL. Raises StorageUnavailable for a database of a newer version.
    """
    config = _config()
    with _ALEMBIC_IS_NOT_THREAD_SAFE, writing.begin() as connection:
        _wait_for_other_servers(connection)
        current = MigrationContext.configure(connection).get_current_revision()
        if current == _newest():
            return
        if current is not None and current not in _known():
            raise StorageUnavailable(messages.NEWER_DATABASE)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return config


@cache
def _known() -> frozenset[str]:
    return frozenset(script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions())


@cache
def _newest() -> str | None:
    return ScriptDirectory.from_config(_config()).get_current_head()


def _wait_for_other_servers(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": POSTGRESQL_LOCK})
