"""What was published about a module, and which people's answers it was made of, so that no two can be subtracted."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import Connection, Row, Select, func, insert, select

from storage.desk import Desk
from storage.room_schema import module, snapshot


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One publication on a topic.

    `contributors` has the fingerprint of the answers that went in by the fingerprint of the person; it is None once
    the module is closed. `published` is what was shown, as JSON can hold it.
    """

    id: int
    topic: str
    contributors: dict[str, str] | None
    published: Any
    made_at: datetime


class Snapshots:
    """`store.snapshots`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(
        self, module_id: str, topic: str, contributors: Mapping[str, str], published: Any, after: int | None = None
    ) -> bool:
        """Keep what is about to be shown. It is kept when this returns True.

        With `after`, the id of the publication that it follows (0 for none), only while that is still the newest: two
        who publish at once do not both show something that the other does not know of.
        """
        row = {
            "module_id": module_id,
            "topic": topic,
            "contributors": json.dumps(dict(contributors)),
            "published": json.dumps(published),
            "made_at": self._desk.now(),
        }

        def work(connection: Connection) -> bool:
            connection.execute(select(module.c.id).where(module.c.id == module_id).with_for_update())
            if after is not None and (connection.execute(_newest_id(module_id, topic)).scalar() or 0) != after:
                return False
            connection.execute(insert(snapshot).values(**row))
            return True

        return self._desk.write(work)

    def newest(self, module_id: str, topic: str) -> Snapshot | None:
        """What was published on a topic last, or None."""
        these = (snapshot.c.module_id == module_id) & (snapshot.c.topic == topic)
        last = select(snapshot).where(these).order_by(snapshot.c.id.desc()).limit(1)

        def work(connection: Connection) -> Snapshot | None:
            row = connection.execute(last).one_or_none()
            return _snapshot(row) if row is not None else None

        return self._desk.read(work)

    def newest_id(self, module_id: str, topic: str) -> int:
        """The id of what was published on a topic last, 0 for nothing."""
        newest = _newest_id(module_id, topic)
        return self._desk.read(lambda connection: connection.execute(newest).scalar_one() or 0)

    def of(self, module_id: str, topic: str) -> list[Snapshot]:
        """Everything published on a topic, oldest first."""
        these = (snapshot.c.module_id == module_id) & (snapshot.c.topic == topic)
        in_order = select(snapshot).where(these).order_by(snapshot.c.id)

        def work(connection: Connection) -> list[Snapshot]:
            return [_snapshot(row) for row in connection.execute(in_order)]

        return self._desk.read(work)


def _newest_id(module_id: str, topic: str) -> Select[int]:
    return select(func.max(snapshot.c.id)).where((snapshot.c.module_id == module_id) & (snapshot.c.topic == topic))


def _snapshot(row: Row[Any]) -> Snapshot:
    contributors = orjson.loads(row.contributors) if row.contributors is not None else None
    return Snapshot(row.id, row.topic, contributors, orjson.loads(row.published), row.made_at)
