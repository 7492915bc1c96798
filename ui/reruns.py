"""Screens take turns to be drawn; how long they take, and whether any is being made just now.

Python runs one thread at a time. Screens that are drawn at once take twice the processor time that they take one after
another, none is ready before nearly all are, and what sends them out hardly gets a turn: docs/decisions/0015-turns.md.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, Lock, local
from time import perf_counter

from storage.counted import RERUN_SECONDS


class _Running:
    """How many runs are under way in this process."""

    def __init__(self) -> None:
        self.changed = Condition()
        self.count = 0

    def add(self, more: int) -> None:
        with self.changed:
            self.count += more
            self.changed.notify_all()


LONGEST_WAIT_S = 5.0  # for somebody's turn to end: theirs may be waiting for a database that has gone

_running = _Running()
_turn = Lock()
_mine = local()  # `drawing`: whether this thread has begun a turn


@contextmanager
def under_way() -> Iterator[None]:
    """What a server that is told to stop finishes first."""
    _running.add(1)
    try:
        yield
    finally:
        _running.add(-1)


@contextmanager
def counted() -> Iterator[None]:
    """One run of the script, however it ends: Streamlit ends one with an exception when a faster click comes."""
    with under_way():
        start = perf_counter()
        try:
            yield
        finally:
            RERUN_SECONDS.observe(perf_counter() - start)


@contextmanager
def in_turn() -> Iterator[None]:
    """Draw while nobody else does, or after some seconds all the same.

    Saving comes before: whoever waits for the disk needs no turn.
    """
    had = _turn.acquire(timeout=LONGEST_WAIT_S)
    _mine.drawing = True
    try:
        yield
    finally:
        _mine.drawing = False
        if had:
            _turn.release()


def is_drawing() -> bool:
    """Whether this thread is in its turn."""
    return getattr(_mine, "drawing", False)


def wait_for_all(patience: float) -> bool:
    """Wait until no screen is being made, for at most `patience` seconds; whether none is."""
    with _running.changed:
        return _running.changed.wait_for(lambda: _running.count == 0, patience)
