from __future__ import annotations

import pytest

from cohort.followed import followed
from figures.report_parts import Followed
from planning.recommend import AGREED
from questions.answers import Kind, Phase, Slot, Value
from questions.loader import load_bank
from storage import Module, Store
from tests.cohort.rooms import a_module, come

BANK = load_bank()
STEP = next(iter(BANK.next_steps))


@pytest.fixture
def module(store: Store) -> Module:
    return a_module(store, BANK)


def replied(people: int, said: str | None = "done") -> list[dict[Slot, Value]]:
    return [{Slot(Kind.STEP, STEP): AGREED, Slot(Kind.FOLLOW, STEP, Phase.LATER): said}] * people


def test_nothing_is_told_before_ten_have_replied(store: Store, module: Module) -> None:
    come(store, BANK, module, [*replied(9), *replied(20, None)])
    assert followed(store, module) is None


def test_whoever_did_not_reply_counts_among_the_steps(store: Store, module: Module) -> None:
    come(store, BANK, module, [*replied(8), *replied(4, "not-started"), *replied(20, None)])
    assert followed(store, module) == Followed(people=32, replied=12, steps=32, told=12, begun=8)


def test_a_few_more_replies_change_nothing_and_ten_more_do(store: Store, module: Module) -> None:
    come(store, BANK, module, replied(10))
    first = followed(store, module)
    come(store, BANK, module, replied(9))
    assert followed(store, module) == first
    come(store, BANK, module, replied(1))
    assert followed(store, module) == Followed(20, 20, 20, 20, 20)
