"""Who takes part in which module. A person is in one module at a time, and their answers never depend on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from questions.answers import Slot, Value
from storage import kept
from storage.desk import Desk
from storage.faults import UnknownModule
from storage.hold import hold_person
from storage.quick import Quick
from storage.room_schema import member, module, withdrawal

_GONE_AND_SHOWN = Quick(
    "SELECT (SELECT COUNT(*) FROM withdrawal WHERE module_id = :module), "
    "COALESCE((SELECT MAX(id) FROM snapshot WHERE module_id = :module), 0)"
)


@dataclass(frozen=True, slots=True)
class Membership:
    """In which module somebody is, and since when (UTC)."""

    module_id: str
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class Stamp:
    """Differs once anyone of a module has come, gone or answered, or something was published of it."""

    newest: kept.Newest
    withdrawn: int
    published: int


class Members:
    """`store.members`. What other people answered may be read by `cohort` only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def join(self, commissioner_id: str, module_id: str) -> Membership:
        """Be in this module from now on; joining again changes nothing, joining another leaves the one before.

        Raises UnknownCommissioner, UnknownModule.
        """

        def work(connection: Connection) -> Membership:
            hold_person(connection, commissioner_id)
            if connection.execute(select(module.c.id).where(module.c.id == module_id)).first() is None:
                raise UnknownModule(module_id)
            held = _membership(connection, commissioner_id)
            if held is not None and held.module_id == module_id:
                return held
            now = self._desk.now()
            theirs = member.c.commissioner_id == commissioner_id
            new = {"module_id": module_id, "joined_at": now}
            if held is None:
                connection.execute(insert(member).values(commissioner_id=commissioner_id, **new))
            else:
                connection.execute(update(member).where(theirs).values(**new))
            return Membership(module_id, now)

        return self._desk.write(work)

    def leave(self, commissioner_id: str) -> None:
        """Be in no module; the answers stay. Leaving twice is no fault."""
        theirs = delete(member).where(member.c.commissioner_id == commissioner_id)
        self._desk.write(lambda connection: connection.execute(theirs))

    def of(self, commissioner_id: str) -> Membership | None:
        """The module that somebody is in, or None."""
        return self._desk.read(lambda connection: _membership(connection, commissioner_id))

    def count(self, module_id: str) -> int:
        """How many people are in a module."""
        these = select(func.count()).where(member.c.module_id == module_id)
        return self._desk.read(lambda connection: connection.execute(these).scalar_one())

    def answers(self, module_id: str) -> dict[str, dict[Slot, Value]]:
        """What everyone in a module has said and not taken back, by commissioner id, in the order of joining."""
        who = select(member.c.commissioner_id).where(member.c.module_id == module_id)
        in_order = who.order_by(member.c.joined_at, member.c.commissioner_id)

        def work(connection: Connection) -> dict[str, dict[Slot, Value]]:
            people = connection.execute(in_order).scalars().all()
            return {each: kept.said(connection, each) for each in people}

        return self._desk.read(work)

    def stamp(self, module_id: str) -> Stamp:
        """How far everyone in a module is, and what was published of it."""

        def work(connection: Connection) -> Stamp:
            ((gone, shown),) = _GONE_AND_SHOWN.rows(connection, {"module": module_id})
            return Stamp(kept.newest_of_each(connection, module_id), gone, shown)

        return self._desk.read(work)


def withdraw(connection: Connection, commissioner_id: str, now: datetime) -> None:
    """Note in the module of somebody who is about to be deleted that someone withdrew, without saying who."""
    held = _membership(connection, commissioner_id)
    if held is not None:
        connection.execute(insert(withdrawal).values(module_id=held.module_id, at=now))


def _membership(connection: Connection, commissioner_id: str) -> Membership | None:
    theirs = select(member.c.module_id, member.c.joined_at).where(member.c.commissioner_id == commissioner_id)
    row = connection.execute(theirs).one_or_none()
    return Membership(row.module_id, row.joined_at) if row is not None else None
