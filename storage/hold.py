"""Making others wait who would change the same at the same moment: a row is locked until the transaction ends.

On SQLite there is one writer anyway, so nothing is locked there.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from storage.faults import UnknownCommissioner, UnknownModule
from storage.quick import Quick
from storage.room_schema import module

_OWNER = Quick("SELECT id FROM commissioner WHERE id = :who", postgresql="FOR UPDATE")


def hold_person(connection: Connection, commissioner_id: str) -> None:
    """Make other tabs and devices of this person wait. Raises UnknownCommissioner."""
    if not _OWNER.rows(connection, {"who": commissioner_id}):
        raise UnknownCommissioner(commissioner_id)


def hold_module(connection: Connection, module_id: str) -> None:
    """Make other devices wait that change something of this module. Raises UnknownModule."""
    if connection.execute(select(module.c.id).where(module.c.id == module_id).with_for_update()).first() is None:
        raise UnknownModule(module_id)
