"""The section on all finished modules, where a facilitator compares modules."""

from __future__ import annotations

from datetime import date

from cohort.evaluation import seal
from cohort.module import Module, close, open_module
from cohort.simulate import Room, simulate
from tests.cohort.rooms import come
from tests.pages.test_facilitate import signed_in
from ui import shelf
from ui.room.pages import COMPARE
from words import national as words
from words.regions import NAMES

DAY = date(2026, 3, 1)


def over(region: str, seed: int) -> Module:
    store, bank = shelf.store(), shelf.bank()
    module = open_module(store, bank, f"Module {seed}", DAY, DAY, 12, region=region)
    come(store, bank, module, simulate(bank, Room(12, 1.5, seed=seed), DAY))
    seal(store, bank, module)
    return close(store, module)


def test_two_finished_modules_are_too_few_to_show():
    first, _ = over("wales", 1), over("wales", 2)
    visitor = signed_in(first).opens(COMPARE)
    assert visitor.sees(words.too_few(words.NATION, 2))
    assert not visitor.app.selectbox


def test_three_are_shown_together_and_a_region_that_has_fewer_says_so():
    first, *_ = over("wales", 1), over("wales", 2), over("london", 3)
    visitor = signed_in(first).opens(COMPARE)
    assert visitor.sees("From 3 finished modules")
    where = visitor.app.selectbox(key="all-modules-where")
    assert where.options == [words.NATION, NAMES["london"], NAMES["wales"]]
    where.set_value("london")
    assert visitor.runs().sees(words.too_few(NAMES["london"], 1))
