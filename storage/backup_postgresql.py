"""A backup of a PostgreSQL database: `pg_dump` and `pg_restore`, which must be as new as the server."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shutil import which

from psycopg.pq import Conninfo
from sqlalchemy import URL, create_engine, inspect
from sqlalchemy.exc import SQLAlchemyError

from storage import messages
from storage.faults import StorageUnavailable
from storage.messages import explain


class Postgresql:
    """How PostgreSQL is copied."""

    ENDING = ".dump"

    @staticmethod
    def write(url: URL, file: Path) -> None:
        """Dump the database as it is at one moment."""
        _run("pg_dump", url, "--format=custom", "--no-owner", "--no-privileges", f"--file={file}")

    @staticmethod
    def holds_anything(url: URL) -> bool:
        """Whether the database has any table."""
        engine = create_engine(url, hide_parameters=True)
        try:
            return bool(inspect(engine).get_table_names())
        except SQLAlchemyError as problem:
            raise StorageUnavailable(explain(problem, url)) from problem
        finally:
            engine.dispose()

    @staticmethod
    def put_back(url: URL, file: Path) -> None:
        """Replace our tables by those in `file`, in one transaction."""
        how = ("--clean", "--if-exists", "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges")
        _run("pg_restore", url, *how, f"--dbname={url.database}", str(file))


def _run(program: str, url: URL, *arguments: str) -> None:
    path = which(program)
    if path is None:
        raise StorageUnavailable(messages.NO_CLIENT.format(program=program))
    done = subprocess.run(  # noqa: S603 - a program of PostgreSQL's own, with arguments of ours
        [path, *arguments], env={**os.environ, **_where(url)}, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        why = next(iter(done.stderr.strip().splitlines()), "no reason given")
        raise StorageUnavailable(messages.CLIENT_FAILED.format(program=program, why=why))


def _where(url: URL) -> dict[str, str]:
    """The address as the environment that PostgreSQL's programs read: a password among arguments is there to see.

    With all that the address says beside it, so that a dump travels as safely as the answers did.
    """
    given = {**url.query, "port": url.port, "user": url.username, "password": url.password, "dbname": url.database}
    if url.host:
        given["host"] = url.host
    known = ((option.keyword.decode(), option.envvar) for option in Conninfo.get_defaults())
    return {name.decode(): str(given[keyword]) for keyword, name in known if name and given.get(keyword)}
