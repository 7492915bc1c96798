"""How writing is done: by one thread with group commit on SQLite, directly on PostgreSQL.

SQLite lets one connection write at a time, and those who wait poll with growing pauses: with eight direct
writers some waited 1-3 s. One thread that commits all waiting work together makes the worst wait some tens
of milliseconds, and waiting for the disk (synchronous FULL) cheap. Several processes may do so on one file.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TookTooLong
from contextlib import suppress
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from threading import Lock, Thread
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from storage import messages
from storage.faults import StorageUnavailable

LARGEST_GROUP = 64
PATIENCE_S = 30.0

T = TypeVar("T")


class Writes(Protocol):
    """Something that does work inside a transaction and returns only after the commit."""

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in a transaction of its own, or in a savepoint of a shared one; whatever it raises is raised."""
        ...

    def close(self) -> None:
        """Finish what has been accepted and accept no more."""
        ...


class DirectWriter:
    """Each piece of work in its own transaction, on the caller's thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` and commit."""
        with self._engine.begin() as connection:
            return work(connection)

    def close(self) -> None:
        """Nothing is ever waiting."""


@dataclass(eq=False)
class _Job:
    work: Callable[[Connection], Any]
    done: Future[Any] = field(default_factory=Future)


class GroupWriter:
    """One thread that commits up to `LARGEST_GROUP` waiting pieces of work at once, each in a savepoint."""

    def __init__(self, engine: Engine, patience: float = PATIENCE_S) -> None:
        self._engine = engine
        self._patience = patience
        self._waiting: SimpleQueue[_Job | None] = SimpleQueue()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._closed = False

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` on the writer thread and return once its group is committed.

        Raises what `work` raises, what the database raises, or StorageUnavailable after `patience` seconds.
        """
        job = _Job(work)
        self._accept(job)
        try:
            result: T = job.done.result(self._patience)
        except TookTooLong:
            job.done.cancel()
            raise StorageUnavailable(messages.NO_ANSWER) from None
        return result

    def close(self) -> None:
        """Commit everything accepted so far, then stop the thread; later work is refused."""
        with self._lock:
            self._closed = True
            self._waiting.put(None)
        if self._thread is not None:
            self._thread.join()

    def _accept(self, job: _Job) -> None:
        with self._lock:
            if self._closed:
                raise StorageUnavailable(messages.CLOSED)
            self._waiting.put(job)
            if self._thread is None or not self._thread.is_alive():
                self._thread = Thread(target=self._serve, name="storage-writer", daemon=True)
                self._thread.start()

    def _serve(self) -> None:
        while (job := self._waiting.get()) is not None:
            self._commit([job, *self._others()])

    def _others(self) -> list[_Job]:
        others: list[_Job] = []
        with suppress(Empty):
            while len(others) < LARGEST_GROUP - 1:
                job = self._waiting.get_nowait()
                if job is None:
                    self._waiting.put(None)  # time to stop, but after this group
                    break
                others.append(job)
        return others

    def _commit(self, jobs: list[_Job]) -> None:
        group = [job for job in jobs if job.done.set_running_or_notify_cancel()]
        try:
            with self._engine.begin() as connection:
                outcomes = [_attempt(job, connection) for job in group]
        except BaseException as problem:
            for job in group:
                job.done.set_exception(problem)
        else:
            for tell in outcomes:
                tell()


def _attempt(job: _Job, connection: Connection) -> Callable[[], None]:
    """Do one job in a savepoint; returns how to tell its caller, which must wait for the commit.

    A fault of the database is raised and costs the whole group: SQLite undoes the entire transaction when the disk
    is full or failing, savepoints and all, so nothing of it may be acknowledged.
    """
    savepoint = connection.begin_nested()
    try:
        result = job.work(connection)
        savepoint.commit()
    except Exception as problem:
        if isinstance(problem, DBAPIError) and not isinstance(problem, IntegrityError):
            raise
        savepoint.rollback()
        refusal = problem
        return lambda: job.done.set_exception(refusal)
    return lambda: job.done.set_result(result)
