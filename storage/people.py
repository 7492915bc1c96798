"""Commissioners and their private links, as work to be done on a connection."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import uuid4

from sqlalchemy import Connection, RowMapping, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage.faults import StoppedLink, UnknownCommissioner
from storage.schema import commissioner, link
from storage.tokens import LIFETIME, RENEWED_AT_MOST, fingerprint, well_formed

LONGEST_PLACE = 200

LinkState = Literal["live", "expired", "unknown"]
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Commissioner:
    """Someone taking part: an id that says nothing about them, the bank they began with, and where they are."""

    id: str
    bank_id: str
    bank_version: str
    created_at: datetime
    place: str


def find(connection: Connection, token: str, now: datetime) -> tuple[Commissioner, bool] | None:
    """The owner of a live link, and whether the link is due to be renewed; None for any other token."""
    row = _row_of(connection, token)
    if row is None or row["expires_at"] <= now:
        return None
    return _commissioner(row), row["expires_at"] <= now + LIFETIME - RENEWED_AT_MOST


def link_state(connection: Connection, token: str, now: datetime) -> LinkState:
    """Whether a link works, has stopped (by age or by a newer link), or was never ours."""
    row = _row_of(connection, token)
    if row is None:
        return "unknown"
    return "live" if row["expires_at"] > now else "expired"


def renew(connection: Connection, token: str, now: datetime) -> None:
    """Let a link live its full time again, unless it has stopped meanwhile."""
    live = (link.c.fingerprint == fingerprint(token)) & (link.c.expires_at > now)
    connection.execute(update(link).where(live).values(expires_at=now + LIFETIME))


def begin(connection: Connection, token: str, bank_id: str, bank_version: str, now: datetime) -> Commissioner:
    """The owner of `token`, made now if there is none. Raises StoppedLink for a token that has had its time."""
    try:
        with connection.begin_nested():
            if _row_of(connection, token) is None:
                _make(connection, Commissioner(str(uuid4()), bank_id, bank_version, now, ""), token)
    except IntegrityError:
        pass  # another tab was a moment earlier, so the token now has an owner
    found = find(connection, token, now)
    if found is None:
        raise StoppedLink("This private link has stopped working, so nobody can begin with it.")
    return found[0]


def replace_token(connection: Connection, commissioner_id: str, old: str, new: str, now: datetime) -> None:
    """Stop the link `old` and make `new` in its place. Raises StoppedLink where `old` is not their live link."""
    theirs = (link.c.fingerprint == fingerprint(old)) & (link.c.commissioner_id == commissioner_id)
    stopped = connection.execute(update(link).where(theirs, link.c.expires_at > now).values(expires_at=now))
    if stopped.rowcount == 0 or not well_formed(new):
        raise StoppedLink("Only a live private link can be replaced, and only by a well-formed one.")
    _add_link(connection, commissioner_id, new, now)


def remember_place(connection: Connection, commissioner_id: str, place: str) -> None:
    """Keep where someone is, to bring them back there. Raises UnknownCommissioner."""
    fit = "".join(filter(str.isprintable, place))[:LONGEST_PLACE]
    theirs = update(commissioner).where(commissioner.c.id == commissioner_id)
    if connection.execute(theirs.values(place=fit)).rowcount == 0:
        raise UnknownCommissioner(commissioner_id)


def forget(connection: Connection, commissioner_id: str) -> None:
    """Delete someone with their links, answers and history, which follow by their foreign keys."""
    connection.execute(delete(commissioner).where(commissioner.c.id == commissioner_id))


def _row_of(connection: Connection, token: str) -> RowMapping | None:
    if not well_formed(token):
        return None
    owner = select(commissioner, link.c.expires_at).join(link).where(link.c.fingerprint == fingerprint(token))
    return connection.execute(owner).mappings().one_or_none()


def _commissioner(row: RowMapping) -> Commissioner:
    return Commissioner(row["id"], row["bank_id"], row["bank_version"], row["created_at"], row["place"])


def _make(connection: Connection, person: Commissioner, token: str) -> None:
    if not well_formed(token):
        raise StoppedLink("A private link must be made by new_token().")
    connection.execute(
        insert(commissioner).values(
            id=person.id,
            bank_id=person.bank_id,
            bank_version=person.bank_version,
            created_at=person.created_at,
            place=person.place,
        )
    )
    _add_link(connection, person.id, token, person.created_at)


def _add_link(connection: Connection, commissioner_id: str, token: str, now: datetime) -> None:
    connection.execute(
        insert(link).values(fingerprint=fingerprint(token), commissioner_id=commissioner_id, expires_at=now + LIFETIME)
    )
