"""Everything that is held about one person besides their answers, whichever tables there are."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, Table, select

from storage.desk import Desk
from storage.schema import metadata

ANSWERS = frozenset({"answer", "history"})  # which `Store.answers` and `Store.history` tell in full

Rows = list[dict[str, Any]]


class Holdings:
    """`store.holdings`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, commissioner_id: str) -> dict[str, Rows]:
        """The rows that belong to somebody in every table but those of answers, by the name of the table.

        What was learned about someone in a table that was added yesterday is told today: nothing is listed by hand.
        """
        return self._desk.read(lambda connection: _rows(connection, commissioner_id))


def _rows(connection: Connection, commissioner_id: str) -> dict[str, Rows]:
    return {
        table.name: [_readable(row) for row in connection.execute(_theirs(table, commissioner_id)).mappings()]
        for table in metadata.sorted_tables
        if "commissioner_id" in table.c and table.name not in ANSWERS
    }


def _theirs(table: Table, commissioner_id: str) -> Any:
    return select(table).where(table.c.commissioner_id == commissioner_id)


def _readable(row: RowMapping) -> dict[str, Any]:
    """A row as a file of text can hold it: bytes in hexadecimal."""
    return {name: value.hex() if isinstance(value, bytes) else value for name, value in row.items()}
