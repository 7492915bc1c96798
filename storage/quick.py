"""The few statements of a save, as SQL; on SQLite they go straight to the driver.

SQLite runs in our own process, so that what SQLAlchemy does around a statement takes several times as long as the
statement itself. PostgreSQL is across a network, where it does not show.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, cast

from sqlalchemy import Connection, text

Given = Mapping[str, Any]


class Quick:
    """A statement with parameters named as in `:who`, in SQL that both databases read.

    `sql` is how it reads on SQLite; `postgresql` is added to its end there. A fault is sqlite3's own on SQLite and
    SQLAlchemy's on PostgreSQL.
    """

    def __init__(self, sql: str, postgresql: str = "") -> None:
        self.sql = sql
        self._statement = text(f"{sql} {postgresql}")

    def rows(self, connection: Connection, given: Given) -> Sequence[Sequence[Any]]:
        """Run it once; its rows."""
        if connection.dialect.name == "sqlite":
            return _driver(connection).execute(self.sql, given).fetchall()
        return connection.execute(self._statement, given).all()

    def each(self, connection: Connection, given: Sequence[Given]) -> None:
        """Run it for each of `given`, which are not none."""
        if connection.dialect.name == "sqlite":
            _driver(connection).executemany(self.sql, given)
        else:
            connection.execute(self._statement, given)


def moment(connection: Connection, when: datetime) -> datetime | str:
    """`when` as a column of the type `UtcDateTime` keeps it."""
    utc = when.astimezone(UTC)
    return f"{utc:%Y-%m-%d %H:%M:%S.%f}" if connection.dialect.name == "sqlite" else utc


def instant(kept: datetime | str) -> datetime:
    """What `moment` made, as an aware datetime in UTC again."""
    return datetime.fromisoformat(kept).replace(tzinfo=UTC) if isinstance(kept, str) else kept.astimezone(UTC)


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)
