"""Which texts of a module have reached its facilitator, and what they said of each.

A text is known by its owner, its slot and its line: the newest line of the owner's history that it was written in. Once
it is written anew it has another line, so that nothing is let through but what was read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from questions.answers import Kind, Phase, Slot
from storage.desk import Desk
from storage.room_schema import member, moderation, module
from storage.schema import history


class TextState(StrEnum):
    """Whether others may read it. What was let through can be refused later, and the other way round."""

    WAITING = "waiting"
    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Written:
    """A text as it was at one moment: whose it is, where it stands, and in which line of their history."""

    commissioner_id: str
    slot: Slot
    line: int


class Moderation:
    """`store.moderation`. Whose a text is, is for `cohort` alone to read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, module_id: str, kinds: Collection[Kind], phase: Phase) -> dict[tuple[str, Slot], int]:
        """The newest line of everything of these kinds that people of a module ever wrote, by person and slot."""
        columns = (history.c.commissioner_id, history.c.kind, history.c.phase, history.c.ref)
        which = history.c.kind.in_([kind.value for kind in kinds]) & (history.c.phase == phase.value)
        theirs = member.c.commissioner_id == history.c.commissioner_id
        newest = select(*columns, func.max(history.c.id).label("line")).join(member, theirs)
        these = newest.where(member.c.module_id == module_id, which).group_by(*columns)

        def work(connection: Connection) -> dict[tuple[str, Slot], int]:
            rows = connection.execute(these)
            return {(row.commissioner_id, Slot(Kind(row.kind), row.ref, Phase(row.phase))): row.line for row in rows}

        return self._desk.read(work)

    def of(self, module_id: str) -> dict[Written, TextState]:
        """Everything that has reached the facilitator of a module."""
        these = select(moderation).where(moderation.c.module_id == module_id)

        def work(connection: Connection) -> dict[Written, TextState]:
            rows = ((row, Slot.parse(row.slot)) for row in connection.execute(these))
            return {Written(row.commissioner_id, slot, row.line): TextState(row.state) for row, slot in rows if slot}

        return self._desk.read(work)

    def admit(self, module_id: str, texts: Iterable[Written]) -> None:
        """Let texts reach the facilitator, all of them together; each replaces an earlier one in its slot.

        What has reached them already, and what belongs to nobody in the module any more, is left alone.
        """
        rows = [_row(module_id, each) | {"state": TextState.WAITING.value} for each in texts]

        def work(connection: Connection) -> None:
            connection.execute(select(module.c.id).where(module.c.id == module_id).with_for_update())
            for row in rows:
                same = select(moderation.c.line).where(*_here(row), moderation.c.line == row["line"])
                if connection.execute(same).first() is None and _is_in(connection, row):
                    connection.execute(delete(moderation).where(*_here(row)))
                    connection.execute(insert(moderation).values(**row))

        if rows:
            self._desk.write(work)

    def judge(self, module_id: str, texts: Iterable[Written], state: TextState) -> None:
        """Say of these texts what may become of them; one that was written anew meanwhile is left alone."""
        rows = [_row(module_id, each) for each in texts]

        def work(connection: Connection) -> None:
            for row in rows:
                this = update(moderation).where(*_here(row), moderation.c.line == row["line"])
                connection.execute(this.values(state=state.value))

        if rows:
            self._desk.write(work)


def _row(module_id: str, text: Written) -> dict[str, Any]:
    return {
        "module_id": module_id,
        "commissioner_id": text.commissioner_id,
        "slot": text.slot.key,
        "line": text.line,
    }


def _here(row: dict[str, Any]) -> tuple[Any, ...]:
    return tuple(moderation.c[name] == row[name] for name in ("module_id", "commissioner_id", "slot"))


def _is_in(connection: Connection, row: dict[str, Any]) -> bool:
    theirs = (member.c.commissioner_id == row["commissioner_id"]) & (member.c.module_id == row["module_id"])
    return connection.execute(select(member.c.commissioner_id).where(theirs)).first() is not None
