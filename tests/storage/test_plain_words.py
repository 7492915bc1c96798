"""What people who answer are told of trouble: words that they can do something with, and the advice in the log."""

from __future__ import annotations

import errno
import logging
import re
import sqlite3

import psycopg
import pytest
from sqlalchemy import create_engine
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage import StorageUnavailable, Store, messages, noted
from storage.noted import note
from storage.plain_words import BUSY, STOPPING, in_plain_words, publicly
from storage.writer import GroupWriter

EVERY_MESSAGE = [text for name, text in vars(messages).items() if name.isupper() and isinstance(text, str)]
OF_OPERATING = r"\{|MUTUAL_READY|DATABASE_URL|PostgreSQL|SQLite|browser|backup|server|folder|writable|max_conn|python"


def fault(name: str) -> sqlite3.OperationalError:
    made = sqlite3.OperationalError("database is locked")
    made.sqlite_errorname = name
    return made


@pytest.fixture(autouse=True)
def a_fresh_minute() -> None:
    noted._last.clear()


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_no_message_tells_people_what_only_whoever_runs_the_server_can_use(message: str) -> None:
    assert re.search(OF_OPERATING, in_plain_words(message)) is None


@pytest.mark.parametrize("message", EVERY_MESSAGE)
def test_every_message_tells_people_what_to_do(message: str) -> None:
    assert "tell whoever runs this service." in in_plain_words(message)


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (fault("SQLITE_BUSY_SNAPSHOT"), "is busy"),
        (fault("SQLITE_FULL"), "no room left"),
        (fault("SQLITE_MISUSE"), "has failed"),
        (OSError(errno.EROFS, "whatever"), "but not written"),
        (PoolTimeout("QueuePool limit"), "did not answer in time"),
        (psycopg.OperationalError("FATAL:  sorry, too many clients already"), "more to do"),
        (psycopg.OperationalError('FATAL:  role "me" does not exist'), "cannot be reached"),
    ],
)
def test_each_kind_of_trouble_is_told_as_what_it_is(error: Exception, told: str) -> None:
    assert told in publicly(error)


def test_a_busy_database_is_told_plainly_and_the_advice_is_in_the_log(
    store: Store, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_locked(*_given: object) -> None:
        raise fault("SQLITE_BUSY")

    monkeypatch.setattr("storage.people.find", is_locked)
    with caplog.at_level(logging.WARNING), pytest.raises(StorageUnavailable) as caught:
        store.find("x" * 22)
    assert caught.value.publicly == BUSY
    assert "a database browser" in caplog.text


def test_a_server_that_is_stopping_says_so_plainly() -> None:
    writer = GroupWriter(create_engine("sqlite://"))
    writer.close()
    with pytest.raises(StorageUnavailable) as caught:
        writer.run(lambda connection: None)
    assert caught.value.publicly == STOPPING


def test_trouble_that_many_meet_is_written_down_once_a_minute(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = [1000.0, 1001.0, 1059.0, 1060.0, 1061.0]
    moments = iter(times)
    monkeypatch.setattr(noted, "monotonic", lambda: next(moments))
    with caplog.at_level(logging.WARNING):
        for _ in times:
            note("It is full.")
    assert len(caplog.messages) == 2
