"""Helpers that several tests of this room share."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from questions.answers import Kind, Slot
from storage import Commissioner, Store, new_token

BANK = ("mutuals", "1.2.3")
VERSION = "1.2.3"
LEVEL = Slot(Kind.LEVEL, "need-is-described")
NOTE = Slot(Kind.NOTE, "need-is-described")


class Clock:
    """A clock that tests wind forward."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def wind(self, forward: timedelta) -> None:
        self.time += forward


def someone(store: Store) -> Commissioner:
    """A new commissioner."""
    return store.begin(new_token(), *BANK)
