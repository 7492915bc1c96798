from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from questions.answers import Kind, Slot
from storage import Store, new_token, open_store
from tests.browser.running import Server


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("served")


@pytest.fixture(scope="session")
def server(data: Path) -> Iterator[Server]:
    """One server for all tests that do it no lasting harm."""
    running = Server(data)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def kept(server: Server, data: Path) -> Iterator[Store]:
    """The answers that the server keeps, seen from outside."""
    store = open_store(f"sqlite:///{data / 'mutual-ready.db'}")
    yield store
    store.close()


@pytest.fixture
def somebody(kept: Store) -> Callable[..., str]:
    """Let somebody have answered something, and be at a place; gives their private token."""

    def made(place: str = "stage-2") -> str:
        token = new_token()
        found = kept.begin(token, "mutuals", "1.0.0")
        kept.save(found.id, {Slot(Kind.NOTE, "a-question"): "theirs"}, "1.0.0")
        kept.remember_place(found.id, place)
        return token

    return made
