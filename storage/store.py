"""The store: everything that is kept about commissioners, on SQLite or PostgreSQL."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, false, select, update
from sqlalchemy.exc import SQLAlchemyError

from questions.answers import Slot, Value
from storage import counted, kept, people, ready
from storage.desk import Desk
from storage.engine import empty_log, make_engine, prepare, writing
from storage.facilitators import Facilitators
from storage.faults import StorageUnavailable
from storage.holdings import Holdings
from storage.kept import Change
from storage.members import Members, withdraw
from storage.messages import explain
from storage.migrate import migrate
from storage.moderation import Moderation
from storage.modules import Modules
from storage.noted import note
from storage.packed import Packed
from storage.people import Clock, Commissioner, LinkState
from storage.plain_words import publicly
from storage.replayed import replay
from storage.retention import Retention
from storage.schema import commissioner
from storage.sealed import Seals, seals_of, with_seals
from storage.settings import database_url, text_keys
from storage.shows import Shows
from storage.snapshots import Snapshots
from storage.summaries import Summaries
from storage.team_rows import without_anybody
from storage.teams import Teams
from storage.text_keys import agree, rotate
from storage.tips import Tips
from storage.tries import Tries
from storage.votes import Votes
from storage.writer import DirectWriter, GroupWriter, Writes

T = TypeVar("T")


def utc_now() -> datetime:
    """The time in UTC, aware."""
    return datetime.now(UTC)


def open_store(url: str | None = None, *, now: Clock = utc_now) -> Store:
    """Open the database at `url`, or the one that the settings name, brought to the newest schema.

    Raises StorageUnavailable where it cannot be opened, understood or written.
    """
    address = database_url(url)
    with _explained(address):
        engine = with_seals(make_engine(address), Seals(text_keys()))
        try:
            prepare(engine)
            migrate(writing(engine))
            with writing(engine).begin() as connection:
                agree(connection)
            store = Store(engine, now)
            store.ping()
        except BaseException:
            engine.dispose()
            raise
    return store


class Store:
    """Reads and writes answers. Safe to share between threads; every method may raise StorageUnavailable."""

    def __init__(self, engine: Engine, now: Clock = utc_now) -> None:
        self._engine = engine
        self._now = now
        sqlite = engine.dialect.name == "sqlite"
        self._writer: Writes = GroupWriter(writing(engine)) if sqlite else DirectWriter(engine)
        desk = Desk(self._read, self._write, now)
        self.retention = Retention(desk, self._wipe)
        self.modules, self.members, self.facilitators = Modules(desk), Members(desk), Facilitators(desk)
        self.snapshots, self.tries, self.holdings = Snapshots(desk), Tries(desk), Holdings(desk)
        self.shows, self.votes, self.tips = Shows(desk), Votes(desk), Tips(desk)
        self.teams = Teams(desk)
        self.moderation, self.packed, self.summaries = Moderation(desk), Packed(desk), Summaries(desk)

    def close(self) -> None:
        """Finish the saves under way and let go of the database."""
        self._writer.close()
        self._engine.dispose()

    def ping(self) -> None:
        """Prove that answers can be read and written just now, without changing anything."""

        def prove(connection: Connection) -> None:
            connection.execute(select(commissioner.c.id).limit(1)).first()
            connection.execute(update(commissioner).where(false()).values(place=""))  # refused where all is read-only

        self._write(prove)

    def ready(self) -> None:
        """Prove more than `ping` does, by a write: that there is room left and that the tables are ours."""
        self._write(lambda connection: ready.prove(connection, self._now()))
        ready.has_room(self._engine.url)

    def find(self, token: str) -> Commissioner | None:
        """The owner of a private link, or None where it is malformed, unknown or expired.

        A link that is used lives its full time again, which is written at most once a day.
        """
        now = self._now()
        found = self._read(lambda connection: people.find(connection, token, now))
        if found is None:
            return None
        person, due = found
        if due:
            with suppress(StorageUnavailable):  # someone may still read their answers while the disk is full
                self._write(lambda connection: people.renew(connection, token, now))
        return person

    def link_state(self, token: str) -> LinkState:
        """Whether a private link works ("live"), has stopped or been replaced ("expired"), or is not ours."""
        return self._read(lambda connection: people.link_state(connection, token, self._now()))

    def begin(self, token: str, bank_id: str, bank_version: str) -> Commissioner:
        """The owner of `token`, made now if there is none, so that two tabs starting at once are one person.

        Raises StoppedLink for a token that is malformed, expired or replaced.
        """
        return self._write(lambda connection: people.begin(connection, token, bank_id, bank_version, self._now()))

    def replace_token(self, commissioner_id: str, old: str, new: str) -> None:
        """Make `new` the private link of someone, and stop `old`. Raises StoppedLink where `old` is not live."""
        self._write(lambda connection: people.replace_token(connection, commissioner_id, old, new, self._now()))

    def remember_place(self, commissioner_id: str, place: str) -> None:
        """Keep where someone is in their visit. Raises UnknownCommissioner."""
        self._write(lambda connection: people.remember_place(connection, commissioner_id, place))

    def forget(self, commissioner_id: str) -> None:
        """Delete every row about someone, and count it in their module. Forgetting twice, or nobody, is no fault.

        A team that they leave empty goes with them.
        """

        def work(connection: Connection) -> None:
            withdraw(connection, commissioner_id, self._now())
            people.forget(connection, commissioner_id)
            connection.execute(without_anybody())

        self._write(work)
        self._wipe()

    def answers(self, commissioner_id: str) -> dict[Slot, Value]:
        """What someone has said and not taken back."""
        return self.answers_with_versions(commissioner_id)[0]

    def answers_with_versions(self, commissioner_id: str) -> tuple[dict[Slot, Value], dict[Slot, str]]:
        """What someone has said and not taken back, and the version of the bank that each was said under.

        A version is "" where a server of an older release, running beside this one, wrote the answer.
        """
        said = self._read(lambda connection: kept.answers(connection, commissioner_id))
        values = {slot: value for slot, (value, _) in said.items()}
        return values, {slot: version for slot, (_, version) in said.items()}

    def save(self, commissioner_id: str, changes: Mapping[Slot, Value], bank_version: str) -> datetime:
        """Keep `changes` whole or not at all, and return when (UTC), after the commit; None takes an answer back.

        What does not change adds no history, so saving again after a fault is harmless. Raises RefusedAnswer
        naming the first slot that is refused, UnknownCommissioner where they have been forgotten.
        """
        with counted.save():
            fit = kept.accepted(changes)

            def work(connection: Connection) -> datetime:
                now = self._now()
                kept.save(connection, commissioner_id, fit, bank_version, now)
                return now

            return self._write(work)

    def restore(self, commissioner_id: str, answers: Mapping[Slot, Value], versions: Mapping[Slot, str]) -> datetime:
        """Keep answers that were given elsewhere, each under the version of the bank that `versions` says.

        As with `save`: whole or not at all, only what changes, and the time (UTC) after the commit. Raises
        RefusedAnswer and UnknownCommissioner.
        """
        fit = kept.accepted(answers)

        def work(connection: Connection) -> datetime:
            now = self._now()
            for version in sorted({versions[slot] for slot in fit}):
                theirs = {slot: value for slot, value in fit.items() if versions[slot] == version}
                kept.save(connection, commissioner_id, theirs, version, now)
            return now

        return self._write(work)

    def confirm(self, commissioner_id: str, slots: Collection[Slot], bank_version: str) -> datetime:
        """Stamp answers that still hold with a newer version of the bank; returns when (UTC), after the commit.

        The history gains a line for each. What is not answered, or bears that stamp already, is left alone.
        Raises UnknownCommissioner where they have been forgotten.
        """

        def work(connection: Connection) -> datetime:
            now = self._now()
            kept.confirm(connection, commissioner_id, slots, bank_version, now)
            return now

        return self._write(work)

    def revision(self, commissioner_id: str) -> int:
        """A number that grows whenever an answer of this person changes; 0 before the first.

        To notice what another tab saves, read it before the answers, not after.
        """
        return self._read(lambda connection: kept.revision(connection, commissioner_id))

    def history(self, commissioner_id: str, after: int = 0) -> list[Change]:
        """What someone said or took back since the revision `after`, oldest first; by default all of it."""
        return self._read(lambda connection: kept.changes(connection, commissioner_id, after))

    def replay(self, commissioner_id: str) -> bool:
        """Make someone's current answers anew from their history where they differ, and say whether they did.

        Raises UnknownCommissioner.
        """
        return self._write(lambda connection: replay(connection, commissioner_id))

    def rotate_text_keys(self, *, decrypt: bool = False) -> int:
        """Seal every text anew with the first key, or write all in clear; how many changed."""
        changed = rotate(self._write, Seals() if decrypt else seals_of(self._engine))
        self._wipe()
        return changed

    def _wipe(self) -> None:
        """Leave no copy in SQLite's log of what was deleted."""
        with _explained(self._engine.url):
            empty_log(self._engine)

    def _read(self, work: Callable[[Connection], T]) -> T:
        with _noted(), _explained(self._engine.url), self._engine.connect() as connection:
            return work(connection)

    def _write(self, work: Callable[[Connection], T]) -> T:
        with _noted(), _explained(self._engine.url):
            return self._writer.run(work)


@contextmanager
def _noted() -> Iterator[None]:
    try:
        yield
    except StorageUnavailable as trouble:
        note(str(trouble))
        raise


@contextmanager
def _explained(url: URL) -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise StorageUnavailable(explain(error, url), publicly(error)) from error
