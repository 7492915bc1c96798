"""How far a room is, as counts of people alone: what a facilitator may see at any time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cohort.module import Module, RoomPhase
from cohort.packed import Codes, people_of
from cohort.progress import FINISHED, NOT_BEGUN, PARTS
from cohort.remembered import Remembered
from questions.model import Bank
from storage import Store


@dataclass(frozen=True, slots=True)
class Part:
    """How many people have begun a part of the visit, and how many of them have answered all of it."""

    phase: RoomPhase
    begun: int
    finished: int


@dataclass(frozen=True, slots=True)
class Turnout:
    """Who came, in numbers of people. `withdrawn` have deleted themselves and are among none of the others."""

    joined: int
    expected: int
    withdrawn: int
    parts: tuple[Part, ...]


_COUNTED: Final = Remembered[str, Turnout]()  # by module


def turnout(store: Store, bank: Bank, module: Module) -> Turnout:
    """How many have joined a module and how far they are, now; cheap while nothing has changed."""
    stamp = store.members.stamp(module.id)

    def anew() -> Turnout:
        people = people_of(store, bank, module, stamp)
        return Turnout(len(people.ids), module.expected, stamp.withdrawn, parts(bank, people.progress))

    return _COUNTED.get(module.id, (stamp, bank, module.expected), anew)


def parts(bank: Bank, far: Codes) -> tuple[Part, ...]:
    """The parts of a visit that have something to answer, in order; `far` is how far each is, people x `PARTS`."""
    begun, finished = (far > NOT_BEGUN).sum(axis=0).tolist(), (far >= FINISHED).sum(axis=0).tolist()
    counted = zip(PARTS, begun, finished, strict=True)
    return tuple(Part(*each) for each in counted if each[0] is not RoomPhase.ARRIVE or bank.about)
