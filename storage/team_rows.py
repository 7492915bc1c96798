"""Teams on a connection: the rows behind `store.teams`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Delete, RowMapping, Update, delete, exists, insert, select, update

from questions.answers import Answers, Slot, Value
from storage import kept
from storage.sealed import seals_of
from storage.team_model import Mate, Role, Shows, Team, TeamLine
from storage.team_schema import team, team_member, team_said


def without_anybody() -> Delete:
    """Deletes the teams in which nobody is any more."""
    return delete(team).where(~exists().where(team_member.c.team_id == team.c.id))


def enter(connection: Connection, commissioner_id: str, team_id: str, role: Role, shows: Shows, now: datetime) -> None:
    """Be in this team and no other; a team that is left empty goes."""
    connection.execute(delete(team_member).where(team_member.c.commissioner_id == commissioner_id))
    chosen = {"role": role.value, "shows": shows.value, "joined_at": now}
    mine = {"commissioner_id": commissioner_id, "team_id": team_id, "handle": str(uuid4())}
    connection.execute(insert(team_member).values(**mine, **chosen))
    connection.execute(without_anybody())


def choice(commissioner_id: str, role: Role, shows: Shows) -> Update:
    """Changes the role of somebody and what they show."""
    mine = update(team_member).where(team_member.c.commissioner_id == commissioner_id)
    return mine.values(role=role.value, shows=shows.value)


def found(connection: Connection, which: ColumnElement[bool]) -> Team | None:
    """The team for which `which` holds, or None."""
    row = connection.execute(select(team).where(which)).mappings().one_or_none()
    return Team(**row) if row is not None else None


def known(connection: Connection, which: ColumnElement[bool]) -> Team:
    """The team for which `which` holds, and which is there."""
    return Team(**connection.execute(select(team).where(which)).mappings().one())


def mate_of(connection: Connection, commissioner_id: str) -> Mate | None:
    """How somebody is in a team, or None."""
    mine = select(team_member).where(team_member.c.commissioner_id == commissioner_id)
    row = connection.execute(mine).mappings().one_or_none()
    return as_mate(row) if row is not None else None


def as_mate(row: RowMapping) -> Mate:
    """A row as what it says; a role or choice that a newer version wrote is the one that shows least."""
    role = Role(row["role"]) if row["role"] in set(Role) else Role.OTHER
    shows = Shows(row["shows"]) if row["shows"] in set(Shows) else Shows.NOTHING
    return Mate(row["team_id"], row["handle"], role, shows, row["joined_at"])


def everyone(connection: Connection, team_id: str) -> list[tuple[Mate, Answers]]:
    """Those in a team with all that they have said, in the order of joining."""
    these = select(team_member).where(team_member.c.team_id == team_id)
    rows = connection.execute(these.order_by(team_member.c.joined_at, team_member.c.handle)).mappings().all()
    return [(as_mate(row), kept.said(connection, row["commissioner_id"])) for row in rows]


def add(connection: Connection, me: Mate, fit: Mapping[Slot, Value], now: datetime) -> None:
    """Add what really changes to what the team of `me` has said."""
    before, seals = {line.slot: line.value for line in lines(connection, me.team_id)}, seals_of(connection)
    changed = {slot: value for slot, value in fit.items() if before.get(slot) != value}
    rows = [
        {
            "team_id": me.team_id,
            "handle": me.handle,
            "kind": slot.kind.value,
            "ref": slot.ref,
            "value": seals.seal(slot.kind, kept.written(value)),
            "at": now,
        }
        for slot, value in changed.items()
    ]
    if rows:
        connection.execute(insert(team_said), rows)


def lines(connection: Connection, team_id: str) -> list[TeamLine]:
    """All that a team ever agreed, oldest first."""
    seals = seals_of(connection)
    rows = connection.execute(select(team_said).where(team_said.c.team_id == team_id).order_by(team_said.c.id))
    return [
        TeamLine(slot, kept.as_value(seals.open(row.value)), row.handle, row.at)
        for row in rows
        if (slot := Slot.parse(f"{row.kind}/before/{row.ref}")) is not None
    ]
