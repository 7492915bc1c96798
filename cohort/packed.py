"""What a person says as a few hundred bytes, which is all that pictures are made of: a byte for each column.

A column belongs to a subject of `cohort.subjects`: 0 is blank, else the place on its scale counted from 1. At the end
stands a byte for each part of the visit (`cohort.progress`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import accumulate
from typing import Final

import numpy as np
import numpy.typing as npt

from cohort.module import Module
from cohort.progress import PARTS, progress
from cohort.shape import shape_named
from cohort.subjects import ABOUT, Asks, subjects_of
from questions.answers import Answers, Value
from questions.model import Bank
from scoring.alike import Record
from storage import Stamp, Store

BLANK: Final = 0
_MEANING: Final = 1  # raise it where the same columns come to be filled in otherwise

Codes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each subject of a bank stands in a row: its first column by its key, and the `width` of a whole row."""

    asks: tuple[Asks, ...]
    places: Mapping[str, int]
    width: int


@lru_cache(maxsize=8)
def layout_of(bank: Bank) -> Layout:
    """The columns of `bank`."""
    asks = tuple(each for family in subjects_of(bank).values() for each in family)
    ends = list(accumulate(len(each.subject.scales) for each in asks))
    starts = [0, *ends][: len(asks)]
    places = {each.key: start for each, start in zip(asks, starts, strict=True)}
    return Layout(asks, places, (ends[-1] if ends else 0) + len(PARTS))


@lru_cache(maxsize=8)
def shape_of(bank: Bank) -> str:
    """What rows of `bank` are known by: its id and version, and a digest of the columns and who is asked what."""
    columns = [(each.key, each.subject.scales, each.subject.ends) for each in layout_of(bank).asks]
    applies = [(each.id, sorted(each.applies.items())) for each in bank.questions.values()]
    return shape_named(bank, repr((_MEANING, columns, applies)))


def pack(bank: Bank, answers: Answers) -> bytes:
    """What somebody says, as a row."""
    codes = [
        BLANK if value is None else 1 + scale.index(value)
        for asks in layout_of(bank).asks
        for value, scale in zip(asks.read(answers), asks.subject.scales, strict=True)
    ]
    return bytes([*codes, *progress(bank, answers)])


@dataclass(frozen=True, slots=True)
class People:
    """Everyone in a module in the order of joining: their ids, and a row of `codes` each (people x columns)."""

    layout: Layout
    ids: tuple[str, ...]
    codes: Codes

    def columns(self, asks: Asks) -> Codes:
        """The codes of a subject: people x its columns."""
        start = self.layout.places[asks.key]
        return self.codes[:, start : start + len(asks.subject.scales)]

    def records(self, asks: Asks) -> dict[str, Record]:
        """What everyone says on a subject, by commissioner id."""
        values: list[tuple[Value, ...]] = [(None, *scale) for scale in asks.subject.scales]
        rows = self.columns(asks).tolist()
        return {
            who: tuple(each[code] for each, code in zip(values, row, strict=True))
            for who, row in zip(self.ids, rows, strict=True)
        }

    def answered(self, asks: Asks, step: int) -> npt.NDArray[np.bool_]:
        """Of each person whether they answered something of a subject in every step up to this one."""
        given, subject = self.columns(asks) != BLANK, asks.subject
        steps = [given[:, subject.columns(each).start : subject.columns(each).stop] for each in range(step + 1)]
        everywhere: npt.NDArray[np.bool_] = np.logical_and.reduce([each.any(axis=1) for each in steps])
        return everywhere

    def said_of_themselves(self, question: str) -> dict[str, str]:
        """Everyone's answer to a question about themselves, by commissioner id; "" where there is none."""
        asked = next((each for each in self.layout.asks if each.key == f"{ABOUT}/{question}"), None)
        return {who: str(record[0] or "") for who, record in self.records(asked).items()} if asked else {}

    @property
    def progress(self) -> Codes:
        """How far each person is: people x `PARTS`."""
        return self.codes[:, self.layout.width - len(PARTS) :]


def people_of(store: Store, bank: Bank, module: Module, seen: Stamp | None = None) -> People:
    """Everyone in a module, as they are now; `seen` is its stamp, where that has just been read."""
    layout = layout_of(bank)
    rows = store.packed.of(module.id, shape_of(bank), partial(pack, bank), seen.newest if seen else None)
    codes = np.frombuffer(b"".join(rows.values()), dtype=np.uint8).reshape(len(rows), layout.width)
    return People(layout, tuple(rows), codes)
