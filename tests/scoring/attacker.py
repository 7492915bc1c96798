"""Someone who sees every picture of a room, knows who pressed submit and when, and tries to work out one answer.

They know whose answers, old or new, are in which picture. People whose answers were in the same pictures cannot be
told apart, so what there is to find out is how many of each such company gave each answer. The attacker goes through
every possibility, keeps those that would have looked exactly as what was shown, and sees who is left one answer.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations

import numpy as np

from questions.answers import Value
from scoring import ledger as ledgers
from scoring.ledger import Ask, Ledger, Rules, Said, Subject
from scoring.pooling import export_count
from scoring.released import released, share, shown_bars, shown_mean, spread

Answer = tuple[str, int]  # a person, and how often they had changed their mind
Counts = tuple[int, ...]
TOO_MANY = 5_000_000


@dataclass(frozen=True)
class Picture:
    """What was shown about some people's answers, and whose they were."""

    whose: frozenset[Answer]
    scale: int
    k: int
    shown: object


@cache
def looks(counts: Counts, k: int) -> object:
    """Everything that slides and the report say of people who gave these numbers of answers 0, 1, 2 and so on."""
    said = [value for value, people in enumerate(counts) for _ in range(people)]
    top = len(counts) - 1
    shares = [share(said, range(cut, top + 1), k) for cut in range(1, top + 1)]
    return (
        len(said) if len(said) >= k else None,
        shown_mean(said, 0, top, k),
        shown_bars(said, 0, top, k),
        tuple(each and (each.few, each.most, each.shown, each.few or each.most or each.count) for each in shares),
        tuple(export_count(people) for people in counts) if len(said) >= 10 else None,
        (wide := spread(said, k)) and round(wide, 1),
    )


@dataclass
class Room:
    """People who answer one question, again and again; `blind` rules can be put in for the real ones."""

    scale: int
    rules: Rules = field(default_factory=Rules)
    groups: Sequence[str] = ()
    expected: int | None = None
    publish: Callable[..., Ledger] = ledgers.publish
    ledger: Ledger = ()
    now: dict[str, tuple[int, int]] = field(default_factory=dict)  # how often they changed it, and what they say now
    group: dict[str, str] = field(default_factory=dict)
    seen: list[Picture] = field(default_factory=list)

    @property
    def subject(self) -> Subject:
        return Subject((tuple(range(self.scale)),), (1,))

    def says(self, person: str, answer: int) -> None:
        version = self.now[person][0] + 1 if person in self.now else 0
        if person not in self.now or self.now[person][1] != answer:
            self.now[person] = (version, answer)
        if self.groups and person not in self.group:
            self.group[person] = self.groups[len(self.group) * 7 % 11 % len(self.groups)]

    def goes(self, person: str) -> None:
        self.now.pop(person, None)

    def show(self, closed: bool = True) -> None:
        people = {
            person: Said((answer,), (f"{version}",), self.group.get(person, ""))
            for person, (version, answer) in self.now.items()
        }
        self.ledger = self.publish(self.ledger, people, Ask(self.subject, 0, self.expected, closed, self.rules))
        out = released(self.ledger, self.subject)
        self._see(None, [record[0] for record in out.records])
        for names, part in out.by_group.items():
            self._see(names, [record[0] for record in part.records])

    def _see(self, names: tuple[str, ...] | None, said: Sequence[Value]) -> None:
        blocks = [each for each in self.ledger if each.live and (names is None or set(each.groups) & set(names))]
        whose = frozenset((person, int(mark)) for block in blocks for person, mark in block.members.items())
        counts = Counter(said)
        shown = looks(tuple(counts[value] for value in range(self.scale)), self.rules.k)
        if said and (not self.seen or self.seen[-1].whose != whose):
            self.seen.append(Picture(whose, self.scale, self.rules.k, shown))


def given_away(pictures: Sequence[Picture], knows: Answer | None = None, said: int = 0) -> set[Answer]:
    """The answers that only one value is possible for, or all of them where nothing would look like this.

    `knows`: someone in the room, whose own answer `said` the attacker knows because it is theirs.
    """
    companies = list(_companies(pictures, knows))
    possible = [np.zeros((1, 0), dtype=np.int64)]  # of each company so far, which of its counts it has; one row a world
    options: list[np.ndarray] = []
    for place, (people, _) in enumerate(companies):
        every = compositions(len(people), pictures[0].scale)
        options.append(every[every[:, said] == 1] if people == frozenset([knows]) else every)
        worlds = _joined(possible[-1], len(options[-1]))
        for number, picture in enumerate(pictures):
            within = [each for each, (_, where) in enumerate(companies) if number in where]
            if max(within) == place:
                total = np.sum([options[each][worlds[:, each]] for each in within], axis=0)
                worlds = worlds[_fits(picture)[_codes(total, len(picture.whose))]]
        possible.append(worlds)
    found: set[Answer] = set()
    for place, (people, _) in enumerate(companies):
        used = options[place][possible[-1][:, place]]
        if (used.sum(axis=0) > 0).sum() < 2:
            found |= people
    return found - ({knows} if knows else set())


def _joined(worlds: np.ndarray, options: int) -> np.ndarray:
    if len(worlds) * options > TOO_MANY:
        raise ValueError("too many possibilities")
    return np.hstack([np.repeat(worlds, options, axis=0), np.tile(np.arange(options), len(worlds))[:, None]])


def _companies(pictures: Sequence[Picture], alone: Answer | None) -> Iterator[tuple[frozenset[Answer], frozenset[int]]]:
    where: dict[tuple[frozenset[int], bool], set[Answer]] = {}
    for answer in {each for picture in pictures for each in picture.whose}:
        seen_in = frozenset(number for number, picture in enumerate(pictures) if answer in picture.whose)
        where.setdefault((seen_in, answer == alone), set()).add(answer)
    for (seen_in, _), people in sorted(
        where.items(), key=lambda each: (min(each[0][0]), len(each[1]), sorted(each[1]))
    ):
        yield frozenset(people), seen_in


@cache
def compositions(people: int, values: int) -> np.ndarray:
    """Every way in which so many people can give so many answers, one row each."""
    bars = combinations(range(people + values - 1), values - 1)
    edges = np.array(list(bars), dtype=np.int64).reshape(-1, values - 1)
    ends = np.hstack([np.full((len(edges), 1), -1), edges, np.full((len(edges), 1), people + values - 1)])
    return np.asarray(np.diff(ends, axis=1) - 1)


def _fits(picture: Picture) -> np.ndarray:
    """For every coded count of the people of a picture whether it would have looked like it."""
    names, table = _named(len(picture.whose), picture.scale, picture.k)
    fits: np.ndarray = table == names.get(picture.shown, -1)
    return fits


@cache
def _named(people: int, scale: int, k: int) -> tuple[dict[object, int], np.ndarray]:
    """A number for each way that so many people can look, and for every coded count the number of how it looks."""
    names: dict[object, int] = {}
    table = np.full((people + 1) ** (scale - 1), -2)
    for row, code in zip(_tuples(people, scale), _codes(compositions(people, scale), people), strict=True):
        table[code] = names.setdefault(looks(row, k), len(names))
    return names, table


@cache
def _tuples(people: int, values: int) -> tuple[Counts, ...]:
    return tuple(tuple(row) for row in compositions(people, values).tolist())


def _codes(counts: np.ndarray, people: int) -> np.ndarray:
    base = (people + 1) ** np.arange(counts.shape[-1] - 1)
    return np.asarray((counts[..., :-1] * base).sum(axis=-1))


def a_room(seed: int, publish: Callable[..., Ledger] = ledgers.publish) -> Room:
    """A room that nobody thought of: small or large, alike or not, with late comers, second thoughts and leavers."""
    rng = random.Random(seed)
    size = rng.choice([5, 6, 7, 9, 10, 12, 16, 21])
    scale = rng.choice([2, 3, 3, 3] if size > 10 else [2, 3, 4, 4])
    room = Room(scale, groups=["NHS", "Council"] if size >= 10 and rng.random() < 0.3 else (), publish=publish)
    mood = rng.choice(["alike", "end", "nearly", "any", "any"])
    favourite = rng.randrange(scale)

    def answer() -> int:
        if mood == "end":
            return scale - 1
        if mood == "alike" or (mood == "nearly" and rng.random() < 0.9):
            return favourite
        return rng.randrange(scale)

    for person in range(size):
        room.says(f"p{person}", answer())
    room.show()
    for _ in range(rng.randrange(5)):
        something_happens(room, rng, answer)
        room.show()
    return room


def something_happens(room: Room, rng: random.Random, answer: Callable[[], int]) -> None:
    """A few or many people change their minds, come late or withdraw."""
    here = sorted(room.now)
    several = rng.choice([1, 2, 4, 5, 6, 8])
    what = rng.choice(["edit", "leave", "come", "come", "all"])
    if what in ("edit", "all"):
        for person in rng.sample(here, min(several, len(here))):
            room.says(person, answer())
    if what in ("leave", "all"):
        for person in rng.sample(here, min(several, len(here))):
            room.goes(person)
    if what in ("come", "all"):
        for number in range(several):
            room.says(f"late{len(room.now)}-{number}-{rng.random()}", answer())
