"""Rooms with people in them, for the tests of what is published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

import numpy as np

from cohort.module import Module, open_module
from cohort.progress import PARTS, progress
from cohort.turnout import Part, parts
from questions.answers import Answers, Slot, Value
from questions.model import Bank
from storage import Store, new_token


def a_module(store: Store, bank: Bank, expected: int = 23, breakdown: str = "") -> Module:
    days = date(2026, 3, 1), date(2026, 3, 2)
    return open_module(store, bank, "Spring in Leeds", *days, expected, breakdown=breakdown)


def comes(store: Store, bank: Bank, module: Module, said: Mapping[Slot, Value]) -> str:
    """Somebody joins and answers; their id."""
    person = store.begin(new_token(), bank.id, bank.version)
    store.members.join(person.id, module.id)
    store.save(person.id, said, bank.version)
    return person.id


def come(store: Store, bank: Bank, module: Module, everyone: Iterable[Mapping[Slot, Value]]) -> list[str]:
    return [comes(store, bank, module, said) for said in everyone]


def parts_of(bank: Bank, people: Sequence[Answers]) -> tuple[Part, ...]:
    """How far these people are, counted from what they said."""
    far = [progress(bank, each) for each in people]
    return parts(bank, np.array(far, dtype=np.uint8).reshape(len(far), len(PARTS)))
