"""Tips and questions that people offer to their room, which a facilitator lets through or refuses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from storage.desk import Desk
from storage.room_schema import member, tip

LONGEST_TIP = 280
LONGEST_NAME = 60
MOST_OF_ONE = 5  # at one stage, so that nobody can flood whoever reads them


class TipKind(StrEnum):
    """What is offered."""

    TIP = "tip"
    QUESTION = "question"


class TipState(StrEnum):
    """Whether the room may see it. One that was shown can be refused later, and the other way round."""

    WAITING = "waiting"
    SHOWN = "shown"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Tip:
    """What was offered, without whose it is; `name` is "" unless they gave one."""

    id: str
    stage_id: str
    kind: TipKind
    text: str
    name: str
    state: TipState
    at: datetime


class Tips:
    """`store.tips`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offer(
        self, module_id: str, commissioner_id: str, stage_id: str, kind: TipKind, text: str, name: str = ""
    ) -> Tip | None:
        """Offer something to the room, cut to LONGEST_TIP letters; None where that is one too many.

        The same text twice is one. Raises ValueError where there is no text, or they are not in the module.
        """
        said, given = _tidy(text, LONGEST_TIP), _tidy(name, LONGEST_NAME)
        if not said:
            raise ValueError("A tip needs a text.")

        def work(connection: Connection) -> Tip | None:
            _hold(connection, module_id, commissioner_id)
            here = _by(module_id, commissioner_id) & (tip.c.stage_id == stage_id)
            for same in _found(connection, here & (tip.c.text == said)):
                return same
            if connection.execute(select(func.count()).where(here)).scalar_one() >= MOST_OF_ONE:
                return None
            new = Tip(str(uuid4()), stage_id, kind, said, given, TipState.WAITING, self._desk.now())
            owner = {"module_id": module_id, "commissioner_id": commissioner_id}
            row: dict[str, Any] = {field: getattr(new, field) for field in Tip.__dataclass_fields__}
            connection.execute(insert(tip).values(row | owner | {"kind": kind.value, "state": new.state.value}))
            return new

        return self._desk.write(work)

    def take_back(self, tip_id: str, commissioner_id: str) -> None:
        """Delete one's own; taking back what is gone, or somebody else's, changes nothing."""
        mine = (tip.c.id == tip_id) & (tip.c.commissioner_id == commissioner_id)
        self._desk.write(lambda connection: connection.execute(delete(tip).where(mine)))

    def judge(self, module_id: str, tip_id: str, state: TipState) -> None:
        """Let one of the module's be shown, or refuse it, also after it was shown."""
        this = (tip.c.id == tip_id) & (tip.c.module_id == module_id)
        self._desk.write(lambda connection: connection.execute(update(tip).where(this).values(state=state.value)))

    def of(self, module_id: str, state: TipState | None = None) -> list[Tip]:
        """Everything offered to a module, or all of one state, oldest first."""
        these = tip.c.module_id == module_id
        if state is not None:
            these &= tip.c.state == state.value
        return self._desk.read(lambda connection: _found(connection, these))

    def by(self, module_id: str, commissioner_id: str) -> list[Tip]:
        """What somebody offered themselves, oldest first."""
        return self._desk.read(lambda connection: _found(connection, _by(module_id, commissioner_id)))


def _tidy(text: str, longest: int) -> str:
    printable = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(printable.split())[:longest].rstrip()


def _by(module_id: str, commissioner_id: str) -> ColumnElement[bool]:
    return (tip.c.module_id == module_id) & (tip.c.commissioner_id == commissioner_id)


def _hold(connection: Connection, module_id: str, commissioner_id: str) -> None:
    """Make another tab of this person wait, so that both count the same tips."""
    theirs = (member.c.commissioner_id == commissioner_id) & (member.c.module_id == module_id)
    if connection.execute(select(member.c.commissioner_id).where(theirs).with_for_update()).first() is None:
        raise ValueError("Only those who are in a module offer something to it.")


def _found(connection: Connection, which: ColumnElement[bool]) -> list[Tip]:
    rows = connection.execute(select(tip).where(which).order_by(tip.c.at, tip.c.id))
    return [
        Tip(row.id, row.stage_id, TipKind(row.kind), row.text, row.name, TipState(row.state), row.at) for row in rows
    ]
