"""What is on the projector of each module: one slide, and which topics have been revealed so far."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, select, update

from storage.desk import Desk
from storage.hold import hold_module
from storage.room_schema import show


@dataclass(frozen=True, slots=True)
class Show:
    """The slide that is on, "" before the first move, and the topics revealed, oldest first."""

    slide: str = ""
    revealed: tuple[str, ...] = ()


class Shows:
    """`store.shows`. Every device that moves the picture of a room goes through here, so that all stay in step."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, module_id: str) -> Show:
        """What is on now."""
        return self._desk.read(lambda connection: _kept(connection, module_id) or Show())

    def go(self, module_id: str, slide: str, seen: str | None = None) -> Show:
        """Put `slide` on. With `seen`, only while that one is still on: two who press Next at once move one slide.

        Raises UnknownModule.
        """

        def change(now: Show) -> Show:
            return now if seen is not None and now.slide != seen else replace(now, slide=slide)

        return self._change(module_id, change)

    def reveal(self, module_id: str, topic: str) -> Show:
        """Reveal a topic, for good. Raises UnknownModule."""

        def change(now: Show) -> Show:
            return now if topic in now.revealed else replace(now, revealed=(*now.revealed, topic))

        return self._change(module_id, change)

    def hide(self, module_id: str, topic: str) -> Show:
        """Take a topic out of those that are revealed. Raises UnknownModule."""

        def change(now: Show) -> Show:
            return replace(now, revealed=tuple(each for each in now.revealed if each != topic))

        return self._change(module_id, change)

    def _change(self, module_id: str, change: Callable[[Show], Show]) -> Show:
        def work(connection: Connection) -> Show:
            hold_module(connection, module_id)
            kept = _kept(connection, module_id)
            new = change(kept or Show())
            if new == kept:
                return new
            row = {"slide": new.slide, "revealed": json.dumps(new.revealed), "updated_at": self._desk.now()}
            theirs = update(show).where(show.c.module_id == module_id) if kept else insert(show)
            connection.execute(theirs.values(row if kept else {**row, "module_id": module_id}))
            return new

        return self._desk.write(work)


def _kept(connection: Connection, module_id: str) -> Show | None:
    row = connection.execute(select(show).where(show.c.module_id == module_id)).one_or_none()
    return Show(row.slide, tuple(json.loads(row.revealed))) if row is not None else None
