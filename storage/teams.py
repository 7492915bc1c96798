"""Teams: several people of one organisation who answer each for themselves, show what they choose, and agree."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from sqlalchemy import Connection, delete, func, insert, select

from questions.answers import Answers, Slot, Value
from storage import kept, team_rows
from storage.desk import Desk
from storage.faults import TeamFull, UnknownTeam
from storage.free_code import with_a_free_code
from storage.hold import hold_person
from storage.join_code import typed
from storage.team_model import Mate, Role, Shows, Team, TeamLine
from storage.team_schema import team, team_member

LONGEST_NAME = 200
MOST = 30  # people in a team, so that looking at what all of them show stays quick


class Teams:
    """`store.teams`. What other people answered may be read by `cohort` only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def begin(self, commissioner_id: str, name: str, role: Role, shows: Shows) -> Team:
        """Make a team with a code of its own and be its first member, leaving any other.

        Raises UnknownCommissioner, and ValueError for a name that is none or too long.
        """
        if not 0 < len(name.strip()) <= LONGEST_NAME:
            raise ValueError(f"A team needs a name of at most {LONGEST_NAME} characters.")

        def work(connection: Connection) -> Team:
            hold_person(connection, commissioner_id)
            now, made = self._desk.now(), str(uuid4())
            row = {"id": made, "name": " ".join(name.split()), "created_at": now}
            with_a_free_code(connection, lambda code: connection.execute(insert(team).values(**row, code=code)))
            team_rows.enter(connection, commissioner_id, made, role, shows, now)
            return team_rows.known(connection, team.c.id == made)

        return self._desk.write(work)

    def by_code(self, code: str) -> Team | None:
        """The team that `code` joins, however it was typed, or None. Who asks must be slowed down: `store.tries`."""
        return self._desk.read(lambda connection: team_rows.found(connection, team.c.code == typed(code)))

    def join(self, commissioner_id: str, team_id: str, role: Role, shows: Shows) -> None:
        """Be in this team from now on, leaving any other; who is in it already has another role or choice from now on.

        Raises UnknownCommissioner, UnknownTeam, TeamFull.
        """

        def work(connection: Connection) -> None:
            hold_person(connection, commissioner_id)
            if connection.execute(select(team.c.id).where(team.c.id == team_id).with_for_update()).first() is None:
                raise UnknownTeam(team_id)
            held = team_rows.mate_of(connection, commissioner_id)
            if held is not None and held.team_id == team_id:
                connection.execute(team_rows.choice(commissioner_id, role, shows))
                return
            here = select(func.count()).where(team_member.c.team_id == team_id)
            if connection.execute(here).scalar_one() >= MOST:
                raise TeamFull(team_id)
            team_rows.enter(connection, commissioner_id, team_id, role, shows, self._desk.now())

        self._desk.write(work)

    def leave(self, commissioner_id: str) -> None:
        """Be in no team; what it agreed stays, without who saved it. The last to leave takes the team along."""

        def work(connection: Connection) -> None:
            connection.execute(delete(team_member).where(team_member.c.commissioner_id == commissioner_id))
            connection.execute(team_rows.without_anybody())

        self._desk.write(work)

    def of(self, commissioner_id: str) -> tuple[Team, Mate] | None:
        """The team that somebody is in and how they are in it, or None."""

        def work(connection: Connection) -> tuple[Team, Mate] | None:
            held = team_rows.mate_of(connection, commissioner_id)
            theirs = team_rows.found(connection, team.c.id == held.team_id) if held is not None else None
            return (theirs, held) if theirs is not None and held is not None else None

        return self._desk.read(work)

    def answers(self, team_id: str) -> list[tuple[Mate, Answers]]:
        """Everyone in a team with all that they have said, shown or not, in the order of joining."""
        return self._desk.read(lambda connection: team_rows.everyone(connection, team_id))

    def say(self, commissioner_id: str, changes: Mapping[Slot, Value]) -> None:
        """Save for the team of this person what it agrees; what does not change adds nothing.

        Raises RefusedAnswer naming the first slot that is refused, UnknownTeam for who is in none.
        """
        fit = kept.accepted(changes)

        def work(connection: Connection) -> None:
            me = team_rows.mate_of(connection, commissioner_id)
            if me is None:
                raise UnknownTeam(commissioner_id)
            connection.execute(select(team.c.id).where(team.c.id == me.team_id).with_for_update())
            team_rows.add(connection, me, fit, self._desk.now())

        self._desk.write(work)

    def said(self, team_id: str) -> list[TeamLine]:
        """Everything that a team ever agreed, oldest first; the last line of a slot is what holds."""
        return self._desk.read(lambda connection: team_rows.lines(connection, team_id))
