from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, Thread
from time import sleep
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import OperationalError

from storage import StorageUnavailable
from storage.engine import make_engine, writing
from storage.settings import database_url as as_url
from storage.writer import LARGEST_GROUP, GroupWriter

Pool = ThreadPoolExecutor


@pytest.fixture
def engine(sqlite_url: str) -> Iterator[Engine]:
    made = writing(make_engine(as_url(sqlite_url)))
    with made.begin() as connection:
        connection.execute(text("CREATE TABLE said (word TEXT UNIQUE)"))
    yield made
    made.dispose()


@pytest.fixture
def writer(engine: Engine) -> Iterator[GroupWriter]:
    made = GroupWriter(engine)
    yield made
    made.close()


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(LARGEST_GROUP * 2) as made:
        yield made


@pytest.fixture
def commits(engine: Engine) -> list[Connection]:
    seen: list[Connection] = []
    event.listen(engine, "commit", seen.append)
    return seen


class Busy:
    """Keeps the writer at work until released, so that others must wait together."""

    def __init__(self, writer: GroupWriter, pool: Pool) -> None:
        self._started, self._released = Event(), Event()
        self.done = pool.submit(writer.run, self._work)
        assert self._started.wait(5)

    def _work(self, _connection: Connection) -> None:
        self._started.set()
        assert self._released.wait(5)

    def release(self) -> None:
        self._released.set()
        self.done.result(5)


def test_what_work_returns_comes_back_and_what_it_wrote_is_there(writer: GroupWriter, engine: Engine) -> None:
    assert writer.run(lambda connection: connection.execute(text("SELECT 41 + 1")).scalar()) == 42
    writer.run(_say("hello"))
    assert _said(engine) == ["hello"]


def test_those_who_wait_are_committed_together(
    writer: GroupWriter, pool: Pool, engine: Engine, commits: list[Connection]
) -> None:
    _run_as_one_group(writer, pool, [_say(f"{number:02}") for number in range(LARGEST_GROUP)])
    assert len(commits) == 2  # the busy one, then everyone
    assert len(_said(engine)) == LARGEST_GROUP


def test_a_group_is_never_larger_than_its_limit(writer: GroupWriter, pool: Pool, commits: list[Connection]) -> None:
    _run_as_one_group(writer, pool, [_say(f"{number:02}") for number in range(LARGEST_GROUP + 1)])
    assert len(commits) == 3


def test_work_that_is_refused_hurts_nobody_beside_it(writer: GroupWriter, pool: Pool, engine: Engine) -> None:
    def half_done(connection: Connection) -> None:
        _say("half")(connection)
        raise ValueError("no")

    outcomes = _run_as_one_group(writer, pool, [_say("before"), half_done, _say("before"), _say("after")])
    assert sorted(type(outcome.exception()).__name__ for outcome in outcomes) == [
        "IntegrityError",
        "NoneType",
        "NoneType",
        "ValueError",
    ]
    assert _said(engine) == ["after", "before"]


def test_a_fault_of_the_database_is_told_to_the_whole_group(writer: GroupWriter, pool: Pool, engine: Engine) -> None:
    outcomes = _run_as_one_group(writer, pool, [_say("before"), _break, _say("after")])
    assert all(isinstance(outcome.exception(), OperationalError) for outcome in outcomes)
    assert _said(engine) == []
    writer.run(_say("later"))
    assert _said(engine) == ["later"]


def test_nobody_is_told_that_all_is_well_when_the_commit_fails(writer: GroupWriter, pool: Pool, engine: Engine) -> None:
    def fail(_connection: Connection) -> None:
        raise OSError("the disk is gone")

    event.listen(engine, "commit", fail)
    with pytest.raises(OSError, match="the disk is gone"):
        writer.run(_say("lost"))
    event.remove(engine, "commit", fail)
    writer.run(_say("kept"))
    assert _said(engine) == ["kept"]


def test_work_that_ends_its_thread_is_told_so_and_the_next_is_done(writer: GroupWriter, engine: Engine) -> None:
    def leave(_connection: Connection) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        writer.run(leave)
    writer.run(_say("still here"))
    assert _said(engine) == ["still here"]


def test_work_beside_what_is_refused_counts_once(writer: GroupWriter, pool: Pool, engine: Engine) -> None:
    outcomes = _run_as_one_group(writer, pool, [_count_up, _refuse, _count_up])
    assert [outcome.result() for outcome in (outcomes[0], outcomes[2])] == [1, 2]
    assert len(_said(engine)) == 2


def test_what_comes_after_a_refusal_is_done_together_again(
    writer: GroupWriter, pool: Pool, commits: list[Connection]
) -> None:
    _run_as_one_group(writer, pool, [_say("a"), _refuse, _say("b")])
    commits.clear()
    _run_as_one_group(writer, pool, [_say("c"), _say("d")])
    assert len(commits) == 2  # the busy one, then both


def test_work_given_up_while_waiting_is_not_done_later(engine: Engine, pool: Pool) -> None:
    writer = GroupWriter(engine, patience=1.0)
    busy = Busy(writer, pool)
    writer_in_a_hurry = pool.submit(writer.run, _say("too late"))
    assert isinstance(writer_in_a_hurry.exception(5), StorageUnavailable)
    busy.release()
    writer.close()
    assert _said(engine) == []


def test_closing_finishes_what_was_accepted_and_refuses_the_rest(
    writer: GroupWriter, pool: Pool, engine: Engine
) -> None:
    busy = Busy(writer, pool)
    accepted = [pool.submit(writer.run, _say(word)) for word in ("a", "b")]
    _until(lambda: len(writer._waiting) == 2)
    closing = Thread(target=writer.close)
    closing.start()
    _until(lambda: writer._closed)
    with pytest.raises(StorageUnavailable):
        writer.run(_say("c"))
    busy.release()
    closing.join(5)
    assert [job.exception(5) for job in accepted] == [None, None]
    assert _said(engine) == ["a", "b"]


def test_closing_what_was_never_used_is_no_fault(engine: Engine) -> None:
    GroupWriter(engine).close()


def test_a_reader_does_not_wait_for_the_writer(writer: GroupWriter, pool: Pool, sqlite_url: str) -> None:
    engine = make_engine(as_url(sqlite_url))
    busy = Busy(writer, pool)
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM said")).scalar() == 0
    busy.release()
    engine.dispose()


def _say(word: str) -> Callable[[Connection], Any]:
    return lambda connection: connection.execute(text("INSERT INTO said VALUES (:word)"), {"word": word}) and None


def _refuse(_connection: Connection) -> None:
    raise ValueError("no")


def _count_up(connection: Connection) -> int:
    """Says one word more than there are; returns how many there are now."""
    words = connection.execute(text("SELECT count(*) FROM said")).scalar_one() + 1
    _say(f"word {words}")(connection)
    return int(words)


def _break(connection: Connection) -> None:
    connection.exec_driver_sql("ROLLBACK")  # what SQLite does by itself when the disk is full
    connection.exec_driver_sql("SELECT * FROM nowhere")


def _said(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return [row.word for row in connection.execute(text("SELECT word FROM said ORDER BY word"))]


def _run_as_one_group(writer: GroupWriter, pool: Pool, works: list[Callable[[Connection], Any]]) -> list[Future[Any]]:
    busy = Busy(writer, pool)
    outcomes = []
    for work in works:
        outcomes.append(pool.submit(writer.run, work))
        _until(lambda: len(writer._waiting) == len(outcomes))
    busy.release()
    for outcome in outcomes:
        outcome.exception(5)
    return outcomes


def _until(true: Callable[[], bool]) -> None:
    for _ in range(500):
        if true():
            return
        sleep(0.01)
    raise AssertionError("waited five seconds for nothing")
