"""The keys of a database: known when it is opened, and changed while people go on answering."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, Table, delete, insert, select, true, update

from storage import messages
from storage.faults import StorageUnavailable
from storage.schema import answer, commissioner, history
from storage.sealed import FREE_TEXT, Seals, seals_of
from storage.team_schema import team_said
from storage.text_key_schema import text_key

AT_ONCE = 200  # lines of history in one transaction, so that nobody's save waits long

Write = Callable[[Callable[[Connection], Any]], Any]


def agree(connection: Connection) -> None:
    """See that everything sealed in here can be opened, and note the key that sealing is done with from now on.

    Raises StorageUnavailable where a key is missing: nothing is read, kept or lost then.
    """
    mine = seals_of(connection).fingerprints
    used = set(connection.execute(select(text_key.c.fingerprint)).scalars())
    if not used <= set(mine):
        raise StorageUnavailable(messages.TEXT_SEALED)
    if mine and mine[0] not in used:
        connection.execute(insert(text_key).values(fingerprint=mine[0]))


def rotate(write: Write, seals: Seals) -> int:
    """Seal every text anew as `seals` does now, or write all in clear where it has no key; how many changed.

    Opening is done with the seals of the connections. Texts saved meanwhile are left as they are saved.
    """
    changed: int = 0
    for lines in (history, team_said):
        for ids in _few_at_a_time(write, lines.c.id, lines.c.kind.in_(FREE_TEXT)):
            changed += write(partial(_renew, lines, lines.c.id.in_(ids), seals))
    for ids in _few_at_a_time(write, commissioner.c.id, true()):
        changed += write(partial(_renew, answer, answer.c.commissioner_id.in_(ids), seals))
    newest = seals.fingerprints[:1]
    write(lambda connection: connection.execute(delete(text_key).where(text_key.c.fingerprint.not_in(newest))))
    return changed


def _few_at_a_time(write: Write, key: Column[Any], which: ColumnElement[bool]) -> Iterator[list[Any]]:
    after: list[ColumnElement[bool]] = []
    while ids := write(partial(_next, select(key).where(which, *after).order_by(key).limit(AT_ONCE))):
        yield ids
        after = [key > ids[-1]]


def _next(these: Select[Any], connection: Connection) -> list[Any]:
    return list(connection.execute(these).scalars())


def _renew(table: Table, which: ColumnElement[bool], seals: Seals, connection: Connection) -> int:
    opening, changed = seals_of(connection), 0
    keys = list(table.primary_key.columns)
    for row in connection.execute(select(*keys, table.c.kind, table.c.value).where(which)).mappings().all():
        kind, kept = row[table.c.kind], row[table.c.value]
        if kind not in FREE_TEXT or seals.is_up_to_date(kind, kept):
            continue
        same = [key == row[key] for key in keys]
        renewed = update(table).where(*same, table.c.value == kept).values(value=seals.seal(kind, opening.open(kept)))
        changed += connection.execute(renewed).rowcount
    return changed
