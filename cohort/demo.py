"""Three modules of made-up people, on a database of their own, for a facilitator to rehearse with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from cohort.evaluation import seal
from cohort.module import RoomPhase, close, move, open_module
from cohort.published import reveal
from cohort.simulate import Room, simulate
from cohort.topics import topics_of
from cohort.vote_results import reveal_vote
from cohort.votes import ballots
from questions.answers import Answers
from questions.model import Bank
from storage import Module, Store, new_token, passphrases
from storage.tips import TipKind, TipState
from words import demo as words

# The design got better from the first module to the third; the rooms are of usual sizes.
ROOMS = (Room(18, 0.8, seed=11), Room(23, 1.3, seed=12), Room(31, 1.9, seed=13))
APART = timedelta(days=45)  # from one module to the next


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A filled module, and the passphrase that lets its facilitator in."""

    module: Module
    passphrase: str


def fill(store: Store, bank: Bank, today: date, rooms: Sequence[Room] = ROOMS) -> tuple[Rehearsal, ...]:
    """Fill an empty store with a module for each room, each marked as a demonstration.

    The last of them is today and open, those before it are closed.
    """
    filled = []
    for place, (name, room) in enumerate(zip(words.NAMES, rooms, strict=False)):
        day = today - APART * (len(rooms) - 1 - place)
        opened = open_module(store, bank, name, day, day, room.people, breakdown=_breakdown(bank), demonstration=True)
        passphrase = passphrases.new_passphrase()
        store.facilitators.add(opened.id, words.FACILITATOR, passphrase=passphrase)
        people = [_keep(store, bank, opened, answers) for answers in simulate(bank, room, day)]
        _vote(store, opened, people, room.seed)
        _offer(store, bank, opened, people)
        afterwards = move(store, opened, RoomPhase.AFTER)
        finished = place < len(rooms) - 1
        filled.append(Rehearsal(_finish(store, bank, afterwards) if finished else afterwards, passphrase))
    return tuple(filled)


def _finish(store: Store, bank: Bank, module: Module) -> Module:
    """Show the room all there is, and close the module: only the last is left for its facilitator to go through."""
    for topic in topics_of(bank, module.breakdown):
        reveal(store, bank, module, topic)
    for ballot in ballots(store, bank, module.id):
        reveal_vote(store, module, ballot)
    seal(store, bank, module)
    return close(store, module)


def _breakdown(bank: Bank) -> str:
    return bank.about[0].id if bank.about else ""


def _keep(store: Store, bank: Bank, module: Module, answers: Answers) -> str:
    """Somebody who came, answered and joined; returns who they are."""
    someone = store.begin(new_token(), bank.id, bank.version)
    store.members.join(someone.id, module.id)
    store.save(someone.id, answers, bank.version)
    return someone.id


def _vote(store: Store, module: Module, people: Sequence[str], seed: int) -> None:
    """One question asked twice: after the talk more people see the same thing first."""
    chance = Random(seed)  # noqa: S311 - a sample, no secret
    options = [str(place) for place in range(len(words.VOTE_OPTIONS))]
    for weights in ((2, 3, 2, 3), (5, 2, 1, 3)):
        asked = store.votes.open(module.id, words.VOTE, words.VOTE_OPTIONS)
        for person in people:
            store.votes.cast(asked.id, person, chance.choices(options, weights)[0])
        store.votes.close(asked.id)


def _offer(store: Store, bank: Bank, module: Module, people: Sequence[str]) -> None:
    """Tips and questions, of which the last still waits for the facilitator."""
    stages = [stage.id for stage in bank.stages]
    for place, ((kind, text, name), person) in enumerate(zip(words.TIPS, people, strict=False)):
        stage = stages[place % len(stages)]
        offered = store.tips.offer(module.id, person, stage, TipKind(kind), text, name)
        if offered is not None and place < len(words.TIPS) - 1:
            store.tips.judge(module.id, offered.id, TipState.SHOWN)
