"""Answers on a connection: the history that only grows, and the current state that it amounts to."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import chain
from typing import Any, cast

from sqlalchemy import Connection, String, bindparam, func, select

from questions.answers import Slot, Value, problem_with
from storage.faults import RefusedAnswer
from storage.hold import hold_person
from storage.quick import Quick, instant, moment
from storage.schema import history
from storage.sealed import seals_of

Newest = tuple[tuple[str, int], ...]
"""Everyone in a module in the order of joining, each with the newest line of their history (0 without any)."""

LONGEST_REF = 200
_NOTHING: tuple[str | None, str] = (None, "")

# Whatever XML 1.0 (section 2.2) cannot carry: control characters and half characters, which nobody sees, which
# PostgreSQL refuses in part, and which would spoil a document made from the answer.
_UNCARRIABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_SHORT = 3  # letters of a value as it is written: a level or a rating, which come again and again
_FEW = 8  # slots that are cheaper to read one by one than together with all that a person has said

_HERS = Quick("SELECT kind, phase, ref, value, bank_version FROM answer WHERE commissioner_id = :who")
_SAID = Quick(f"{_HERS.sql} AND value IS NOT NULL")
_ONE = Quick(f"{_HERS.sql} AND kind = :kind AND phase = :phase AND ref = :ref")
_ADD_LINE = Quick(
    "INSERT INTO history (commissioner_id, kind, phase, ref, value, bank_version, saved_at) "
    "VALUES (:who, :kind, :phase, :ref, :value, :bank_version, :saved_at)"
)
_SET = Quick(
    "INSERT INTO answer (commissioner_id, kind, phase, ref, value, bank_version) "
    "VALUES (:who, :kind, :phase, :ref, :value, :bank_version) "
    "ON CONFLICT (commissioner_id, kind, phase, ref) "
    "DO UPDATE SET value = excluded.value, bank_version = excluded.bank_version"
)
_NEWEST = select(func.max(history.c.id)).where(history.c.commissioner_id == bindparam("who", type_=String))
_NEWEST_OF_EACH = Quick(
    "SELECT commissioner_id, COALESCE("
    "(SELECT MAX(history.id) FROM history WHERE history.commissioner_id = member.commissioner_id), 0) "
    "FROM member WHERE module_id = :module ORDER BY joined_at, commissioner_id"
)
_LINES = Quick(
    "SELECT id, kind, phase, ref, value, bank_version, saved_at FROM history "
    "WHERE commissioner_id = :who AND id > :after ORDER BY id"
)


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
    hold_person(connection, commissioner_id)  # so that ids follow commits
    before = _held(connection, commissioner_id, fit.keys())
    new = {slot: written(value) for slot, value in fit.items()}
    changed = {slot: value for slot, value in new.items() if value != before.get(slot, _NOTHING)[0]}
    _write(connection, commissioner_id, changed, bank_version, now)


def confirm(
    connection: Connection, commissioner_id: str, slots: Collection[Slot], bank_version: str, now: datetime
) -> None:
    """Stamp answers that still hold with the version of the bank they were looked at under, in the history too.

    What was never answered, or has been stamped so already, is left alone. Raises UnknownCommissioner.
    """
    hold_person(connection, commissioner_id)
    before = _held(connection, commissioner_id, slots)
    stale = {slot: value for slot, (value, stamp) in before.items() if value is not None and stamp != bank_version}
    _write(connection, commissioner_id, stale, bank_version, now)


def answers(connection: Connection, commissioner_id: str) -> dict[Slot, tuple[Value, str]]:
    """Everything someone has said and not taken back, each with the version of the bank it was said under.

    The version is "" where a server that did not keep it yet, running beside this one, wrote the answer.
    """
    rows = _SAID.rows(connection, {"who": commissioner_id})
    return {slot: (as_value(value), version) for slot, value, version in _by_slot(connection, rows)}


def said(connection: Connection, commissioner_id: str) -> dict[Slot, Value]:
    """Everything someone has said and not taken back."""
    return {slot: value for slot, (value, _) in answers(connection, commissioner_id).items()}


def revision(connection: Connection, commissioner_id: str) -> int:
    """The id of the newest line of someone's history, 0 before the first."""
    return connection.execute(_NEWEST, {"who": commissioner_id}).scalar() or 0


def newest_of_each(connection: Connection, module_id: str) -> Newest:
    """How far everyone in a module is."""
    return tuple(map(tuple, _NEWEST_OF_EACH.rows(connection, {"module": module_id})))


def changes(connection: Connection, commissioner_id: str, after: int) -> list[Change]:
    """Someone's history after the line with the id `after`, oldest first; all of it after 0."""
    seals = seals_of(connection)
    lines = _LINES.rows(connection, {"who": commissioner_id, "after": after})
    return [
        Change(number, slot, as_value(seals.open(value)), version, instant(when))
        for number, kind, phase, ref, value, version, when in lines
        if (slot := _slot(kind, phase, ref)) is not None
    ]


def _held(connection: Connection, commissioner_id: str, slots: Collection[Slot]) -> dict[Slot, tuple[str | None, str]]:
    """What the rows of `slots` hold: the value as written, and the version of the bank."""
    if len(slots) > _FEW:
        rows = _HERS.rows(connection, {"who": commissioner_id})
        return {slot: (value, version) for slot, value, version in _by_slot(connection, rows) if slot in slots}
    each = [_ONE.rows(connection, {"who": commissioner_id, **_columns(slot)}) for slot in slots]
    return {slot: (value, version) for slot, value, version in _by_slot(connection, chain(*each))}


def _write(
    connection: Connection,
    commissioner_id: str,
    written: Mapping[Slot, str | None],
    bank_version: str,
    now: datetime,
) -> None:
    seals = seals_of(connection)
    stamp = {"who": commissioner_id, "bank_version": bank_version, "saved_at": moment(connection, now)}
    rows = [{**stamp, **_columns(slot), "value": seals.seal(slot.kind, value)} for slot, value in written.items()]
    if rows:
        _ADD_LINE.each(connection, rows)
        _SET.each(connection, rows)


def _by_slot(connection: Connection, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[Slot, str | None, str]]:
    seals = seals_of(connection)
    for kind, phase, ref, value, version in rows:
        if (slot := _slot(kind, phase, ref)) is not None:
            yield slot, seals.open(value), version


@lru_cache(maxsize=8192)
def _slot(kind: str, phase: str, ref: str) -> Slot | None:
    """The slot of a row, or None where a newer version, running beside this one, wrote a kind unknown here."""
    return Slot.parse(f"{kind}/{phase}/{ref}")


def _columns(slot: Slot) -> dict[str, str]:
    return {"kind": slot.kind.value, "phase": slot.phase.value, "ref": slot.ref}


def written(value: Value) -> str | None:
    """A value as text for a column, before it is sealed."""
    return None if value is None else json.dumps(value)  # JSON keeps 3 and "3" apart


def as_value(text: str | None) -> Value:
    """What `written` made, once it is unsealed, as a value again."""
    if text is None:
        return None
    return _short(text) if len(text) <= _SHORT else cast("int | str", json.loads(text))


@lru_cache(maxsize=1024)
def _short(text: str) -> int | str:
    return cast("int | str", json.loads(text))
