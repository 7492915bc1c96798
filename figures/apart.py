"""Keep numbered dots readable: those that would lie on each other are joined, or moved off a zone's edge."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations


@dataclass(frozen=True, slots=True)
class Place:
    """One dot standing for the stages `numbers`; `right` and `upper` say in which zone it is."""

    x: float
    y: float
    numbers: tuple[int, ...]
    right: bool
    upper: bool

    @property
    def label(self) -> str:
        """The stages' numbers in order, such as "1, 4"."""
        return ", ".join(str(number) for number in sorted(self.numbers))

    @property
    def size(self) -> float:
        """How many times as wide and high as a dot for one stage, so that its numbers find room in it."""
        return 0.5 + 0.8 * math.sqrt(len(self.numbers)) if len(self.numbers) > 1 else 1


@dataclass(frozen=True, slots=True)
class Room:
    """Where the zones meet, and how wide and high a dot for one stage is, all in axis units."""

    x_edge: float
    y_edge: float
    width: float
    height: float


def kept_apart(places: Sequence[Place], room: Room) -> tuple[Place, ...]:
    """The same stages in places that do not hide each other, each still in its own zone."""
    settled = list(places)
    for _ in range(2 * len(places)):
        before = settled
        settled = _moved(_joined(settled, room), room)
        if settled == before:
            break
    return tuple(settled)


def _overlap(one: Place, other: Place, room: Room) -> bool:
    size = (one.size + other.size) / 2
    return abs(one.x - other.x) < size * room.width and abs(one.y - other.y) < size * room.height


def _joined(places: list[Place], room: Room) -> list[Place]:
    for one, other in combinations(places, 2):
        if (one.right, one.upper) == (other.right, other.upper) and _overlap(one, other, room):
            rest = [place for place in places if place not in (one, other)]
            return _joined([*rest, _middle(one, other)], room)
    return places


def _middle(one: Place, other: Place) -> Place:
    mine, theirs = len(one.numbers), len(other.numbers)
    x = (one.x * mine + other.x * theirs) / (mine + theirs)
    y = (one.y * mine + other.y * theirs) / (mine + theirs)
    return Place(x, y, one.numbers + other.numbers, one.right, one.upper)


def _moved(places: list[Place], room: Room) -> list[Place]:
    moved = list(places)
    for one, other in combinations(range(len(places)), 2):
        if _overlap(moved[one], moved[other], room):
            sideways = moved[one].right != moved[other].right
            moved[one], moved[other] = (_off_edge(moved[index], room, sideways) for index in (one, other))
    return moved


def _off_edge(place: Place, room: Room, sideways: bool) -> Place:
    if sideways:
        reach = place.size * room.width / 2
        return replace(place, x=max(place.x, room.x_edge + reach) if place.right else min(place.x, room.x_edge - reach))
    reach = place.size * room.height / 2
    return replace(place, y=max(place.y, room.y_edge + reach) if place.upper else min(place.y, room.y_edge - reach))
