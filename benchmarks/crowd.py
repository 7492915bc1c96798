"""A million people who were never there, put into a SQLite database by bulk, and the summaries of their modules.

Each has a row as a person, a place in a module, a packed row, and a few lines of history and of answers. Their ids are
spread over all there could be, as real ones are.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from cohort.packed import layout_of, shape_of
from cohort.region import REGIONS
from cohort.subjects import LEVELS
from cohort.summary import COUNT, columns_of, shape_of_summaries
from questions.model import Bank
from scoring.tally import tally_pairs

IN_A_MODULE = 25
_LINES = 2  # of history, and answers, of each person
_KINDS = 64  # different rows: enough that no two neighbours are alike
_WHEN, _DAY = "2026-03-01 09:30:00.000000", "2026-03-01"
_CHANCE = Random(1)
_MODULE = (
    "INSERT INTO module (id, name, starts_on, ends_on, bank_id, bank_version, expected, breakdown, code, phase, "
    "phase_moved_at, smallest_group, demonstration, created_at, closed_at, keep_until) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, '', ?, 'closed', ?, 5, 0, ?, ?, ?)"
)


def add_crowd(file: Path, bank: Bank, modules: range) -> None:
    """Put in the people of these modules, which are numbered."""
    people = range(modules.start * IN_A_MODULE, modules.stop * IN_A_MODULE)
    codes = [_CHANCE.randbytes(layout_of(bank).width) for _ in range(_KINDS)]
    of = (bank.id, bank.version)
    refs = [*bank.questions][:_LINES]
    _put(file, _MODULE, ((_id(m), "M", _DAY, _DAY, *of, 25, f"B{m}", *[_WHEN] * 3, _DAY) for m in modules))
    _put(file, "INSERT INTO commissioner VALUES (?, ?, ?, ?, '')", ((_id(p), *of, _WHEN) for p in people))
    _put(file, "INSERT INTO member VALUES (?, ?, ?)", ((_id(p), _id(p // IN_A_MODULE), _WHEN) for p in people))
    rows = [(p, ref) for p in people for ref in refs]
    _put(
        file,
        "INSERT INTO history (commissioner_id, kind, phase, ref, value, bank_version, saved_at) "
        "VALUES (?, 'level', 'before', ?, '3', ?, ?)",
        ((_id(p), ref, bank.version, _WHEN) for p, ref in rows),
    )
    _put(
        file,
        "INSERT INTO answer VALUES (?, 'level', 'before', ?, '3', ?)",
        ((_id(p), ref, bank.version) for p, ref in rows),
    )
    shape = shape_of(bank)
    _put(file, "INSERT INTO packed VALUES (?, ?, ?, ?)", ((_id(p), shape, p, codes[p % _KINDS]) for p in people))


def add_summaries(file: Path, bank: Bank, modules: int) -> None:
    """Put in summaries in the place of those that are there."""
    shape, counts = shape_of_summaries(bank), [*_counts(bank)]
    _put(file, "DELETE FROM summary WHERE ? = ?", [(1, 1)])
    _put(
        file,
        "INSERT INTO summary (module_id, region, ends_on, shape, people, counts, frozen, made_at) "
        "VALUES (?, ?, ?, ?, ?, ?, 1, ?)",
        ((_id(m), REGIONS[m % 12], _DAY, shape, IN_A_MODULE, counts[m % _KINDS], _WHEN) for m in range(modules)),
    )


def _counts(bank: Bank) -> Iterator[bytes]:
    columns = columns_of(bank)
    for _ in range(_KINDS):
        said = {f"level/{each}/{_CHANCE.choice(LEVELS)}": IN_A_MODULE for each in bank.questions}
        for stage in bank.stages:
            pairs = tally_pairs((_CHANCE.randrange(8), _CHANCE.randrange(3, 11)) for _ in range(IN_A_MODULE))
            said |= {f"confidence/{stage.id}/{name}": getattr(pairs, name) for name in pairs.__dataclass_fields__}
        yield np.array([said.get(each, 0) for each in columns], COUNT).tobytes()


def _id(number: int) -> str:
    """An id of 36 characters, far from that of the next number."""
    digits = f"{number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % (1 << 128):032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def _put(file: Path, statement: str, rows: Iterable[tuple[Any, ...]]) -> None:
    """In the order of their ids, so that a million take seconds and not minutes; nothing waits for the disk."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -400000")
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(statement, sorted(rows))
        connection.execute("COMMIT")
