"""Making the compact rows anew: people's from the history itself, modules' from what was released of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cohort.module import Module
from cohort.packed import pack, shape_of
from cohort.summary import columns_of, shape_of_summaries, summary_of
from questions.answers import Answers, Slot, Value
from questions.model import Bank
from storage import Store, UnknownCommissioner
from storage.packed import Row
from storage.summaries import Summary

_AT_A_TIME = 200  # people in one transaction, so that nobody's save waits long


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many rows of each were made."""

    people: int
    modules: int


def rebuild(store: Store, bank: Bank) -> Rebuilt:
    """Make every row anew, in the place of what is there; the servers may run meanwhile."""
    return Rebuilt(_people(store, bank), sum(_module(store, bank, each) for each in modules_of(store, bank)))


def mend_answers(store: Store) -> int:
    """Make everybody's current answers anew from their history, where they differ; of how many people they did."""
    return sum(_replayed(store, row.who) for some in everybody(store) for row in some)


def everybody(store: Store) -> Iterator[list[Row]]:
    """The packed rows of all people, a few at a time; a blank one for who has none."""
    after = ""
    while some := store.packed.some(after, _AT_A_TIME):
        yield some
        after = some[-1].who


def replayed(store: Store, who: str) -> Answers:
    """What somebody says now, worked out from all that they ever said and took back."""
    said: dict[Slot, Value] = {line.slot: line.value for line in store.history(who)}
    return {slot: value for slot, value in said.items() if value is not None}


def modules_of(store: Store, bank: Bank) -> list[Module]:
    """The modules that have a summary of this bank, or should have one."""
    return [each for each in store.modules.all() if not each.demonstration and each.bank_id == bank.id]


def anew(store: Store, bank: Bank, module: Module, kept: Summary | None) -> Summary:
    """The summary of a module as it should be: how many joined is as it was, since people may be gone since."""
    made = summary_of(store, bank, module, frozen=module.is_closed)
    return replace(made, people=kept.people) if kept is not None and kept.frozen else made


def _replayed(store: Store, who: str) -> bool:
    try:
        return store.replay(who)
    except UnknownCommissioner:  # deleted meanwhile
        return False


def _people(store: Store, bank: Bank) -> int:
    made = 0
    for some in everybody(store):
        # The revision was read before the history: what is said meanwhile makes a row a little behind, never wrong.
        rows = [
            Row(row.who, shape_of(bank), row.newest, pack(bank, replayed(store, row.who)), row.newest)
            for row in some
            if row.shape or row.joined
        ]
        store.packed.put(rows, anew=True)
        made += len(rows)
    return made


def _module(store: Store, bank: Bank, module: Module) -> bool:
    """Whether a summary was made: one of another version of the bank cannot be, and stays."""
    kept = store.summaries.of(module.id)
    if kept is not None and kept.shape != shape_of_summaries(bank):
        return False
    store.summaries.put(anew(store, bank, module, kept), columns_of(bank), anew=True)
    return True
