from __future__ import annotations

from collections.abc import Iterator

import pytest

from storage import Store, open_store


@pytest.fixture
def store(sqlite_store_url: str) -> Iterator[Store]:
    """An open store without a row, on SQLite: what a room may see does not depend on the kind of database."""
    opened = open_store(sqlite_store_url)
    yield opened
    opened.close()
