"""Fixtures that several rooms share."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from storage import Store, open_store
from storage.settings import FILE_NAME
from tests.databases import new_database, run, running_server

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
def empty_url(request: pytest.FixtureRequest) -> str:
    """The URL of a database without tables, once of each kind that we support."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite database with every table and no row, to copy: a copy is made faster than the tables are."""
    file = tmp_path_factory.mktemp("migrated") / FILE_NAME
    open_store(f"sqlite:///{file}").close()
    return file


@pytest.fixture(scope="session")
def migrated_name(postgres_server: Any) -> str:
    """The name of such a database on the PostgreSQL server."""
    run(postgres_server.get_uri(), "CREATE DATABASE migrated")
    open_store(postgres_server.get_uri(database="migrated")).close()
    return "migrated"


@pytest.fixture
def sqlite_store_url(migrated_file: Path, tmp_path: Path) -> str:
    copy = tmp_path / "data" / FILE_NAME
    copy.parent.mkdir()
    shutil.copyfile(migrated_file, copy)
    return f"sqlite:///{copy}"


@pytest.fixture
def postgres_store_url(postgres_server: Any, migrated_name: str) -> Iterator[str]:
    with new_database(postgres_server, like=migrated_name) as url:
        yield url


@pytest.fixture(params=BOTH_DATABASES)
def database_url(request: pytest.FixtureRequest) -> str:
    """The URL of a database with every table and no row, once of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_store_url")
    return url


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open store without a row, once on each kind of database."""
    opened = open_store(database_url)
    yield opened
    opened.close()
