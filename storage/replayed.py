"""Somebody's current answers made anew from their history, which they are only the sum of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from storage.hold import hold_person
from storage.quick import Quick
from storage.sealed import seals_of

_NEWEST = Quick(
    "SELECT kind, phase, ref, value, bank_version FROM history "
    "WHERE id IN (SELECT MAX(id) FROM history WHERE commissioner_id = :who GROUP BY kind, phase, ref) "
    "ORDER BY kind, phase, ref"
)
_HELD = Quick(
    "SELECT kind, phase, ref, value, bank_version FROM answer WHERE commissioner_id = :who ORDER BY kind, phase, ref"
)
_TAKE_AWAY = Quick("DELETE FROM answer WHERE commissioner_id = :who")
_PUT = Quick(
    "INSERT INTO answer (commissioner_id, kind, phase, ref, value, bank_version) "
    "VALUES (:who, :kind, :phase, :ref, :value, :bank_version)"
)


def replay(connection: Connection, commissioner_id: str) -> bool:
    """Make them anew where they differ, and say whether they did. Raises UnknownCommissioner."""
    hold_person(connection, commissioner_id)
    newest, held = (each.rows(connection, {"who": commissioner_id}) for each in (_NEWEST, _HELD))
    if _said(connection, newest) == _said(connection, held):
        return False
    names = ("kind", "phase", "ref", "value", "bank_version")
    _TAKE_AWAY.each(connection, [{"who": commissioner_id}])
    if newest:
        _PUT.each(connection, [{"who": commissioner_id, **dict(zip(names, row, strict=True))} for row in newest])
    return True


def _said(connection: Connection, rows: Sequence[Sequence[Any]]) -> list[tuple[Any, ...]]:
    """What is not blank, opened: two seals of the same words look different."""
    seals = seals_of(connection)
    return [(*slot, seals.open(value)) for *slot, value, _ in rows if value is not None]
