"""A backup of a SQLite database: SQLite's own online backup, which sees one moment and keeps no writer waiting."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import URL

from storage import messages
from storage.faults import StorageUnavailable
from storage.messages import explain


class Sqlite:
    """How SQLite is copied."""

    ENDING = ".db"

    @staticmethod
    def write(url: URL, file: Path) -> None:
        """Copy the database to `file`, as one file that needs no other beside it."""
        source = Path(url.database or "")
        if not source.is_file():
            raise StorageUnavailable(messages.NOTHING_TO_BACK_UP)
        try:
            with closing(_opened(source)) as ours, closing(sqlite3.connect(file)) as copy:
                ours.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
                _check(copy, file)
        except sqlite3.Error as problem:
            raise StorageUnavailable(explain(problem, url)) from problem

    @staticmethod
    def holds_anything(url: URL) -> bool:
        """Whether there is a file with anything in it."""
        path = Path(url.database or "")
        return path.exists() and path.stat().st_size > 0

    @staticmethod
    def put_back(url: URL, file: Path) -> None:
        """Put a checked copy of `file` in the place of the database in one step."""
        path = Path(url.database or "")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        coming = path.with_name(f".{path.name}.coming")
        os.close(os.open(coming, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        try:
            shutil.copyfile(file, coming)
            with closing(_opened(coming)) as copy:
                _check(copy, file)
            for left in ("-wal", "-shm"):  # the log of what is replaced would be played into what replaces it
                path.with_name(f"{path.name}{left}").unlink(missing_ok=True)
            coming.replace(path)
        except sqlite3.Error as problem:
            raise StorageUnavailable(messages.BAD_BACKUP.format(file=file)) from problem
        finally:
            coming.unlink(missing_ok=True)


def _opened(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)


def _check(connection: sqlite3.Connection, file: Path) -> None:
    whole = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    ours = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    if not whole or not ours:
        raise StorageUnavailable(messages.BAD_BACKUP.format(file=file))
