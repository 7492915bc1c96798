"""Backups: one file that holds everything, made while servers go on writing, and put back elsewhere or here.

Which kind of file it is follows from the database: SQLite's online backup, or a dump of PostgreSQL.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL

from storage import backup_postgresql, backup_sqlite, messages
from storage.faults import StorageUnavailable
from storage.messages import explain

_STAMP = "%Y%m%dT%H%M%SZ"
_BEGINS = "mutual-ready-"


def back_up(url: URL, folder: Path, now: datetime) -> Path:
    """A new backup in `folder`, which only we may read. It is whole, or it is not there. Raises StorageUnavailable."""
    kind = _kind(url)
    name = f"{_BEGINS}{now.astimezone(UTC).strftime(_STAMP)}{kind.ENDING}"
    made, unfinished = folder / name, folder / f".{name}.unfinished"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        kind.write(url, unfinished)
        _on_the_disk(unfinished)
        unfinished.replace(made)
    except OSError as problem:
        raise StorageUnavailable(explain(problem, url.set(drivername="sqlite", database=str(made)))) from problem
    finally:
        unfinished.unlink(missing_ok=True)
    return made


def restore(url: URL, file: Path, *, overwrite: bool = False) -> None:
    """Let the database hold what `file` holds, whole or not at all. Raises StorageUnavailable.

    A database that holds anything is left as it is, unless it may be overwritten.
    """
    if not file.is_file():
        raise StorageUnavailable(messages.NO_BACKUP.format(file=file))
    kind = _kind(url)
    if file.suffix != kind.ENDING:
        raise StorageUnavailable(messages.OTHER_BACKUP.format(file=file))
    try:
        if not overwrite and kind.holds_anything(url):
            raise StorageUnavailable(messages.WOULD_OVERWRITE)
        kind.put_back(url, file)
    except OSError as problem:
        raise StorageUnavailable(explain(problem, url)) from problem


def throw_away_old(folder: Path, before: datetime) -> list[Path]:
    """Delete the backups in `folder` made before that moment, by their names; nothing else is touched."""
    old = [each for each in sorted(folder.glob(f"{_BEGINS}*")) if (made := _made_at(each)) and made < before]
    for each in old:
        each.unlink()
    return old


def _made_at(file: Path) -> datetime | None:
    try:
        return datetime.strptime(file.stem.removeprefix(_BEGINS), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _kind(url: URL) -> type[backup_sqlite.Sqlite] | type[backup_postgresql.Postgresql]:
    return backup_sqlite.Sqlite if url.get_backend_name() == "sqlite" else backup_postgresql.Postgresql


def _on_the_disk(file: Path) -> None:
    opened = os.open(file, os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
