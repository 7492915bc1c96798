"""Summaries of modules: the newest until one is frozen, and that for good."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from storage import Store
from storage.summaries import Finished, Summary
from tests.storage.modules import opened
from tests.storage.people import Clock

OPEN = Summary("one", "north-west", date(2026, 3, 2), "mutuals 1.2.3 abc", 23, b"\1\0\0\0")
COLUMNS = ("level/need/0",)


def test_a_summary_is_read_as_it_was_kept_and_the_newest_counts(store: Store) -> None:
    assert store.summaries.of("one") is None
    store.summaries.put(OPEN, COLUMNS)
    newer = replace(OPEN, people=24, counts=b"\2\0\0\0")
    store.summaries.put(newer, COLUMNS)
    assert store.summaries.of("one") == newer
    assert store.summaries.columns() == {OPEN.shape: COLUMNS}


def test_a_frozen_one_is_never_changed(store: Store) -> None:
    frozen = replace(OPEN, frozen=True)
    store.summaries.put(frozen, COLUMNS)
    store.summaries.put(replace(OPEN, people=99), COLUMNS)
    assert store.summaries.of("one") == frozen


def test_only_finished_modules_add_to_the_nation(store: Store) -> None:
    store.summaries.put(OPEN, COLUMNS)
    store.summaries.put(replace(OPEN, module_id="two", frozen=True), COLUMNS)
    assert store.summaries.finished() == [Finished("north-west", OPEN.shape, 23, b"\1\0\0\0")]


def test_the_stamp_differs_once_another_module_is_finished(store: Store) -> None:
    stamps = [store.summaries.stamp()]
    store.summaries.put(OPEN, COLUMNS)
    assert store.summaries.stamp() == stamps[0]
    for name in ("two", "three"):
        store.summaries.put(replace(OPEN, module_id=name, frozen=True), COLUMNS)
        stamps.append(store.summaries.stamp())
    assert len(set(stamps)) == 3


def test_a_summary_outlives_its_module(timed: Store, clock: Clock) -> None:
    module = opened(timed)
    frozen = replace(OPEN, module_id=module.id, frozen=True)
    timed.summaries.put(frozen, COLUMNS)
    timed.retention.apply()
    clock.wind(timedelta(days=1000))
    assert timed.retention.apply().modules == 1
    assert timed.summaries.of(module.id) == frozen


def test_the_summary_of_a_module_that_was_never_closed_goes_with_it(timed: Store, clock: Clock) -> None:
    module = opened(timed)
    timed.summaries.put(replace(OPEN, module_id=module.id), COLUMNS)
    timed.retention.apply()
    assert timed.summaries.of(module.id) is not None
    clock.wind(timedelta(days=1000))
    timed.retention.apply()
    assert timed.summaries.of(module.id) is None
