"""A module as one row of counts, which adds up with those of other modules to a region and the nation.

It is made of what was released (`scoring.released`) and of nothing else, so that adding up says no more of anybody
than the module's own pictures did. It is made anew at each release, and for the last time when the module is sealed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

import numpy as np

from cohort import subjects
from cohort.kept_ledgers import load
from cohort.module import Module
from cohort.shape import shape_named
from cohort.subjects import AFTERWARDS, BEFORE, LEVELS, subjects_of
from figures.room import ByRef
from questions.model import Bank
from scoring.group_ratings import stage_ratings
from scoring.released import released
from scoring.tally import PAIRS, Pairs, tally_pairs, tally_values
from storage import Store
from storage.summaries import Summary

COUNT: Final = np.dtype("<i4")
FAMILIES: Final = (subjects.LEVEL, subjects.CONFIDENCE)


@lru_cache(maxsize=8)
def columns_of(bank: Bank) -> tuple[str, ...]:
    """What each count of a summary is of: `level/question/answer`, then `confidence/stage/field of Pairs`."""
    asked = subjects_of(bank)
    levels = [f"{each.key}/{value}" for each in asked.get(subjects.LEVEL, ()) for value in LEVELS]
    return (*levels, *(f"{each.key}/{name}" for each in asked.get(subjects.CONFIDENCE, ()) for name in PAIRS))


@lru_cache(maxsize=8)
def shape_of_summaries(bank: Bank) -> str:
    """What summaries of `bank` are known by: its id and version, and a digest of the columns."""
    return shape_named(bank, json.dumps(columns_of(bank)))


def summarise(store: Store, bank: Bank, module: Module, *, frozen: bool = False) -> None:
    """Keep what a module says now as its summary; `frozen` for good. A demonstration has none."""
    if not module.demonstration:
        store.summaries.put(summary_of(store, bank, module, frozen=frozen), columns_of(bank))


def summary_of(store: Store, bank: Bank, module: Module, *, frozen: bool = False) -> Summary:
    """The summary of all that was released of a module so far."""
    levels = given(store, bank, module, subjects.LEVEL, BEFORE)
    confidence = given(store, bank, module, subjects.CONFIDENCE, AFTERWARDS)
    counts = np.array([*_levels(bank, levels), *_confidence(bank, confidence)], dtype=COUNT)
    joined, shape = store.members.count(module.id), shape_of_summaries(bank)
    return Summary(module.id, module.region, module.ends_on, shape, joined, counts.tobytes(), frozen)


def given(store: Store, bank: Bank, module: Module, family: str, step: int) -> ByRef:
    """What was released of a family of subjects so far, at a step."""
    ledgers = load(store, module.id, family).ledgers
    asked = subjects_of(bank).get(family, ())
    return {each.ref: released(ledgers[each.key], each.subject, step) for each in asked if each.key in ledgers}


def _levels(bank: Bank, released_levels: ByRef) -> Iterator[int]:
    for each in subjects_of(bank).get(subjects.LEVEL, ()):
        found = released_levels.get(each.ref)
        yield from tally_values(found.said([0]) if found else (), LEVELS)


def _confidence(bank: Bank, ratings: ByRef) -> Iterator[int]:
    for each in subjects_of(bank).get(subjects.CONFIDENCE, ()):
        items, found = each.subject.ends[BEFORE], ratings.get(each.ref)
        pairs = tally_pairs(stage_ratings(each.ref, items, found.records).pairs) if found else Pairs()
        yield from (getattr(pairs, name) for name in PAIRS)
