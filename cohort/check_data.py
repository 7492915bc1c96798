"""Whether what pictures are made of agrees with the history that it was made from, for everybody and every module."""

from __future__ import annotations

from dataclasses import dataclass, field

from cohort.module import Module
from cohort.packed import pack, shape_of
from cohort.rebuild import anew, everybody, modules_of, replayed
from cohort.summary import shape_of_summaries
from questions.model import Bank
from storage import Store
from storage.packed import Row

_TRIES = 3


@dataclass(slots=True)
class Checked:
    """How many people, packed rows and summaries were looked at, and the ids of those that are not as they should be.

    Rows that are only behind are made anew at the next look, and those of another bank cannot be checked: they are
    counted apart.
    """

    people: int = 0
    rows: int = 0
    behind: int = 0
    summaries: int = 0
    other_bank: int = 0
    wrong_answers: list[str] = field(default_factory=list)
    wrong_rows: list[str] = field(default_factory=list)
    wrong_summaries: list[str] = field(default_factory=list)

    @property
    def well(self) -> bool:
        """Whether nothing is wrong."""
        return not (self.wrong_answers or self.wrong_rows or self.wrong_summaries)


def check_data(store: Store, bank: Bank) -> Checked:
    """Compare everything; nothing is changed. The servers may run meanwhile."""
    found = Checked()
    for some in everybody(store):
        for row in some:
            _person(store, bank, row, found)
    for module in modules_of(store, bank):
        _module(store, bank, module, found)
    return found


def _person(store: Store, bank: Bank, row: Row, found: Checked) -> None:
    found.people += 1
    for _ in range(_TRIES):
        before = store.revision(row.who)
        said, held = replayed(store, row.who), store.answers(row.who)
        if store.revision(row.who) == before:  # else they are answering just now
            break
    if said != held:
        found.wrong_answers.append(row.who)
    if row.shape:
        _row(bank, row, pack(bank, said), before, found)


def _row(bank: Bank, row: Row, right: bytes, newest: int, found: Checked) -> None:
    found.rows += 1
    if row.shape != shape_of(bank):
        found.other_bank += 1
    elif row.revision > newest or (row.revision == newest and row.codes != right):
        found.wrong_rows.append(row.who)
    elif row.revision < newest:
        found.behind += 1


def _module(store: Store, bank: Bank, module: Module, found: Checked) -> None:
    kept = store.summaries.of(module.id)
    right = anew(store, bank, module, kept)
    if kept is None:
        if module.is_closed or any(right.counts):
            found.wrong_summaries.append(module.id)
        return
    found.summaries += 1
    if kept.shape != shape_of_summaries(bank):
        found.other_bank += 1
    elif (kept.counts, kept.frozen) != (right.counts, right.frozen):
        found.wrong_summaries.append(module.id)
