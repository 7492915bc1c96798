"""What this room says to whoever runs the server: what is wrong with the database and how to mend it.

These sentences never repeat a password, nor the text of a driver, which might.
"""

from __future__ import annotations

import errno
import sqlite3

import psycopg
from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage.same_file import FileGone

MALFORMED_URL = (
    "DATABASE_URL cannot be understood. Write it as postgresql://user:password@host:5432/name without quotation "
    "marks, and percent-encode special characters in the password (@ as %40, / as %2F)."
)
UNKNOWN_DATABASE = "DATABASE_URL must begin with postgresql:// or sqlite:///. Change it, or unset it to use a file."
SQLITE_WITHOUT_FILE = "DATABASE_URL names SQLite but no file. Write sqlite:///path/to/mutual-ready.db, no more."
NEWER_DATABASE = (
    "The database was made by a newer version of Mutual Ready. Install that version or a later one, or restore a "
    "backup taken before the upgrade. Nothing was changed."
)
CLOSED = "The database has been closed because the server is stopping. Try again in a moment."
OLDER_DATABASE = "The database has the tables of an older version. Restart the server, which brings them up to date."
NEARLY_FULL = "The disk of the database is nearly full. Free some space on it before saving stops."
NOTHING_TO_BACK_UP = "There is no database yet, so there is nothing to back up."
NO_BACKUP = "There is no backup at {file}. Nothing was changed."
OTHER_BACKUP = (
    "{file} is a backup of the other kind of database: SQLite makes .db, PostgreSQL .dump. Nothing was changed."
)
BAD_BACKUP = "{file} is damaged or is no backup of Mutual Ready. Nothing was changed."
WOULD_OVERWRITE = (
    "The database already holds something, which restoring would lose. Nothing was changed. Restore into an empty "
    "place, or say --overwrite."
)
NO_CLIENT = "{program} is not installed. Install the client programs of PostgreSQL, as new as the server."
CLIENT_FAILED = "{program} could not do it, and nothing was changed: {why}"
BAD_TEXT_KEY = (
    "MUTUAL_READY_TEXT_KEYS holds something that is no key. Each is 44 characters, made by: python -m storage new-key. "
    "Put commas between several."
)
TEXT_SEALED = (
    "Texts in the database are encrypted with a key that MUTUAL_READY_TEXT_KEYS does not hold. Add that key, after a "
    "comma. Nothing is lost, and nothing can be read or kept until then."
)
NO_ANSWER = "The database did not answer in time. Check that its disk is healthy and not overloaded, then try again."

READ_ONLY = "The database {where} can be read but not written. Make it, and its folder, writable for the server."
FULL = "There is no room left for the database {where}. Free some space on that disk; saving then works by itself."
GONE = (
    "The database {where} has been moved or deleted while the server was running, so nothing can be kept. Put it "
    "back, or stop the server, restore a backup and start it again."
)
BUSY = "Another program keeps the database {where} locked. Close whatever has it open, such as a database browser."
DAMAGED = "The file {where} is damaged or is not a database. Restore it from a backup, or move it away to start anew."
UNOPENABLE = (
    "The database {where} cannot be opened. Check that its folder exists, or can be made, and that the server may "
    "write there; or set MUTUAL_READY_DATA to another folder."
)
PASSWORD = "PostgreSQL {where} refused the user name or password. Correct them in DATABASE_URL."  # noqa: S105
NO_SUCH_DATABASE = "PostgreSQL {where} has no such database. Create it, or correct the name in DATABASE_URL."
NO_RIGHTS = (
    "The user in DATABASE_URL lacks rights in PostgreSQL {where}. Make it the owner of the database, or let it create "
    "and use tables in the schema public."
)
UNREACHABLE = (
    "PostgreSQL {where} cannot be reached, or turned the connection away. Check that it is running, that the host, "
    "port, database name and user in DATABASE_URL are right, and that no firewall is in between."
)
CROWDED = "PostgreSQL {where} has too many connections open. Raise its max_connections, or run fewer servers."
FAILING = "The disk of the database {where} failed ({code}). Check the disk; saving works again once the disk does."
OTHER = "The database {where} failed ({code}). The server's log has the details."

_BY_SQLITE_NAME = {
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_FULL": FULL,
    "SQLITE_BUSY": BUSY,
    "SQLITE_LOCKED": BUSY,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_CANTOPEN": UNOPENABLE,
    "SQLITE_IOERR": FAILING,
}
_BY_ERRNO = {errno.EROFS: READ_ONLY, errno.ENOSPC: FULL, errno.EDQUOT: FULL}
_BY_SQLSTATE = {
    "53100": FULL,
    "25006": READ_ONLY,
    "28P01": PASSWORD,
    "28000": PASSWORD,
    "3D000": NO_SUCH_DATABASE,
    "42501": NO_RIGHTS,
    "53300": CROWDED,
    "57P01": UNREACHABLE,
}
_BY_WORDS = {
    "password": PASSWORD,
    "authentication": PASSWORD,
    'role "': PASSWORD,
    "does not exist": NO_SUCH_DATABASE,
    "too many": CROWDED,
    "connection slots": CROWDED,
}


def explain(error: Exception, url: URL) -> str:
    """What went wrong, as a sentence or two for whoever runs the server.

    `error` is what SQLAlchemy, a driver or the file system raised while `url` was in use.
    """
    message, code = kind_of(error)
    return message.format(where=_where(url), code=code)


def kind_of(error: Exception) -> tuple[str, str]:
    """Which of the sentences above tells of `error`, its place and code left open, and the code."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = type(cause).__name__
    if isinstance(error, PoolTimeout):
        return NO_ANSWER, code
    if isinstance(cause, FileGone):
        return GONE, code
    if isinstance(cause, OSError):
        return _BY_ERRNO.get(cause.errno or 0, UNOPENABLE), code
    if isinstance(cause, sqlite3.Error):
        return _of_sqlite(cause)
    if isinstance(cause, psycopg.Error):
        return _of_postgresql(cause), cause.sqlstate or code
    return OTHER, code


def _where(url: URL) -> str:
    if url.get_backend_name() == "sqlite":
        return f"at {url.database}"
    return f"at {url.host}:{url.port or 5432}" if url.host else f"at {url.query.get('host', 'this machine')}"


def _of_sqlite(cause: sqlite3.Error) -> tuple[str, str]:
    name = getattr(cause, "sqlite_errorname", type(cause).__name__)
    family = "_".join(name.split("_")[:2])  # SQLITE_READONLY_DIRECTORY is a SQLITE_READONLY
    return _BY_SQLITE_NAME.get(family, OTHER), name


def _of_postgresql(cause: psycopg.Error) -> str:
    if cause.sqlstate is not None:
        return _BY_SQLSTATE.get(cause.sqlstate, OTHER)
    if isinstance(cause, psycopg.ProgrammingError):
        return MALFORMED_URL
    told = str(cause)  # a failed connection carries no code, only the server's words
    return next((sentence for words, sentence in _BY_WORDS.items() if words in told), UNREACHABLE)
