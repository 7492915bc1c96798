"""Turns at a chore: of several servers on one database, only one has it at a time, and none has it for ever."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from storage.lease_schema import lease
from storage.quick import Quick, moment

LONGEST = timedelta(days=2)  # a turn that ends later was taken while the clock was wrong, and does not count

_TAKE = Quick(
    "INSERT INTO lease (name, holder, until) VALUES (:name, :holder, :until) "
    "ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, until = excluded.until "
    "WHERE lease.until <= :now OR lease.until > :absurd"
)


def take(connection: Connection, name: str, holder: str, now: datetime, span: timedelta) -> bool:
    """Have the turn called `name` for `span`, unless another has it; `holder` must be new for each try."""
    times = {"now": now, "until": now + span, "absurd": now + LONGEST}
    given = {key: moment(connection, when) for key, when in times.items()}
    _TAKE.each(connection, [{"name": name, "holder": holder, **given}])
    held: str = connection.execute(select(lease.c.holder).where(lease.c.name == name)).scalar_one()
    return held == holder


def ends(connection: Connection, name: str) -> datetime | None:
    """When the last turn ends or has ended; None before the first."""
    return connection.execute(select(lease.c.until).where(lease.c.name == name)).scalar_one_or_none()
