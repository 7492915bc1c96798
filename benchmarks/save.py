"""One answer committed to SQLite, eight people at once, beside a bare upsert by the driver, committed one by one."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from benchmarks.measured import Measured
from questions.answers import Kind, Slot
from storage import Store, new_token, open_store

AT_ONCE, QUESTIONS = 8, 48
SAVES, ROUNDS = 400, 8  # of each of the eight in a round; the first round warms up

_TABLE = "CREATE TABLE said (who TEXT, ref TEXT, value TEXT, PRIMARY KEY (who, ref)) WITHOUT ROWID"
_UPSERT = "INSERT INTO said VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"


def measure() -> Iterator[Measured]:
    """Saves a second, and how long each of the eight waits for one, ms. Both sides wait for the disk (FULL)."""
    rates: list[float] = []
    waits: list[float] = []
    bare_rates: list[float] = []
    bare_waits: list[float] = []
    with tempfile.TemporaryDirectory() as folder, _bare(Path(folder) / "bare.db") as bare:
        store = open_store(f"sqlite:///{folder}/ours.db")
        people = [store.begin(new_token(), "bench", "1.0.0").id for _ in range(AT_ONCE)]
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for turn in range(ROUNDS):
                took, each = _timed(partial(_save_at_once, pool, store, people, turn))
                took_bare, each_bare = _timed(partial(_save_bare, bare, turn))
                if turn:
                    rates.append(len(each) / took)
                    bare_rates.append(len(each_bare) / took_bare)
                    waits += each
                    bare_waits += each_bare
        store.close()
    yield Measured("save, 8 at once", "saves/s", rates, "a bare upsert", bare_rates, more_is_better=True)
    yield Measured("save, wait of each of 8", "ms", waits, "a bare upsert", bare_waits)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", _TABLE):
        connection.execute(statement)
    return connection


def _timed(work: Callable[[], list[float]]) -> tuple[float, list[float]]:
    start = time.perf_counter()
    waits = work()
    return time.perf_counter() - start, waits


def _save_at_once(pool: ThreadPoolExecutor, store: Store, people: list[str], turn: int) -> list[float]:
    def click(who: str) -> list[float]:
        waits = []
        for place in range(SAVES):
            slot, level = Slot(Kind.LEVEL, f"question-{place % QUESTIONS}"), (place // QUESTIONS + turn) % 5
            start = time.perf_counter()
            store.save(who, {slot: level}, "1.0.0")
            waits.append(1000 * (time.perf_counter() - start))
        return waits

    return [wait for waits in pool.map(click, people) for wait in waits]


def _save_bare(connection: sqlite3.Connection, turn: int) -> list[float]:
    waits = []
    for place in range(SAVES):
        start = time.perf_counter()
        connection.execute(_UPSERT, ("somebody", f"question-{place % QUESTIONS}", str((place // QUESTIONS + turn) % 5)))
        waits.append(1000 * (time.perf_counter() - start))
    return waits
