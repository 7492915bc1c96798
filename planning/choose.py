"""The best set of actions for the time there is: exact, and the same every time."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from planning.lexicographic import best_in_order
from planning.model import Candidate, Choice

Floats = npt.NDArray[np.float64]

PARTS: Final = 1000
"""Hours, rungs and weights count to the thousandth; plans that differ by less are equally good."""
IDS_AT_A_TIME: Final = 12
"""How many ids one aim puts in order, before powers of two outgrow the solver's tolerance."""


def choose(
    candidates: Sequence[Candidate],
    gaps: Mapping[str, float],
    weights: Mapping[str, float],
    budget: float,
    forced: Collection[str] = (),
) -> Choice:
    """Choose what to do within `budget` hours, with everything that must come before it.

    In this order: the most gates opened; the most weighted gap closed, no stage counting beyond its gap; the lowest
    cost; the fewest actions; the earliest ids. `gaps` (rungs) and `weights` (1 where absent) are by stage. What is
    `forced` is chosen in any case, so it must hold all that comes before it; the budget gives way to its cost.
    """
    ordered = _ordered(candidates)
    budget = max(budget, math.fsum(each.cost for each in ordered if each.id in forced))
    return _solve(_Program(ordered, gaps, weights, budget, forced), ordered, gaps, weights)


def clear_gates(candidates: Sequence[Candidate], forced: Collection[str] = ()) -> Choice:
    """The lowest cost at which as many gates are opened as can be, whatever is `forced` among it."""
    ordered = _ordered(candidates)
    program = _Program(ordered, {}, {}, math.fsum(each.cost for each in ordered), forced)
    return _solve(program, ordered, {}, {})


def _ordered(candidates: Sequence[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda candidate: candidate.id)


def _solve(
    program: _Program, ordered: Sequence[Candidate], gaps: Mapping[str, float], weights: Mapping[str, float]
) -> Choice:
    if not ordered:
        return Choice((), 0, 0, 0)
    values = best_in_order(
        list(program.aims()),
        np.array(program.rows),
        np.array(program.most),
        program.lower,
        program.upper,
        program.whole,
    )
    picked = [candidate for candidate, value in zip(ordered, values, strict=False) if value > 0.5]
    return Choice(
        chosen=tuple(candidate.id for candidate in picked),
        cost=math.fsum(candidate.cost for candidate in picked),
        value=value_of(picked, gaps, weights),
        gates_opened=len({gate for candidate in picked for gate in candidate.gates}),
    )


def value_of(picked: Sequence[Candidate], gaps: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """The weighted gap that `picked` would close together."""
    return math.fsum(
        weights.get(stage, 1) * min(gap, math.fsum(each.effects.get(stage, 0) for each in picked))
        for stage, gap in gaps.items()
    )


class _Program:
    """The choice as whole numbers: one 0-1 value an action, then one a gate, then the closed gap of each stage."""

    def __init__(
        self,
        actions: Sequence[Candidate],
        gaps: Mapping[str, float],
        weights: Mapping[str, float],
        budget: float,
        forced: Collection[str],
    ) -> None:
        self.place = {action.id: at for at, action in enumerate(actions)}
        gates = sorted({gate for action in actions for gate in action.gates})
        rungs = _whole([*gaps.values(), *(action.effects.get(stage, 0) for stage in gaps for action in actions)])
        hours = _whole([*(action.cost for action in actions), budget])
        self.first_gate, self.first_stage = len(actions), len(actions) + len(gates)
        self.size = self.first_stage + len(gaps)
        self.costs, self.weights = hours[:-1], _whole([weights.get(stage, 1) for stage in gaps])
        self.lower = np.zeros(self.size)
        self.lower[[self.place[ref] for ref in forced]] = 1
        self.upper = np.ones(self.size)
        self.upper[self.first_stage :] = rungs[: len(gaps)]
        self.whole = np.ones(self.size)
        self.whole[self.first_stage :] = 0
        self.rows: list[Floats] = []
        self.most: list[float] = []
        self._at_most(hours[-1], dict(enumerate(self.costs)))
        for at, action in enumerate(actions):
            for before in action.before:
                self._must_follow(at, before)
        for at, gate in enumerate(gates, start=self.first_gate):
            self._at_most(0, {at: 1} | {self.place[action.id]: -1 for action in actions if gate in action.gates})
        effects = iter(rungs[len(gaps) :])
        for at in range(self.first_stage, self.size):
            self._at_most(0, {at: 1} | {place: -next(effects) for place in range(len(actions))})

    def aims(self) -> Iterator[Floats]:
        """What to make greatest, first things first."""
        yield self._row(dict.fromkeys(range(self.first_gate, self.first_stage), 1))
        yield self._row(dict(enumerate(self.weights, start=self.first_stage)))
        yield self._row({at: -cost for at, cost in enumerate(self.costs)})
        yield self._row(dict.fromkeys(range(self.first_gate), -1))
        for start in range(0, self.first_gate, IDS_AT_A_TIME):
            places = range(start, min(start + IDS_AT_A_TIME, self.first_gate))
            yield self._row({at: 2 ** (IDS_AT_A_TIME - at + start) for at in places})

    def _must_follow(self, at: int, before: str) -> None:
        if before in self.place:
            self._at_most(0, {at: 1, self.place[before]: -1})
        else:
            self.upper[at] = 0

    def _at_most(self, limit: float, row: Mapping[int, int]) -> None:
        self.rows.append(self._row(row))
        self.most.append(limit)

    def _row(self, parts: Mapping[int, int]) -> Floats:
        row = np.zeros(self.size)
        row[list(parts)] = list(parts.values())
        return row


def _whole(numbers: Iterable[float]) -> list[int]:
    """The numbers in thousandths, over their greatest common divisor: as small as whole numbers can be."""
    parts = [round(number * PARTS) for number in numbers]
    unit = math.gcd(*parts) or 1
    return [part // unit for part in parts]
