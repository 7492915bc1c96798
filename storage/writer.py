"""How writing is done: by one thread at a time with group commit on SQLite, directly on PostgreSQL.

SQLite lets one connection write at a time, and those who wait poll with growing pauses: with eight direct
writers some waited 1-3 s. Here whoever comes first commits for all who came meanwhile, and the oldest of those who
came too late does the same after that. So the worst wait is some tens of milliseconds, waiting for the disk
(synchronous FULL) is cheap, and someone alone waits for no other thread. Several processes may do so on one file.
"""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition, Lock
from time import sleep
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
        """Do `work` in a transaction, perhaps with others' work; whatever it raises is raised, and it is undone.

        Where work beside it is refused, it may be undone and done again.
        """
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


def _not_yet() -> Lock:
    lock = Lock()
    lock.acquire()
    return lock


@dataclass(eq=False)
class _Job:
    """Work that waits until it is `called`: because it is done, or because its thread is to commit for all."""

    work: Callable[[Connection], Any]
    called: Lock = field(default_factory=_not_yet)
    done: bool = False
    result: Any = None
    problem: BaseException | None = None


class GroupWriter:
    """Commits up to `LARGEST_GROUP` waiting pieces of work at once, on the thread of the oldest of them."""

    def __init__(self, engine: Engine, patience: float = PATIENCE_S) -> None:
        self._engine = engine
        self._patience = patience
        self._state = Condition()  # guards what follows, and tells when nobody leads any more
        self._waiting: deque[_Job] = deque()
        self._leader: _Job | None = None
        self._closed = False

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` and return once its group is committed.

        Raises what `work` raises, what the database raises, or StorageUnavailable after `patience` seconds.
        """
        job = _Job(work)
        self._enter(job)
        try:
            job.called.acquire(timeout=self._patience)
        finally:
            if self._leads(job):
                self._lead()
        if not job.done:
            raise StorageUnavailable(messages.NO_ANSWER)
        if job.problem is not None:
            raise job.problem
        result: T = job.result
        return result

    def close(self) -> None:
        """Wait until everything accepted so far is committed; later work is refused."""
        with self._state:
            self._closed = True
            self._state.wait_for(lambda: self._leader is None)

    def _enter(self, job: _Job) -> None:
        with self._state:
            if self._closed:
                raise StorageUnavailable(messages.CLOSED)
            self._waiting.append(job)
            if self._leader is None:
                self._call_next()

    def _call_next(self) -> None:
        self._leader = self._waiting[0] if self._waiting else None
        if self._leader is not None:
            self._leader.called.release()
        else:
            self._state.notify_all()

    def _leads(self, job: _Job) -> bool:
        """Whether it falls to this thread to commit; if not, and it still waits, it has waited too long."""
        with self._state:
            if job is not self._leader and job in self._waiting:
                self._waiting.remove(job)
            return job is self._leader

    def _lead(self) -> None:
        sleep(0)  # those who were answered a moment ago may have more: larger groups, fewer waits for the disk
        with self._state:
            group = [self._waiting.popleft() for _ in range(min(len(self._waiting), LARGEST_GROUP))]
        try:
            self._commit(group)
        except BaseException as problem:
            for job in group:
                job.problem = problem
        finally:
            with self._state:
                for job in group:
                    job.done = True
                    if job is not self._leader:
                        job.called.release()
                self._call_next()

    def _commit(self, group: list[_Job]) -> None:
        """Do the work of a group and commit it. Where some of it is refused, all is undone and done with savepoints."""
        with self._engine.begin() as connection:
            try:
                for job in group:
                    job.result = job.work(connection)
                return
            except Exception as problem:
                if len(group) == 1 or _is_fault(problem):
                    raise
                connection.rollback()
        with self._engine.begin() as connection:
            for job in group:
                _attempt(job, connection)


def _attempt(job: _Job, connection: Connection) -> None:
    savepoint = connection.begin_nested()
    try:
        job.result = job.work(connection)
        savepoint.commit()
    except Exception as problem:
        if _is_fault(problem):
            raise
        savepoint.rollback()
        job.problem = problem


def _is_fault(problem: Exception) -> bool:
    """Whether it costs the whole group, since it comes from the database.

    SQLite undoes the entire transaction when the disk is full or failing, savepoints and all.
    """
    return isinstance(problem, DBAPIError | sqlite3.Error) and not isinstance(
        problem, IntegrityError | sqlite3.IntegrityError
    )
