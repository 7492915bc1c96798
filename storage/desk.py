"""What a part of the store works with: a way to read, a way to write, and the time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from storage.people import Clock

T = TypeVar("T")


class Runs(Protocol):
    """Does work on a connection and returns what it returns. Raises StorageUnavailable."""

    def __call__(self, work: Callable[[Connection], T], /) -> T:
        """Do `work`; when this writes, it returns after the commit."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """Shared by the parts of one store, such as `store.modules`; safe to use from several threads."""

    read: Runs
    write: Runs
    now: Clock
