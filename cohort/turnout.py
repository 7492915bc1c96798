"""How far a room is, as counts of people alone: what a facilitator may see at any time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from cohort.module import Module, RoomPhase
from cohort.packed import Codes, people_of
from cohort.progress import FINISHED, NOT_BEGUN, PARTS, progress
from questions.answers import Answers
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


def turnout(store: Store, bank: Bank, module: Module) -> Turnout:
    """How many have joined a module and how far they are, now; cheap while nothing has changed."""
    seen = (store.members.stamp(module.id), bank, module.expected)
    held = _SEEN.get(module.id)
    if held is None or held[0] != seen:
        people = people_of(store, bank, module)
        far = _parts(bank, people.progress)
        held = (seen, Turnout(len(people.ids), module.expected, store.members.withdrawn(module.id), far))
        _SEEN[module.id] = held
    return held[1]


def parts(bank: Bank, people: Iterable[Answers]) -> tuple[Part, ...]:
    """The parts of a visit that have something to answer, in order, with how many people are how far."""
    far = [progress(bank, each) for each in people]
    return _parts(bank, np.array(far, dtype=np.uint8).reshape(len(far), len(PARTS)))


def _parts(bank: Bank, far: Codes) -> tuple[Part, ...]:
    begun, finished = (far > NOT_BEGUN).sum(axis=0).tolist(), (far >= FINISHED).sum(axis=0).tolist()
    counted = zip(PARTS, begun, finished, strict=True)
    return tuple(Part(*each) for each in counted if each[0] is not RoomPhase.ARRIVE or bank.about)


# By module: what it was counted from, and what came of it.
_SEEN: dict[str, tuple[tuple[tuple[int, ...], Bank, int], Turnout]] = {}
