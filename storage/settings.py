"""The settings: where answers live and who may open a module, with faults that say how to mend them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from storage import messages
from storage.faults import StorageUnavailable

DATA_FOLDER = Path("data")
FILE_NAME = "mutual-ready.db"

_DRIVERS = {
    "sqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}


def database_url(url: str | None = None, environ: Mapping[str, str] = os.environ) -> URL:
    """The database to use: `url` if given, else DATABASE_URL, else a SQLite file in the data folder.

    `postgres://` and `postgresql://` both mean PostgreSQL. Raises StorageUnavailable where the address cannot be
    understood, without repeating it, since it may hold a password.
    """
    given = (url or environ.get("DATABASE_URL", "")).strip()
    if not given:
        return URL.create("sqlite", database=str(data_folder(environ) / FILE_NAME))
    return _checked(_parsed(given))


def data_folder(environ: Mapping[str, str] = os.environ) -> Path:
    """The folder for the SQLite file: MUTUAL_READY_DATA, or `data` where the server was started."""
    return Path(environ.get("MUTUAL_READY_DATA", "").strip() or DATA_FOLDER).expanduser()


def facilitator_key(environ: Mapping[str, str] = os.environ) -> str:
    """The key that whoever opens a module must know: MUTUAL_READY_FACILITATOR_KEY, "" where anyone may open one."""
    return environ.get("MUTUAL_READY_FACILITATOR_KEY", "").strip()


def text_keys(environ: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The keys that free text is encrypted with at rest, MUTUAL_READY_TEXT_KEYS; none where it is kept in clear.

    The first seals, every one opens. They are separated by commas.
    """
    return tuple(filter(None, re.split(r"[\s,]+", environ.get("MUTUAL_READY_TEXT_KEYS", ""))))


def _parsed(given: str) -> URL:
    try:
        return make_url(given)
    except (ArgumentError, ValueError):
        raise StorageUnavailable(messages.MALFORMED_URL) from None


def _checked(url: URL) -> URL:
    driver = _DRIVERS.get(url.drivername)
    if driver is None:
        raise StorageUnavailable(messages.UNKNOWN_DATABASE)
    if driver == "sqlite":
        return _checked_file(url)
    if "@" in f"{url.host}{url.database}":  # an @ or / in the password was taken for its end
        raise StorageUnavailable(messages.MALFORMED_URL)
    return url.set(drivername=driver)


def _checked_file(url: URL) -> URL:
    path = url.database or ":memory:"
    if path == ":memory:" or (url.query and not path.startswith("file:")):
        raise StorageUnavailable(messages.SQLITE_WITHOUT_FILE)
    return url
