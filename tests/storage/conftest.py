from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage import Commissioner, Module, Store, open_store
from tests.storage.modules import member, opened
from tests.storage.people import Clock


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(database_url: str, clock: Clock) -> Iterator[Store]:
    """An open store without a row whose time is the `clock`'s, once on each kind of database."""
    opened = open_store(database_url, now=clock)
    yield opened
    opened.close()


@pytest.fixture
def module(store: Store) -> Module:
    return opened(store)


@pytest.fixture
def me(store: Store, module: Module) -> Commissioner:
    """Somebody in the `module`."""
    return member(store, module)
