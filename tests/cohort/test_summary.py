"""A module's summary: made of what was released, added up, and frozen."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from cohort.evaluation import seal
from cohort.module import Module, close, open_module
from cohort.published import published, reveal
from cohort.region import REGIONS
from cohort.summary import COUNT, columns_of, given, shape_of_summaries
from cohort.topics import Topic
from questions.answers import DONT_KNOW, Kind, Phase, Slot, Value
from questions.loader import load_bank
from scoring.tally import UNIT
from storage import Store
from tests.cohort.rooms import a_module, come
from words import regions

BANK = load_bank()
QUESTION = next(iter(BANK.questions))
CAN, STAGE = BANK.confidence[0].id, BANK.stages[0].id


def said(number: int) -> dict[Slot, Value]:
    return {
        Slot(Kind.LEVEL, QUESTION): number % 5 if number % 6 else DONT_KNOW,
        Slot(Kind.CONFIDENCE, CAN): number % 5,
        Slot(Kind.CONFIDENCE, CAN, Phase.AFTER): number % 5 + 3 * (number % 4 > 0),
    }


def counts(store: Store, module: Module) -> dict[str, int]:
    kept = store.summaries.of(module.id)
    return dict(zip(columns_of(BANK), np.frombuffer(kept.counts, COUNT).tolist(), strict=True)) if kept else {}


def a_full_room(store: Store, people: int = 20) -> Module:
    module = a_module(store, BANK)
    come(store, BANK, module, [said(number) for number in range(people)])
    return module


def test_nothing_is_summed_up_before_anything_was_released(store: Store) -> None:
    module = a_full_room(store)
    published(store, BANK, module, Topic.READINESS)
    assert counts(store, module) == {}


def test_a_release_is_summed_up_and_only_what_was_released(store: Store) -> None:
    module = a_full_room(store)
    reveal(store, BANK, module, Topic.READINESS)
    found = counts(store, module)
    assert sum(found[f"level/{QUESTION}/{value}"] for value in ("na", "dk", 0, 1, 2, 3, 4)) == 20
    assert found[f"confidence/{STAGE}/people"] == 0


def test_the_summary_counts_what_the_rules_let_through(store: Store) -> None:
    module = a_full_room(store)
    seal(store, BANK, module)
    found, levels = counts(store, module), given(store, BANK, module, "level", 0)[QUESTION].said([0])
    for value in (DONT_KNOW, 0, 1, 2, 3, 4):
        assert found[f"level/{QUESTION}/{value}"] == levels.count(value)
    records = given(store, BANK, module, "confidence", 1)[STAGE].records
    items = len(BANK.confidence_in(BANK.stages[0]))
    assert found[f"confidence/{STAGE}/people"] == len(records) == 20
    assert found[f"confidence/{STAGE}/before"] == UNIT * sum(int(str(row[0])) for row in records)
    assert found[f"confidence/{STAGE}/after"] == UNIT * sum(int(str(row[items])) for row in records)


def test_of_four_people_a_summary_counts_nothing(store: Store) -> None:
    module = a_full_room(store, people=4)
    seal(store, BANK, module)
    kept = store.summaries.of(module.id)
    assert kept is not None
    assert (kept.people, kept.frozen, set(counts(store, module).values())) == (4, True, {0})


def test_a_sealed_summary_stays_when_its_people_are_deleted(store: Store) -> None:
    module = a_module(store, BANK)
    people = come(store, BANK, module, [said(number) for number in range(20)])
    seal(store, BANK, module)
    close(store, module)
    before = store.summaries.of(module.id)
    for each in people:
        store.forget(each)
    assert before is not None
    assert store.summaries.of(module.id) == before
    assert (before.people, before.shape, before.ends_on) == (20, shape_of_summaries(BANK), module.ends_on)


def test_a_demonstration_leaves_no_summary(store: Store) -> None:
    days = date(2026, 3, 1), date(2026, 3, 2)
    module = open_module(store, BANK, "Rehearsal", *days, 20, demonstration=True)
    come(store, BANK, module, [said(number) for number in range(20)])
    seal(store, BANK, module)
    assert store.summaries.of(module.id) is None


def test_a_module_is_in_a_region_or_in_none(store: Store) -> None:
    days = date(2026, 3, 1), date(2026, 3, 2)
    assert open_module(store, BANK, "Leeds", *days, 20, region="yorkshire").region == "yorkshire"
    assert open_module(store, BANK, "Online", *days, 20).region == ""
    with pytest.raises(ValueError, match="region"):
        open_module(store, BANK, "Far away", *days, 20, region="atlantis")


def test_every_region_has_a_name() -> None:
    assert tuple(regions.NAMES) == REGIONS
