"""Fixtures that several rooms share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from storage import Store, open_store
from tests.databases import new_database, running_server

# A busy machine must not fail a test: no test asserts speed.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

BOTH_DATABASES = ["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Any]:
    with running_server() as server:
        yield server


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'data' / 'mutual-ready.db'}"


@pytest.fixture
def postgres_url(postgres_server: Any) -> Iterator[str]:
    with new_database(postgres_server) as url:
        yield url


@pytest.fixture(params=BOTH_DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of an empty database, once of each kind that we support."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open store on an empty database, once of each kind."""
    opened = open_store(database_url)
    yield opened
    opened.close()
