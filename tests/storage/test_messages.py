from __future__ import annotations

import errno
import sqlite3

import psycopg
import pytest
from sqlalchemy import make_url
from sqlalchemy.exc import OperationalError, SAWarning
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage import messages
from storage.messages import explain

FILE = make_url("sqlite:///data/mutual-ready.db")
SERVER = make_url("postgresql+psycopg://me:correct-horse@db.example.org/answers")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("SQLITE_READONLY_DIRECTORY", "can be read but not written"),
        ("SQLITE_FULL", "no room left"),
        ("SQLITE_BUSY_SNAPSHOT", "Another program"),
        ("SQLITE_CORRUPT_INDEX", "Restore it from a backup"),
        ("SQLITE_CANTOPEN_ISDIR", "cannot be opened"),
        ("SQLITE_IOERR_FSYNC", "Check the disk"),
        ("SQLITE_MISUSE", "failed (SQLITE_MISUSE)"),
    ],
)
def test_sqlite_faults_are_told_by_their_family(name: str, told: str) -> None:
    cause = sqlite3.OperationalError("disk I/O error")
    cause.sqlite_errorname = name
    assert told in explain(OperationalError("INSERT", {}, cause), FILE)


def test_a_fault_that_names_no_code_is_told_by_its_type() -> None:
    assert "failed (ProgrammingError)" in explain(sqlite3.ProgrammingError("closed"), FILE)
    assert "failed (SAWarning)" in explain(SAWarning("odd"), FILE)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        (errno.EROFS, "can be read but not written"),
        (errno.ENOSPC, "no room left"),
        (errno.EACCES, "cannot be opened"),
        (None, "cannot be opened"),
    ],
)
def test_faults_of_the_file_system_are_told(code: int | None, told: str) -> None:
    assert told in explain(OSError(code, "whatever"), FILE)


@pytest.mark.parametrize(
    ("fault", "told"),
    [
        (psycopg.errors.DiskFull(), "no room left"),
        (psycopg.errors.ReadOnlySqlTransaction(), "can be read but not written"),
        (psycopg.errors.AdminShutdown(), "cannot be reached"),
        (psycopg.errors.UndefinedFunction(), "failed (42883)"),
        (psycopg.OperationalError('FATAL:  role "me" does not exist'), "user name or password"),
        (psycopg.OperationalError('FATAL:  database "answers" does not exist'), "no such database"),
        (psycopg.OperationalError("FATAL:  sorry, too many clients already"), "too many connections"),
        (psycopg.OperationalError("FATAL:  remaining connection slots are reserved"), "too many connections"),
        (psycopg.OperationalError("FATAL:  das Datenbanksystem startet"), "cannot be reached"),
    ],
)
def test_postgresql_faults_are_told_without_the_servers_own_words(fault: psycopg.Error, told: str) -> None:
    explained = explain(OperationalError("SELECT", {}, fault), SERVER)
    assert told in explained
    assert "FATAL" not in explained
    assert "correct-horse" not in explained


def test_the_server_is_named_with_its_port() -> None:
    assert "at db.example.org:5432 " in explain(psycopg.OperationalError("timeout"), SERVER)


def test_waiting_in_vain_for_a_connection_is_told() -> None:
    assert explain(PoolTimeout("QueuePool limit"), SERVER) == messages.NO_ANSWER
