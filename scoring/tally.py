"""What was released of a room as whole numbers that add up: two rooms' numbers together are those of both as one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Final

from questions.answers import Value

UNIT: Final = 60
"""Parts of a point in which ratings are added: a mean over up to six things is a whole number of them."""


@dataclass(frozen=True, slots=True)
class Pairs:
    """People who rated a stage twice: `people`, their ratings added in 60ths of a point, the squares of their changes
    added in 60ths of a point squared, and how many rose, stayed as they were and fell."""

    people: int = 0
    before: int = 0
    after: int = 0
    squared: int = 0
    rose: int = 0
    stayed: int = 0
    fell: int = 0

    def __add__(self, other: Pairs) -> Pairs:
        return Pairs(*(getattr(self, each) + getattr(other, each) for each in PAIRS))

    @property
    def mean_before(self) -> float:
        """Points of 0-10. Raises ZeroDivisionError of nobody."""
        return self.before / self.people / UNIT

    @property
    def mean_after(self) -> float:
        """Points of 0-10. Raises ZeroDivisionError of nobody."""
        return self.after / self.people / UNIT


PAIRS: Final = tuple(each.name for each in fields(Pairs))


def tally_values(said: Iterable[Value], scale: Sequence[Value]) -> tuple[int, ...]:
    """How many gave each answer of a scale."""
    counts = Counter(said)
    return tuple(counts[each] for each in scale)


def tally_pairs(pairs: Iterable[tuple[float, float]]) -> Pairs:
    """Ratings before and after, 0-10, of the same people."""
    units = [(round(UNIT * before), round(UNIT * after)) for before, after in pairs]
    moves = [after - before for before, after in units]
    return Pairs(
        people=len(units),
        before=sum(before for before, _ in units),
        after=sum(after for _, after in units),
        squared=sum(move * move for move in moves),
        rose=sum(move > 0 for move in moves),
        stayed=sum(move == 0 for move in moves),
        fell=sum(move < 0 for move in moves),
    )
