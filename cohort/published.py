"""What a room may see of itself: other people's answers come in here, packed, and nothing leaves but pictures.

A topic is revealed by the facilitator. Then it is released once (`scoring.ledger` decides of whom), and what was
released is kept: looking again shows the same, until somebody asks for it anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

import numpy as np

from cohort.kept_ledgers import keep, load, said_by
from cohort.packed import People, people_of
from cohort.remembered import Remembered
from cohort.subjects import LEVEL, Asks
from cohort.summary import FAMILIES, summarise
from cohort.topics import Topic, asked_in, draw, families_of, step_of
from figures.model import Figure
from figures.room import people as people_in
from questions.model import Bank
from scoring.alike import Record
from scoring.ledger import Ask, Ledger, Rules, Subject, publish
from scoring.ledger import People as Everyone
from scoring.released import Released, read_back, released, to_keep
from storage import Module, Stamp, Store
from words import room as words

_TRIES: Final = 5
_ANY: Final = Subject((), ())  # in place of the subject, until it is known

Reads = Callable[[Asks], Mapping[str, Record]]
"""What everyone says on a subject, by commissioner id."""


class State(StrEnum):
    """Whether a topic waits to be revealed, is shown, or has nothing that may be shown yet."""

    WAITING = "waiting"
    SHOWN = "shown"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Published:
    """What may be shown of a topic now: a `figure` when it is shown, and always a `sentence`.

    `n` people are in the figure; `answered` of `expected` people have answered something on the topic.
    """

    topic: Topic
    state: State
    figure: Figure | None
    sentence: str
    n: int
    answered: int
    expected: int


SHOWN: Final = Remembered[tuple[str, Topic], Published]()  # by module and topic
DRAWN: Final = Remembered[tuple[str, Topic], tuple[Figure | None, int]]()  # of what was released


def published(store: Store, bank: Bank, module: Module, topic: Topic) -> Published:
    """What may be shown of a topic now; cheap while nothing has changed.

    Of a topic that was revealed before there were enough people, the picture is made once there are.
    """
    revealed = topic in store.shows.of(module.id).revealed
    stamp = store.members.stamp(module.id)
    seen = (stamp, revealed, bank, module)
    return SHOWN.get((module.id, topic), seen, lambda: _published(store, bank, module, topic, revealed, stamp))


def reveal(store: Store, bank: Bank, module: Module, topic: Topic) -> Published:
    """Show a topic, or bring it up to date as far as is safe. In a closed module nothing new is released."""
    store.shows.reveal(module.id, topic)
    release(store, bank, module, topic)
    return published(store, bank, module, topic)


def release(store: Store, bank: Bank, module: Module, topic: Topic, closed: bool = True) -> None:
    """Put what the room says now into what may be shown of a topic, as far as that is safe.

    Unless `closed`, it waits for a few who are still expected, since they could not be shown by themselves later.
    """
    if not module.is_closed:
        _release(store, bank, module, topic, people_of(store, bank, module), closed)


def _release(store: Store, bank: Bank, module: Module, topic: Topic, people: People, closed: bool) -> None:
    if module.is_closed or module.salt is None:
        return
    asked, groups = asked_in(bank, topic), groups_of(module, people)
    given = release_subjects(store, module, asked, step_of(topic), people.records, groups, closed)
    kept = {key: to_keep(each) for key, each in given.items()}
    newest = store.snapshots.newest(module.id, _picture(topic))
    if any(each.parts for each in given.values()) and (newest is None or newest.published != kept):
        store.snapshots.add(module.id, _picture(topic), {}, kept)
    if set(FAMILIES) & set(families_of(asked)):
        summarise(store, bank, module)


def release_subjects(
    store: Store,
    module: Module,
    asked: tuple[Asks, ...],
    step: int,
    said: Reads,
    groups: Mapping[str, str],
    closed: bool = True,
) -> dict[str, Released]:
    """Release subjects, keep what was decided, and return what may be shown of each at `step`, by its key.

    `groups` are the declared ones, by commissioner id.
    """
    given: dict[str, Released] = {}
    for family in families_of(asked):
        mine = tuple(each for each in asked if each.family == family)
        now = {each.key: said_by(module, each, said(each), groups if family == LEVEL else {}) for each in mine}
        ledgers = _released_family(store, module, family, mine, now, Ask(_ANY, step, module.expected, closed))
        given |= {each.key: released(ledgers.get(each.key, ()), each.subject, step) for each in mine}
    return given


def _released_family(
    store: Store, module: Module, family: str, asked: tuple[Asks, ...], said: Mapping[str, Everyone], ask: Ask
) -> Mapping[str, Ledger]:
    """The ledgers of a family after a release; tried again where another release comes in between."""
    rules = Rules(module.smallest_group)
    for _ in range(_TRIES):
        shelf = load(store, module.id, family)
        new = {
            each.key: publish(
                shelf.ledgers.get(each.key, ()), said[each.key], replace(ask, subject=each.subject, rules=rules)
            )
            for each in asked
        }
        now = {**shelf.ledgers, **new}
        if now == shelf.ledgers or keep(store, module.id, family, now, shelf.id):
            return now
    return shelf.ledgers


def groups_of(module: Module, people: People) -> dict[str, str]:
    """The declared group of each person. Only readiness is shown by group: each group told apart costs the rest."""
    return people.said_of_themselves(module.breakdown) if module.breakdown else {}


def _published(store: Store, bank: Bank, module: Module, topic: Topic, revealed: bool, stamp: Stamp) -> Published:
    people = people_of(store, bank, module, stamp)
    answered, expected = _answered(bank, topic, people), max(module.expected, len(people.ids))
    if not revealed:
        return Published(topic, State.WAITING, None, words.answered(answered, expected), 0, answered, expected)
    if not store.snapshots.newest_id(module.id, _picture(topic)) and answered >= module.smallest_group:
        _release(store, bank, module, topic, people, closed=False)
    figure, n = _drawn(store, bank, module, topic)
    if figure is None:
        why = words.too_few(module.smallest_group) if answered < module.smallest_group else words.NOT_APART
        return Published(topic, State.WITHHELD, None, why, 0, answered, expected)
    left_out = n < answered and topic is not Topic.TOOLS  # each tool has its own people
    sentence = words.included(n, answered) if left_out else words.answered(answered, expected)
    return Published(topic, State.SHOWN, figure, sentence, n, answered, expected)


def _drawn(store: Store, bank: Bank, module: Module, topic: Topic) -> tuple[Figure | None, int]:
    """The picture of what was released of a topic last, and how many people are in it; drawn once for each release."""

    def anew() -> tuple[Figure | None, int]:
        newest = store.snapshots.newest(module.id, _picture(topic))
        given = {key: read_back(parts) for key, parts in newest.published.items()} if newest else {}
        figure = draw(bank, topic, given, module.smallest_group, module.breakdown)
        return figure, people_in(given.values())

    seen = (store.snapshots.newest_id(module.id, _picture(topic)), bank, module.breakdown, module.smallest_group)
    return DRAWN.get((module.id, topic), seen, anew)


def _answered(bank: Bank, topic: Topic, people: People) -> int:
    """How many have answered something on a topic."""
    asked, step = asked_in(bank, topic), step_of(topic)
    return int(np.any([people.answered(each, step) for each in asked], axis=0).sum()) if asked else 0


def _picture(topic: Topic) -> str:
    return f"picture/{topic}"
