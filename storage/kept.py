"""Answers on a connection: the history that only grows, and the current state that it amounts to."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import BigInteger, Connection, Row, String, bindparam, func, insert, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite

from questions.answers import Slot, Value, problem_with
from storage.faults import RefusedAnswer, UnknownCommissioner
from storage.schema import answer, commissioner, history

LONGEST_REF = 200
_NOTHING: tuple[str | None, str] = (None, "")

# Whatever XML 1.0 (section 2.2) cannot carry: control characters and half characters, which nobody sees, which
# PostgreSQL refuses in part, and which would spoil a document made from the answer.
_UNCARRIABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Statements are built once, here: to build one costs more than to run it.
_WHO = bindparam("who", type_=String)
_ADDRESS = (answer.c.kind, answer.c.phase, answer.c.ref)
_OWNER = select(commissioner.c.id).where(commissioner.c.id == _WHO).with_for_update()
_HERS = select(*_ADDRESS, answer.c.value, answer.c.bank_version).where(answer.c.commissioner_id == _WHO)
_SAID = _HERS.where(answer.c.value.is_not(None))
_HELD = _HERS.where(tuple_(*_ADDRESS).in_(bindparam("slots", expanding=True)))
_NEWEST = select(func.max(history.c.id)).where(history.c.commissioner_id == _WHO)
_LATER = history.c.id > bindparam("after", type_=BigInteger)
_LINES = select(history).where(history.c.commissioner_id == _WHO, _LATER).order_by(history.c.id)
_ADD_LINES = insert(history)


def _upsert(statement: sqlite.Insert | postgresql.Insert) -> sqlite.Insert | postgresql.Insert:
    excluded = statement.excluded
    new = {"value": excluded.value, "bank_version": excluded.bank_version}
    return statement.on_conflict_do_update(index_elements=answer.primary_key, set_=new)


_SET = {"sqlite": _upsert(sqlite.insert(answer)), "postgresql": _upsert(postgresql.insert(answer))}


@dataclass(frozen=True, slots=True)
class Change:
    """One line of someone's history: what they said or took back (None), under which bank, and when (UTC)."""

    id: int
    slot: Slot
    value: Value
    bank_version: str
    saved_at: datetime


def accepted(changes: Mapping[Slot, Value]) -> dict[Slot, Value]:
    """`changes` as they may be kept, text without characters that no document can carry.

    Raises RefusedAnswer for the first that may not be kept.
    """
    fit = {slot: _UNCARRIABLE.sub("", value) if isinstance(value, str) else value for slot, value in changes.items()}
    for slot, value in fit.items():
        addressable = slot.ref.isprintable() and 0 < len(slot.ref) <= LONGEST_REF
        code = problem_with(slot, value) if addressable else "ref"
        if code is not None:
            raise RefusedAnswer(slot, code)
    return fit


def save(
    connection: Connection, commissioner_id: str, fit: Mapping[Slot, Value], bank_version: str, now: datetime
) -> None:
    """Add what really changes to the history and to the current state. Raises UnknownCommissioner."""
    _hold(connection, commissioner_id)
    before = _held(connection, commissioner_id, fit)
    new = {slot: _written(value) for slot, value in fit.items()}
    changed = {slot: value for slot, value in new.items() if value != before.get(slot, _NOTHING)[0]}
    _write(connection, commissioner_id, changed, bank_version, now)


def confirm(
    connection: Connection, commissioner_id: str, slots: Iterable[Slot], bank_version: str, now: datetime
) -> None:
    """Stamp answers that still hold with the version of the bank they were looked at under, in the history too.

    What was never answered, or has been stamped so already, is left alone. Raises UnknownCommissioner.
    """
    _hold(connection, commissioner_id)
    before = _held(connection, commissioner_id, slots)
    stale = {slot: value for slot, (value, stamp) in before.items() if value is not None and stamp != bank_version}
    _write(connection, commissioner_id, stale, bank_version, now)


def answers(connection: Connection, commissioner_id: str) -> dict[Slot, tuple[Value, str]]:
    """Everything someone has said and not taken back, each with the version of the bank it was said under.

    The version is "" where a server that did not keep it yet, running beside this one, wrote the answer.
    """
    said = connection.execute(_SAID, {"who": commissioner_id})
    return {slot: (_read(row.value), row.bank_version) for row in said if (slot := _slot(row)) is not None}


def revision(connection: Connection, commissioner_id: str) -> int:
    """The id of the newest line of someone's history, 0 before the first."""
    return connection.execute(_NEWEST, {"who": commissioner_id}).scalar() or 0


def changes(connection: Connection, commissioner_id: str, after: int) -> list[Change]:
    """Someone's history after the line with the id `after`, oldest first; all of it after 0."""
    lines = connection.execute(_LINES, {"who": commissioner_id, "after": after})
    return [
        Change(row.id, slot, _read(row.value), row.bank_version, row.saved_at)
        for row in lines
        if (slot := _slot(row)) is not None
    ]


def _hold(connection: Connection, commissioner_id: str) -> None:
    """Make other saves of this person wait (PostgreSQL; SQLite has one writer), so that ids follow commits."""
    if connection.execute(_OWNER, {"who": commissioner_id}).first() is None:
        raise UnknownCommissioner(commissioner_id)


def _held(connection: Connection, commissioner_id: str, slots: Iterable[Slot]) -> dict[Slot, tuple[str | None, str]]:
    """What the rows of `slots` hold: the value as written, and the version of the bank."""
    wanted = [(slot.kind.value, slot.phase.value, slot.ref) for slot in slots]
    held = connection.execute(_HELD, {"who": commissioner_id, "slots": wanted})
    return {slot: (row.value, row.bank_version) for row in held if (slot := _slot(row)) is not None}


def _write(
    connection: Connection,
    commissioner_id: str,
    written: Mapping[Slot, str | None],
    bank_version: str,
    now: datetime,
) -> None:
    rows = [
        {"commissioner_id": commissioner_id, **_columns(slot), "value": value, "bank_version": bank_version}
        for slot, value in written.items()
    ]
    if rows:
        connection.execute(_ADD_LINES, [{**row, "saved_at": now} for row in rows])
        connection.execute(_SET[connection.dialect.name], rows)


def _slot(row: Row[*tuple[Any, ...]]) -> Slot | None:
    """The slot of a row, or None where a newer version, running beside this one, wrote a kind unknown here."""
    return Slot.parse(f"{row.kind}/{row.phase}/{row.ref}")


def _columns(slot: Slot) -> dict[str, str]:
    return {"kind": slot.kind.value, "phase": slot.phase.value, "ref": slot.ref}


def _written(value: Value) -> str | None:
    return None if value is None else json.dumps(value)  # JSON keeps 3 and "3" apart


def _read(written: str | None) -> Value:
    return None if written is None else cast("int | str", json.loads(written))
