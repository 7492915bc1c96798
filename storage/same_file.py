"""Notices that the file of a SQLite database was taken away or replaced while the server has it open.

An open file that is deleted can still be written to, and everything written is lost with it: nothing may be called
saved then. Looking costs about two microseconds.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import DisconnectionError

_WHICH = "file"


class FileGone(OSError):  # noqa: N818 - named for what happened
    """The file of the database is not where it was."""


def watch_file(engine: Engine, path: Path) -> None:
    """Let no connection of `engine` be used while the file at `path` is gone, nor one to a file it has replaced."""

    def before_connecting(*_rest: object) -> None:
        _identity(path)  # SQLite would make a new, empty database

    def note(_connection: Any, record: Any) -> None:
        record.info[_WHICH] = _identity(path)

    def compare(_connection: Any, record: Any, _proxy: Any) -> None:
        if record.info[_WHICH] != _identity(path):
            raise DisconnectionError("Another file has taken its place.")  # the pool opens that one

    event.listen(engine, "do_connect", before_connecting)
    event.listen(engine, "connect", note)
    event.listen(engine, "checkout", compare)


def _identity(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except FileNotFoundError:
        raise FileGone(str(path)) from None
    return found.st_dev, found.st_ino
