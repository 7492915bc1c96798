"""Everything in a database, to compare it with another."""

from __future__ import annotations

from typing import Any

from sqlalchemy import create_engine, select

from storage.schema import metadata
from storage.settings import database_url


def everything(url: str) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of every table of ours, in order."""
    engine = create_engine(database_url(url))
    with engine.connect() as connection:
        found = {
            table.name: sorted((tuple(row) for row in connection.execute(select(table))), key=repr)
            for table in metadata.sorted_tables
        }
    engine.dispose()
    return found
