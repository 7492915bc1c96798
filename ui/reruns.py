"""How long screens take to be drawn, whether any is being made just now, and whether it is this thread that draws."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition, local
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


_running = _Running()
_mine = local()  # `drawing`: whether this thread draws


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
def drawing() -> Iterator[None]:
    """What this thread draws meanwhile belongs to one screen, or to one part of it."""
    _mine.drawing = True
    try:
        yield
    finally:
        _mine.drawing = False


def is_drawing() -> bool:
    """Whether this thread draws a screen, or a part, just now."""
    return getattr(_mine, "drawing", False)


def wait_for_all(patience: float) -> bool:
    """Wait until no screen is being made, for at most `patience` seconds; whether none is."""
    with _running.changed:
        return _running.changed.wait_for(lambda: _running.count == 0, patience)
