"""Slowing down those who guess, whichever server they ask. Kept in the database, since several servers share it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from storage.desk import Desk
from storage.room_schema import tries

FORGOTTEN_AFTER = timedelta(hours=6)
NO_WAIT = timedelta()


@dataclass(frozen=True, slots=True)
class Patience:
    """After `free` wrong tries, each further one makes the next wait: `first`, then twice as long, up to `longest`."""

    free: int
    first: timedelta
    longest: timedelta

    def wait_after(self, count: int) -> timedelta:
        """How long to wait after the wrong try number `count`, from 1."""
        over = count - self.free
        return min(self.longest, self.first * 2 ** min(over - 1, 30)) if over > 0 else NO_WAIT


def key_for(purpose: str, who: str) -> str:
    """Under what the tries of an address, or for a module, are counted: a hash, so that no address is kept.

    An IPv6 address stands for its network, since a single device commands 2⁶⁴ of them.
    """
    return hashlib.sha256(f"{purpose}\0{_network(who)}".encode()).hexdigest()


class Tries:
    """`store.tries`. A run of wrong tries is forgotten once nobody has tried for six hours."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def wait(self, key: str) -> timedelta:
        """How long until the next try may be made; nothing where it may be now."""
        run, now = select(tries.c.since, tries.c.until).where(tries.c.key == key), self._desk.now()
        found = self._desk.read(lambda connection: connection.execute(run).one_or_none())
        return max(NO_WAIT, _until(found.since, found.until, now) - now) if found is not None else NO_WAIT

    def spend(self, key: str, patience: Patience) -> timedelta:
        """Count a try as wrong before it is made, so that many at once cannot slip through; `clear` a right one.

        Returns how long to wait first, in which case nothing was counted, or nothing: go ahead.
        """
        return self._desk.write(lambda connection: _spend(connection, key, patience, self._desk.now()))

    def clear(self, key: str) -> None:
        """Forget the wrong tries: the right one came."""
        self._desk.write(lambda connection: connection.execute(delete(tries).where(tries.c.key == key)))

    def count(self, key: str) -> int:
        """How many wrong tries there were in this run."""
        these = select(tries.c.count).where(tries.c.key == key)
        return self._desk.read(lambda connection: connection.execute(these).scalar_one_or_none()) or 0


def _spend(connection: Connection, key: str, patience: Patience, now: datetime) -> timedelta:
    connection.execute(delete(tries).where(tries.c.until < now - FORGOTTEN_AFTER))
    try:
        with connection.begin_nested():
            connection.execute(insert(tries).values(key=key, count=0, since=now, until=now))
    except IntegrityError:
        pass  # not the first
    held = connection.execute(select(tries).where(tries.c.key == key).with_for_update()).mappings().one()
    until = _until(held["since"], held["until"], now)
    if until > now:
        return until - now
    count = int(held["count"]) + 1
    counted = update(tries).where(tries.c.key == key)
    since = min(held["since"], now)
    connection.execute(counted.values(count=count, since=since, until=now + patience.wait_after(count)))
    return NO_WAIT


def _until(since: datetime, until: datetime, now: datetime) -> datetime:
    """Until when to wait: no longer, where the clock has been set back to before the first try."""
    return until if since <= now else now


def _network(who: str) -> str:
    try:
        address = ip_address(who)
    except ValueError:
        return who
    return address.exploded[:19] if isinstance(address, IPv6Address) and not address.ipv4_mapped else str(address)
