"""A module and its phases: what is opened, in which order a room goes through it, and when it is over."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from cohort.region import REGIONS, SEVERAL
from questions.model import Bank
from storage import Module, NewModule, Store

__all__ = ["LIVE", "Module", "RoomPhase", "close", "following", "move", "open_module", "phase_of", "preceding"]

KEPT_FOR = timedelta(days=365)  # after its last day: time for the three-month look back and the next module or two


class RoomPhase(StrEnum):
    """What a room is doing. For a person it is a suggestion, never a lock."""

    ARRIVE = "arrive"
    BEFORE = "before"
    ASSESS = "assess"
    DISCUSS = "discuss"
    PLAN = "plan"
    AFTER = "after"
    CLOSED = "closed"


LIVE = tuple(phase for phase in RoomPhase if phase is not RoomPhase.CLOSED)


def open_module(
    store: Store,
    bank: Bank,
    name: str,
    starts_on: date,
    ends_on: date,
    expected: int,
    *,
    breakdown: str = "",
    smallest_group: int = 5,
    demonstration: bool = False,
    region: str = "",
) -> Module:
    """A new module in its first phase, kept for a year after its last day. Raises ValueError for what cannot be.

    `region` is one of `cohort.region`.
    """
    if region not in (SEVERAL, *REGIONS):
        raise ValueError("There is no such region.")
    new = NewModule(
        name=" ".join(name.split()),
        starts_on=starts_on,
        ends_on=ends_on,
        bank_id=bank.id,
        bank_version=bank.version,
        expected=expected,
        keep_until=ends_on + KEPT_FOR,
        breakdown=breakdown,
        smallest_group=smallest_group,
        demonstration=demonstration,
        region=region,
    )
    return store.modules.open(new, RoomPhase.ARRIVE)


def phase_of(module: Module) -> RoomPhase:
    """What the room is doing; the first phase where a newer version wrote one that is unknown here."""
    return RoomPhase(module.phase) if module.phase in set(RoomPhase) else RoomPhase.ARRIVE


def following(phase: RoomPhase) -> RoomPhase | None:
    """The phase one click on, or None after the last; closing is no phase to slip into."""
    place = LIVE.index(phase) + 1 if phase in LIVE else len(LIVE)
    return LIVE[place] if place < len(LIVE) else None


def preceding(phase: RoomPhase) -> RoomPhase | None:
    """The phase one click back, or None before the first and once the module is closed."""
    return LIVE[LIVE.index(phase) - 1] if phase in LIVE[1:] else None


def move(store: Store, module: Module, phase: RoomPhase) -> Module:
    """Take the room to a live phase. Raises UnknownModule, and ValueError for `CLOSED`, which `close` is for."""
    if phase not in LIVE:
        raise ValueError("A module is closed by closing it.")
    return store.modules.move(module.id, phase)


def close(store: Store, module: Module) -> Module:
    """End it for good: nobody joins any more, and whose answers went into which picture is forgotten."""
    return store.modules.close(module.id, RoomPhase.CLOSED)
