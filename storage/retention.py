"""What has had its time is deleted: people whose links have all expired, modules past their day, and small leavings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, Delete, delete, exists, select

from storage import leases
from storage.compact_schema import summary
from storage.desk import Desk
from storage.room_schema import facilitator_session, module, tries
from storage.schema import commissioner, link
from storage.team_rows import without_anybody
from storage.tokens import LIFETIME
from storage.tries import FORGOTTEN_AFTER

EVERY = timedelta(hours=1)
TURN = timedelta(minutes=55)  # a little less, so that the next hour finds it over
SUSPICIOUS = timedelta(days=7)  # without a run: the servers stood still, or the clock has jumped
GRACE = timedelta(days=1)  # for somebody to notice a clock that is wrong, before anything is deleted by it
AT_ONCE = 200  # people in one transaction, so that nobody's save waits long

_NAME = "retention"


@dataclass(frozen=True, slots=True)
class Removed:
    """How many of each were deleted. `links` are stopped ones of people who are still here, `teams` those of nobody."""

    people: int = 0
    modules: int = 0
    links: int = 0
    sessions: int = 0
    tries: int = 0
    teams: int = 0

    @property
    def anything(self) -> bool:
        """Whether there was anything to delete."""
        return any((self.people, self.modules, self.links, self.sessions, self.tries, self.teams))


class Retention:
    """`store.retention`."""

    def __init__(self, desk: Desk, wipe: Callable[[], None]) -> None:
        self._desk = desk
        self._wipe = wipe

    def in_turn(self) -> Removed | None:
        """Do it if it is this server's turn, about once an hour among all servers; None where it is not.

        After a week without a run the first turn only waits a day: a clock that jumped ahead must not delete
        everybody's answers.
        """
        holder = str(uuid4())

        def work(connection: Connection) -> tuple[bool, bool]:
            now, last = self._desk.now(), leases.ends(connection, _NAME)
            odd = last is not None and now - last > SUSPICIOUS
            return leases.take(connection, _NAME, holder, now, GRACE if odd else TURN), odd

        mine, odd = self._desk.write(work)
        return self.apply() if mine and not odd else None

    def apply(self) -> Removed:
        """Delete all that has had its time, now. Deleting twice is no fault."""
        now = self._desk.now()
        removed = Removed(
            people=self._people(),
            modules=self._delete(delete(module).where(module.c.keep_until < now.date())),
            links=self._delete(delete(link).where(link.c.expires_at <= now - LIFETIME)),
            sessions=self._delete(delete(facilitator_session).where(facilitator_session.c.expires_at <= now)),
            tries=self._delete(delete(tries).where(tries.c.until < now - FORGOTTEN_AFTER)),
            teams=self._delete(without_anybody()),
        )
        self._delete(_never_finished())
        if removed.anything:
            self._wipe()
        return removed

    def _people(self) -> int:
        over = 0
        while some := self._desk.write(self._some_people):
            over += some
        return over

    def _some_people(self, connection: Connection) -> int:
        """Delete a few, looking again at the same moment whether a link of theirs has been used meanwhile."""
        these = select(commissioner.c.id).where(_nothing_opens_it(self._desk)).limit(AT_ONCE)
        ids = connection.execute(these.with_for_update(skip_locked=True)).scalars().all()
        gone = delete(commissioner).where(commissioner.c.id.in_(ids), _nothing_opens_it(self._desk))
        return connection.execute(gone).rowcount if ids else 0

    def _delete(self, what: Delete) -> int:
        return self._desk.write(lambda connection: connection.execute(what).rowcount)


def _never_finished() -> Delete:
    """Deletes the summaries of modules that are gone and were never closed; those that were closed stay for good."""
    return delete(summary).where(~summary.c.frozen, ~exists().where(module.c.id == summary.c.module_id))


def _nothing_opens_it(desk: Desk) -> ColumnElement[bool]:
    live = (link.c.commissioner_id == commissioner.c.id) & (link.c.expires_at > desk.now())
    return ~exists().where(live)
