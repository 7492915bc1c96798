"""Rooms with people in them, for the tests of what is published."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from cohort.module import Module, open_module
from questions.answers import Slot, Value
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
