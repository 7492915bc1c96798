"""How long screens take to be made, and whether any is being made just now."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition
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


@contextmanager
def counted() -> Iterator[None]:
    """One run of the script, however it ends: Streamlit ends one with an exception when a faster click comes."""
    _running.add(1)
    start = perf_counter()
    try:
        yield
    finally:
        RERUN_SECONDS.observe(perf_counter() - start)
        _running.add(-1)


def wait_for_all(patience: float) -> bool:
    """Wait until no screen is being made, for at most `patience` seconds; whether none is."""
    with _running.changed:
        return _running.changed.wait_for(lambda: _running.count == 0, patience)
