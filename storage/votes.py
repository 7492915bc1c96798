"""Questions put to a room, answered in rounds: once before the discussion and once after it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, RowMapping, Select, func, insert, select, update

from storage.desk import Desk
from storage.hold import hold_module
from storage.room_schema import member, vote, vote_round

OPEN, CLOSED = "open", "closed"
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Round:
    """One round, the first (1) or second (2) of its question.

    `question` is a text with its `options`, or the id of a question of the bank without any.
    """

    id: str
    module_id: str
    question: str
    options: tuple[str, ...]
    number: int
    is_open: bool


class Votes:
    """`store.votes`. Who voted what may be read by `cohort` only."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, module_id: str, question: str, options: Sequence[str] = ()) -> Round:
        """Begin the next round of a question; a round of another that is open is closed, as a room does one thing.

        Raises UnknownModule, and ValueError after the second round.
        """
        kept = json.dumps(list(options))

        def work(connection: Connection) -> Round:
            hold_module(connection, module_id)
            same = (vote_round.c.module_id == module_id) & (vote_round.c.question == question)
            before = connection.execute(select(func.count()).where(same & (vote_round.c.options == kept))).scalar_one()
            if before >= ROUNDS:
                raise ValueError("A question has two rounds.")
            still = (vote_round.c.module_id == module_id) & (vote_round.c.state == OPEN)
            connection.execute(update(vote_round).where(still).values(state=CLOSED))
            row: dict[str, Any] = {
                "id": str(uuid4()),
                "module_id": module_id,
                "question": question,
                "options": kept,
                "number": before + 1,
                "state": OPEN,
                "opened_at": self._desk.now(),
            }
            connection.execute(insert(vote_round).values(row))
            return _round(row)

        return self._desk.write(work)

    def close(self, round_id: str) -> None:
        """Take no more votes; closing twice is no fault."""
        this = update(vote_round).where(vote_round.c.id == round_id)
        self._desk.write(lambda connection: connection.execute(this.values(state=CLOSED)))

    def of(self, module_id: str) -> list[Round]:
        """Every round of a module, the first first."""
        theirs = select(vote_round).where(vote_round.c.module_id == module_id)
        return self._desk.read(lambda connection: _rounds(connection, theirs))

    def now(self, module_id: str) -> Round | None:
        """The round that is open, or None."""
        theirs = (vote_round.c.module_id == module_id) & (vote_round.c.state == OPEN)
        found = self._desk.read(lambda connection: _rounds(connection, select(vote_round).where(theirs)))
        return found[-1] if found else None

    def cast(self, round_id: str, commissioner_id: str, value: str) -> bool:
        """Vote, or vote otherwise; False where the round is closed or the voter is not in its module."""

        def work(connection: Connection) -> bool:
            if not _may_vote(connection, round_id, commissioner_id):
                return False
            mine = (vote.c.round_id == round_id) & (vote.c.commissioner_id == commissioner_id)
            new = {"value": value, "at": self._desk.now()}
            if connection.execute(update(vote).where(mine).values(new)).rowcount == 0:
                connection.execute(insert(vote).values(round_id=round_id, commissioner_id=commissioner_id, **new))
            return True

        return self._desk.write(work)

    def mine(self, round_id: str, commissioner_id: str) -> str | None:
        """What somebody voted themselves."""
        this = select(vote.c.value).where((vote.c.round_id == round_id) & (vote.c.commissioner_id == commissioner_id))
        return self._desk.read(lambda connection: connection.execute(this).scalar_one_or_none())

    def cast_in(self, round_id: str) -> dict[str, str]:
        """What everyone who is still in the module voted, by commissioner id."""
        theirs = (
            select(vote.c.commissioner_id, vote.c.value)
            .join(vote_round, vote_round.c.id == vote.c.round_id)
            .join(member, member.c.commissioner_id == vote.c.commissioner_id)
            .where((vote.c.round_id == round_id) & (member.c.module_id == vote_round.c.module_id))
            .order_by(vote.c.commissioner_id)
        )
        return self._desk.read(lambda connection: {row[0]: row[1] for row in connection.execute(theirs)})


def _may_vote(connection: Connection, round_id: str, commissioner_id: str) -> bool:
    """Whether the vote counts; holds the voter, so that two taps of one person come one after the other."""
    theirs = (
        select(member.c.commissioner_id)
        .join(vote_round, vote_round.c.module_id == member.c.module_id)
        .where((member.c.commissioner_id == commissioner_id) & (vote_round.c.id == round_id))
        .where(vote_round.c.state == OPEN)
        .with_for_update(of=member)
    )
    return connection.execute(theirs).first() is not None


def _rounds(connection: Connection, which: Select[Any]) -> list[Round]:
    in_order = which.order_by(vote_round.c.opened_at, vote_round.c.number, vote_round.c.id)
    return [_round(row) for row in connection.execute(in_order).mappings()]


def _round(row: RowMapping | dict[str, Any]) -> Round:
    return Round(
        id=row["id"],
        module_id=row["module_id"],
        question=row["question"],
        options=tuple(json.loads(row["options"])),
        number=row["number"],
        is_open=row["state"] == OPEN,
    )
