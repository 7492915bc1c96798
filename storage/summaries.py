"""One summary row for each module, as counts that add up with those of others; once frozen it never changes.

Summaries outlive their modules and the people in them. What the counts are of is for `cohort.summary` to say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, func, select

from storage.compact_schema import summary, summary_shape
from storage.desk import Desk
from storage.quick import Quick, moment

_PUT = Quick(
    "INSERT INTO summary (module_id, region, ends_on, shape, people, counts, frozen, made_at) "
    "VALUES (:module_id, :region, :ends_on, :shape, :people, :counts, :frozen, :made_at) "
    "ON CONFLICT (module_id) DO UPDATE SET region = excluded.region, ends_on = excluded.ends_on, "
    "shape = excluded.shape, people = excluded.people, counts = excluded.counts, frozen = excluded.frozen, "
    "made_at = excluded.made_at WHERE NOT summary.frozen"
)
_NAME = Quick("INSERT INTO summary_shape (shape, columns) VALUES (:shape, :columns) ON CONFLICT DO NOTHING")
_FINISHED = Quick("SELECT region, shape, people, counts FROM summary WHERE frozen")


@dataclass(frozen=True, slots=True)
class Summary:
    """What is kept of a module: `people` joined it, and `counts` are little-endian int32, one for each column."""

    module_id: str
    region: str
    ends_on: date
    shape: str
    people: int
    counts: bytes
    frozen: bool = False


_COLUMNS = tuple(summary.c[each.name] for each in fields(Summary))


@dataclass(frozen=True, slots=True)
class Finished:
    """What a finished module adds to the picture of a region and the nation."""

    region: str
    shape: str
    people: int
    counts: bytes


class Summaries:
    """`store.summaries`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def put(self, made: Summary, columns: Sequence[str], *, anew: bool = False) -> None:
        """Keep the summary of a module in the place of the one before, unless that is frozen; `anew`, also then."""

        def work(connection: Connection) -> None:
            _NAME.each(connection, [{"shape": made.shape, "columns": json.dumps(list(columns))}])
            when = {"ends_on": made.ends_on.isoformat(), "made_at": moment(connection, self._desk.now())}
            if anew:
                connection.execute(delete(summary).where(summary.c.module_id == made.module_id))
            _PUT.each(connection, [{**asdict(made), **when}])

        self._desk.write(work)

    def of(self, module_id: str) -> Summary | None:
        """The summary of a module, or None."""
        these = select(*_COLUMNS).where(summary.c.module_id == module_id)

        def work(connection: Connection) -> Summary | None:
            row = connection.execute(these).mappings().one_or_none()
            return Summary(**row) if row is not None else None

        return self._desk.read(work)

    def finished(self) -> list[Finished]:
        """What every module that is finished has left, in no order."""
        rows: Iterable[Sequence[Any]] = self._desk.read(lambda connection: _FINISHED.rows(connection, {}))
        return [Finished(region, shape, people, bytes(counts)) for region, shape, people, counts in rows]

    def stamp(self) -> tuple[int, str]:
        """What differs once another module is finished."""
        these = select(func.count(), func.max(summary.c.made_at)).where(summary.c.frozen)
        count, newest = self._desk.read(lambda connection: connection.execute(these).one())
        return count, str(newest)

    def columns(self) -> dict[str, tuple[str, ...]]:
        """What the counts of each shape are of, in order."""
        every = select(summary_shape.c.shape, summary_shape.c["columns"])
        rows = self._desk.read(lambda connection: connection.execute(every).all())
        return {shape: tuple(json.loads(columns)) for shape, columns in rows}
