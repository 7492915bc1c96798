from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage import Module, Store, open_store
from tests.storage.modules import opened
from ui.room.case_clock import ends_at, show_case


@pytest.fixture
def store(sqlite_url: str) -> Iterator[Store]:
    found = open_store(sqlite_url)
    yield found
    found.close()


@pytest.fixture
def module(store: Store) -> Module:
    return opened(store)


def test_a_case_is_put_on_with_a_clock_that_every_device_sees(store: Store, module: Module) -> None:
    show_case(store, module.id, "leisure", 10, now=1000.0)
    show = store.shows.of(module.id)
    assert show.slide == "case/leisure"
    assert ends_at(show, "leisure") == 1600.0
    assert ends_at(show, "another") is None


def test_a_clock_is_started_anew_or_taken_away(store: Store, module: Module) -> None:
    show_case(store, module.id, "leisure", 10, now=1000.0)
    show_case(store, module.id, "leisure", 5, now=2000.0)
    assert ends_at(store.shows.of(module.id), "leisure") == 2300.0
    show_case(store, module.id, "leisure", 0, now=3000.0)
    assert ends_at(store.shows.of(module.id), "leisure") is None
