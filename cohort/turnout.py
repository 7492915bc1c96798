"""How far a room is, as counts of people alone: what a facilitator may see at any time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from cohort.module import Module, RoomPhase
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Phase, Slot, about_answers
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
    """How many have joined a module and how far they are, now."""
    people = tuple(store.members.answers(module.id).values())
    return Turnout(len(people), module.expected, store.members.withdrawn(module.id), parts(bank, people))


def parts(bank: Bank, people: Iterable[Answers]) -> tuple[Part, ...]:
    """The parts of a visit that have something to answer, in order, with how many people are how far."""
    far = [_how_far(bank, each) for each in people]
    asked = (RoomPhase.ARRIVE, RoomPhase.BEFORE, RoomPhase.ASSESS, RoomPhase.PLAN, RoomPhase.AFTER)
    return tuple(
        Part(phase, sum(one[phase][0] > 0 for one in far), sum(_is_finished(*one[phase]) for one in far))
        for phase in asked
        if phase is not RoomPhase.ARRIVE or bank.about
    )


def _how_far(bank: Bank, answers: Answers) -> dict[RoomPhase, tuple[int, int]]:
    """For each part, how many of how many things somebody has answered. One agreed step is a plan."""
    about = about_answers(answers)
    asked = [question.id for stage in bank.stages for question in bank.asked(stage, about)]
    rated = [item.id for item in bank.confidence]
    agreed = any(slot.kind is Kind.STEP and said == AGREED for slot, said in answers.items())
    return {
        RoomPhase.ARRIVE: _count(answers, Kind.ABOUT, [question.id for question in bank.about]),
        RoomPhase.BEFORE: _count(answers, Kind.CONFIDENCE, rated),
        RoomPhase.ASSESS: _count(answers, Kind.LEVEL, asked),
        RoomPhase.PLAN: (int(agreed), 1),
        RoomPhase.AFTER: _count(answers, Kind.CONFIDENCE, rated, Phase.AFTER),
    }


def _count(answers: Answers, kind: Kind, ids: list[str], phase: Phase = Phase.BEFORE) -> tuple[int, int]:
    return sum(answers.get(Slot(kind, each, phase)) is not None for each in ids), len(ids)


def _is_finished(answered: int, asked: int) -> bool:
    return 0 < asked <= answered
