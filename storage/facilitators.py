"""Who runs a module: let in with a passphrase or by the organisation's sign-in, signed in and out again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from storage.desk import Desk
from storage.hold import hold_module
from storage.passphrases import fits, hashed
from storage.room_schema import facilitator, facilitator_session
from storage.tokens import fingerprint, new_token, well_formed

SIGNED_IN_FOR = timedelta(hours=24)
MOST = 6  # facilitators of one module, so that trying a passphrase stays cheap
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Someone who runs one module. `subject` is who they are to the organisation's sign-in, where that is used."""

    id: str
    module_id: str
    name: str
    subject: str | None


_COLUMNS = (facilitator.c.id, facilitator.c.module_id, facilitator.c.name, facilitator.c.subject)


class Facilitators:
    """`store.facilitators`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self, module_id: str, name: str, *, passphrase: str | None = None, subject: str | None = None
    ) -> Facilitator:
        """Let someone run a module. Raises UnknownModule, and ValueError where there are too many or no way in."""
        if passphrase is None and subject is None:
            raise ValueError("A facilitator needs a passphrase or a subject.")
        kept = hashed(passphrase) if passphrase is not None else None

        def work(connection: Connection) -> Facilitator:
            hold_module(connection, module_id)
            if len(_of(connection, module_id)) >= MOST:
                raise ValueError(f"A module has at most {MOST} facilitators.")
            new = Facilitator(str(uuid4()), module_id, name[:LONGEST_NAME], subject)
            row = {"id": new.id, "module_id": module_id, "name": new.name, "subject": subject}
            created = self._desk.now()
            connection.execute(insert(facilitator).values(**row, passphrase_hash=kept, created_at=created))
            return new

        return self._desk.write(work)

    def of(self, module_id: str) -> list[Facilitator]:
        """Those who run a module, the first first."""
        return self._desk.read(lambda connection: _of(connection, module_id))

    def with_passphrase(self, module_id: str, passphrase: str) -> Facilitator | None:
        """Whose passphrase this is. Takes some 20 ms for each of them; who asks must be slowed down: `store.tries`."""
        theirs = select(*_COLUMNS, facilitator.c.passphrase_hash).where(facilitator.c.module_id == module_id)
        rows = self._desk.read(lambda connection: connection.execute(theirs).all())
        found = next((row for row in rows if fits(passphrase, row.passphrase_hash)), None)
        return Facilitator(found.id, found.module_id, found.name, found.subject) if found is not None else None

    def with_subject(self, subject: str) -> list[Facilitator]:
        """The modules that someone known to the organisation's sign-in runs, the newest first."""
        theirs = select(*_COLUMNS).where(facilitator.c.subject == subject).order_by(facilitator.c.created_at.desc())
        return self._desk.read(lambda connection: [Facilitator(*row) for row in connection.execute(theirs)])

    def rename_subject(self, old: str, new: str) -> None:
        """Whoever was invited as `old`, such as by e-mail, is known as `new` from now on."""
        theirs = update(facilitator).where(facilitator.c.subject == old)
        self._desk.write(lambda connection: connection.execute(theirs.values(subject=new)))

    def remove(self, facilitator_id: str) -> None:
        """Let somebody run the module no longer; every device of theirs is signed out with it."""
        this = delete(facilitator).where(facilitator.c.id == facilitator_id)
        self._desk.write(lambda connection: connection.execute(this))

    def sign_in(self, facilitator_id: str) -> str:
        """A new secret for the cookie of one device, good for 24 hours. Only its hash is kept."""
        token, now = new_token(), self._desk.now()
        row = {"fingerprint": fingerprint(token), "facilitator_id": facilitator_id, "expires_at": now + SIGNED_IN_FOR}

        def work(connection: Connection) -> str:
            connection.execute(delete(facilitator_session).where(facilitator_session.c.expires_at <= now))
            connection.execute(insert(facilitator_session).values(**row))
            return token

        return self._desk.write(work)

    def signed_in(self, token: str) -> Facilitator | None:
        """Who holds this secret, or None where it is malformed, unknown, expired or signed out."""
        if not well_formed(token):
            return None
        theirs = (facilitator_session.c.fingerprint == fingerprint(token)) & (
            facilitator_session.c.expires_at > self._desk.now()
        )
        return self._desk.read(lambda connection: _one(connection, theirs))

    def sign_out(self, token: str) -> None:
        """Let the secret of one device open nothing any more."""
        this = delete(facilitator_session).where(facilitator_session.c.fingerprint == fingerprint(token))
        self._desk.write(lambda connection: connection.execute(this))


def _of(connection: Connection, module_id: str) -> list[Facilitator]:
    theirs = select(*_COLUMNS).where(facilitator.c.module_id == module_id)
    in_order = theirs.order_by(facilitator.c.created_at, facilitator.c.id)
    return [Facilitator(*row) for row in connection.execute(in_order)]


def _one(connection: Connection, which: ColumnElement[bool]) -> Facilitator | None:
    row = connection.execute(select(*_COLUMNS).join(facilitator_session).where(which)).one_or_none()
    return Facilitator(*row) if row is not None else None
