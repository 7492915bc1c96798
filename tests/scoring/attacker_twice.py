"""The attacker again, in a room that rated twice: before and after, or in two rounds of a vote.

They see everybody's first answers, then both answers of those who gave both, and a report that says exactly how many
rose and fell, by how much, and how widely that varied, which is more than our report says.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import numpy as np

from scoring import ledger as ledgers
from scoring.ledger import Ask, Ledger, Said, Subject
from scoring.released import released
from tests.scoring.attacker import compositions, looks

Pair = tuple[int, int | None]
SUBJECT_STEPS = (1, 2)


@dataclass(frozen=True)
class Shown:
    """Whose answers were in a picture, at which step, and what it looked like."""

    whose: frozenset[str]
    step: int
    shown: object


def how_it_looks(step: int, said: dict[Pair, int], scale: int) -> object:
    """What is shown of so many people who gave each pair of answers."""
    before = tuple(sum(n for (first, _), n in said.items() if first == value) for value in range(scale))
    if step == 0:
        return looks(before, 5)
    after = tuple(sum(n for (_, second), n in said.items() if second == value) for value in range(scale))
    changes = [(second - first, n) for (first, second), n in said.items() if second is not None]
    moved = tuple(sum(n for d, n in changes if np.sign(d) == way) for way in (1, 0, -1))
    return looks(before, 5), looks(after, 5), moved, sum(d * n for d, n in changes), sum(d * d * n for d, n in changes)


def a_room_twice(seed: int, publish: Callable[..., Ledger] = ledgers.publish) -> tuple[int, list[Shown]]:
    """A room of 5 to 13 people of whom some answer twice, some leave and some come late; the scale, and what it saw."""
    rng = random.Random(seed)
    scale = rng.choice([2, 2, 2, 3])
    size = rng.choice([5, 7, 10, 11, 13] if scale == 2 else [5, 6])
    mood = rng.choice(["alike", "all rise", "any", "any"])
    subject = Subject((tuple(range(scale)),) * 2, SUBJECT_STEPS)

    def first() -> int:
        return 0 if mood != "any" else rng.randrange(scale)

    def second(before: int) -> int:
        return {"alike": before, "all rise": min(scale - 1, before + 1)}.get(mood, rng.randrange(scale))

    before = {f"p{number}": first() for number in range(size)}
    stayed = rng.sample(sorted(before), rng.choice([size, size, size - 1, size - 2, max(5, size - 5)]))
    people: dict[str, Said] = {p: Said((value, None), (str(value), "")) for p, value in before.items()}
    ledger = publish((), people, Ask(subject, 0, closed=True))
    seen = [_seen(ledger, subject, 0, scale)]
    for person in stayed:
        pair = (before[person], second(before[person]))
        people[person] = Said(pair, (str(pair[0]), str(pair)))
    for number in range(rng.choice([0, 0, 2, 5]) if scale == 2 else 0):
        pair = (value := first(), second(value))
        people[f"late{number}"] = Said(pair, (str(pair[0]), str(pair)))
    ledger = publish(ledger, people, Ask(subject, 1, closed=True))
    seen.append(_seen(ledger, subject, 1, scale))
    ledger = publish(ledger, people, Ask(subject, 0, closed=True))
    seen.append(_seen(ledger, subject, 0, scale))
    return scale, [each for each in seen if each.whose]


def _seen(ledger: Ledger, subject: Subject, step: int, scale: int) -> Shown:
    blocks = [each for each in ledger if each.live and each.step >= step]
    said: dict[Pair, int] = {}
    for first, second in released(ledger, subject, step).records:
        assert isinstance(first, int)
        assert not isinstance(second, str)
        said[first, second] = said.get((first, second), 0) + 1
    return Shown(frozenset(person for each in blocks for person in each.members), step, how_it_looks(step, said, scale))


def given_away_twice(scale: int, seen: list[Shown]) -> set[tuple[str, int]]:
    """Who is left one answer only, and to which of the two questions."""
    companies: dict[frozenset[int], set[str]] = {}
    for person in frozenset.union(frozenset(), *(each.whose for each in seen)):
        where = frozenset(number for number, each in enumerate(seen) if person in each.whose)
        companies.setdefault(where, set()).add(person)
    found: set[tuple[str, int]] = set()
    wheres = sorted(companies, key=sorted)
    pairs: list[Pair] = list(product(range(scale), [*range(scale), None]))
    options = [_options(len(companies[where]), pairs, any(seen[n].step for n in where)) for where in wheres]
    worlds = np.stack(np.meshgrid(*(np.arange(len(each)) for each in options), indexing="ij"), axis=-1)
    worlds = worlds.reshape(-1, len(options))
    for number, each in enumerate(seen):
        within = [place for place, where in enumerate(wheres) if number in where]
        total = np.sum([options[place][worlds[:, place]] for place in within], axis=0)
        if each.step == 0:
            total = _without_second(total, pairs)
        rows, which = np.unique(total, axis=0, return_inverse=True)
        fits = [how_it_looks(each.step, _as_said(row, pairs), scale) == each.shown for row in rows.tolist()]
        worlds = worlds[np.array(fits, dtype=bool)[which.reshape(-1)]]
    for place, where in enumerate(wheres):
        used = options[place][worlds[:, place]].sum(axis=0) > 0
        values = {pair for pair, some in zip(pairs, used, strict=True) if some}
        for question in (0, 1) if any(seen[n].step for n in where) else (0,):
            if len({pair[question] for pair in values}) < 2:
                found |= {(person, question) for person in companies[where]}
    return found


def _options(people: int, pairs: list[Pair], twice: bool) -> np.ndarray:
    allowed = [place for place, (_, second) in enumerate(pairs) if (second is not None) == twice]
    counts = compositions(people, len(allowed))
    every = np.zeros((len(counts), len(pairs)), dtype=np.int64)
    every[:, allowed] = counts
    return every


def _without_second(total: np.ndarray, pairs: list[Pair]) -> np.ndarray:
    """Each pair counted as if the second answer had not been given."""
    out = np.zeros_like(total)
    for place, (first, _) in enumerate(pairs):
        out[:, pairs.index((first, None))] += total[:, place]
    return out


def _as_said(row: list[int], pairs: list[Pair]) -> dict[Pair, int]:
    return {pair: people for pair, people in zip(pairs, row, strict=True) if people}
