"""A module for tests of this room, and somebody in it."""

from __future__ import annotations

from datetime import date

from storage import Commissioner, Module, NewModule, Store
from tests.storage.people import BANK, someone

NEW = NewModule("Spring in Leeds", date(2026, 3, 1), date(2026, 3, 2), *BANK, expected=23, keep_until=date(2027, 3, 2))


def opened(store: Store) -> Module:
    """A new module, into which nobody has come yet."""
    return store.modules.open(NEW, "arrive")


def member(store: Store, module: Module) -> Commissioner:
    """A new commissioner, who has joined the module."""
    me = someone(store)
    store.members.join(me.id, module.id)
    return me
