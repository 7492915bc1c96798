"""Modules: opened, found by their join code, moved from phase to phase, and closed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, insert, select, update

from storage.desk import Desk
from storage.faults import UnknownModule
from storage.free_code import with_a_free_code
from storage.join_code import typed
from storage.room_schema import module, snapshot

SMALLEST_GROUP = 5
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class NewModule:
    """What a module is opened with.

    `expected` counts people. `breakdown` is the id of the question about the commissioner by which groups are shown,
    "" for none. No group of fewer than `smallest_group` people is ever shown. What is kept of it goes on `keep_until`.
    `region` is "" for more than one, or where it is not said.
    """

    name: str
    starts_on: date
    ends_on: date
    bank_id: str
    bank_version: str
    expected: int
    keep_until: date
    breakdown: str = ""
    smallest_group: int = SMALLEST_GROUP
    demonstration: bool = False
    region: str = ""


@dataclass(frozen=True, slots=True)
class Module(NewModule):
    """A module as it is kept. What a phase means is for `cohort.module` to say.

    `salt` makes the fingerprints in snapshots; it is cleared when the module is closed.
    """

    id: str = ""
    code: str = ""
    phase: str = ""
    phase_moved_at: datetime | None = None
    created_at: datetime | None = None
    closed_at: datetime | None = None
    salt: str | None = None

    @property
    def is_closed(self) -> bool:
        """Whether nobody can join any more and nothing more is shown live."""
        return self.closed_at is not None


_COLUMNS = tuple(module.c[each.name] for each in fields(Module))


class Modules:
    """`store.modules`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, new: NewModule, phase: str) -> Module:
        """Make a module with a join code of its own, in `phase`. Raises ValueError for what cannot be."""
        fit = _checked(new)

        def work(connection: Connection) -> Module:
            now = self._desk.now()
            row: dict[str, Any] = {
                **{each.name: getattr(fit, each.name) for each in fields(NewModule)},
                "id": str(uuid4()),
                "phase": phase,
                "phase_moved_at": now,
                "created_at": now,
                "salt": secrets.token_hex(32),
            }
            with_a_free_code(connection, lambda code: connection.execute(insert(module).values(**row, code=code)))
            return _known(connection, row["id"])

        return self._desk.write(work)

    def get(self, module_id: str) -> Module | None:
        """The module with this id, or None."""
        return self._desk.read(lambda connection: _found(connection, module.c.id == module_id))

    def by_code(self, code: str) -> Module | None:
        """The module that `code` joins, however it was typed, or None. Who asks must be slowed down: `store.tries`."""
        return self._desk.read(lambda connection: _found(connection, module.c.code == typed(code)))

    def all(self) -> list[Module]:
        """Every module, the newest first."""
        newest = select(*_COLUMNS).order_by(module.c.created_at.desc(), module.c.id)
        return self._desk.read(lambda connection: [Module(**row) for row in connection.execute(newest).mappings()])

    def move(self, module_id: str, phase: str) -> Module:
        """Go to another phase; a closed module stays as it is. Raises UnknownModule."""

        def work(connection: Connection) -> Module:
            still_open = (module.c.id == module_id) & module.c.closed_at.is_(None)
            connection.execute(update(module).where(still_open).values(phase=phase, phase_moved_at=self._desk.now()))
            return _known(connection, module_id)

        return self._desk.write(work)

    def new_code(self, module_id: str) -> Module:
        """Replace the join code; the old one stops at once and members stay in. Raises UnknownModule."""

        def work(connection: Connection) -> Module:
            this = update(module).where(module.c.id == module_id)
            with_a_free_code(connection, lambda code: connection.execute(this.values(code=code)))
            return _known(connection, module_id)

        return self._desk.write(work)

    def close(self, module_id: str, phase: str) -> Module:
        """Close for good, in `phase`: with the salt go the fingerprints in its snapshots. Raises UnknownModule."""

        def work(connection: Connection) -> Module:
            now = self._desk.now()
            still_open = (module.c.id == module_id) & module.c.closed_at.is_(None)
            last = {"phase": phase, "phase_moved_at": now, "closed_at": now, "salt": None}
            connection.execute(update(module).where(still_open).values(**last))
            connection.execute(update(snapshot).where(snapshot.c.module_id == module_id).values(contributors=None))
            return _known(connection, module_id)

        return self._desk.write(work)


def _checked(new: NewModule) -> NewModule:
    if not 0 < len(new.name.strip()) <= LONGEST_NAME:
        raise ValueError("A module needs a name of at most 200 characters.")
    if new.smallest_group < SMALLEST_GROUP:
        raise ValueError(f"No group of fewer than {SMALLEST_GROUP} people may be shown.")
    if not new.starts_on <= new.ends_on <= new.keep_until:
        raise ValueError("A module starts, ends and is kept for a time, in this order.")
    if new.expected < 1:
        raise ValueError("A module expects at least one person.")
    return new


def _found(connection: Connection, which: ColumnElement[bool]) -> Module | None:
    row = connection.execute(select(*_COLUMNS).where(which)).mappings().one_or_none()
    return Module(**row) if row is not None else None


def _known(connection: Connection, module_id: str) -> Module:
    found = _found(connection, module.c.id == module_id)
    if found is None:
        raise UnknownModule(module_id)
    return found
