"""Statements on a database past our own code, as an operator with a database browser might run them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import create_engine, text

from storage.settings import database_url


def execute(url: str, *statements: str) -> list[Any]:
    """Run statements in one transaction; the rows of the last one, if it has any."""
    engine = create_engine(database_url(url))
    rows: list[Any] = []
    with engine.begin() as connection:
        for statement in statements:
            result = connection.execute(text(statement))
            rows = list(result.all()) if result.returns_rows else []
    engine.dispose()
    return rows
