"""Whether this server can do its work just now: read, write, with room on the disk and tables it understands."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, insert

from storage import messages
from storage.faults import StorageUnavailable
from storage.lease_schema import lease
from storage.migrate import is_behind
from storage.quick import Quick, moment

LEAST_ROOM = 32 * 2**20  # bytes free on the disk of a SQLite file: the log of a busy day, and a warning in time
_A_FEW_PAGES = "." * 2**16
_NAME = "ready"
_WRITE = Quick(
    "INSERT INTO lease (name, holder, until) VALUES (:name, '', :now) "
    "ON CONFLICT (name) DO UPDATE SET until = excluded.until"
)


def prove(connection: Connection, now: datetime) -> None:
    """Read and write for real, in one transaction. Raises StorageUnavailable for tables of an older version.

    A newer version is no fault: while servers are replaced one by one, the older ones go on.
    """
    if is_behind(connection):
        raise StorageUnavailable(messages.OLDER_DATABASE)
    savepoint = connection.begin_nested()
    connection.execute(insert(lease).values(name=f"{_NAME}-room", holder=_A_FEW_PAGES[: _fits(connection)], until=now))
    savepoint.rollback()
    _WRITE.each(connection, [{"name": _NAME, "now": moment(connection, now)}])


def has_room(url: URL) -> None:
    """Raises StorageUnavailable where the disk of a SQLite file is nearly full; others look after their own disks."""
    path = url.database or ""
    if url.get_backend_name() != "sqlite" or path.startswith("file:"):
        return
    if shutil.disk_usage(Path(path).parent).free < LEAST_ROOM:
        raise StorageUnavailable(messages.NEARLY_FULL)


def _fits(connection: Connection) -> int:
    return len(_A_FEW_PAGES) if connection.dialect.name == "sqlite" else 1
