"""Believable people for a demonstration: their answers hang together, some leave early, some do not know.

Somebody who is further on is so at every stage, and surer of it; most are surer than the evidence. Afterwards people
rate themselves higher, and when they look back they place where they began lower than they did then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from documents.samples.answers import likeliest_first
from planning.recommend import AGREED, recommend
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Phase, Slot, Value, about_answers
from questions.feedback import CHOICES, Asked, feedback_slot
from questions.model import Bank, Question, Stage
from scoring.assess import assess
from words import demo as words

Said = dict[Slot, Value]

_NOT_OURS, _UNKNOWN = 0.03, 0.07  # how often a question does not apply, or somebody does not know
_LEAVES_EARLY, _SKIPS_THE_END = 0.08, 0.12
_TRIED = 0.35  # a tool
_DAYS_TO_ACT = (14, 30, 45, 60, 90)


@dataclass(frozen=True, slots=True)
class Room:
    """How many people there are, how far their confidence rises (points of 10), and the seed that makes them."""

    people: int
    rise: float
    seed: int


class _Person:
    """Somebody: how far on they are and how sure of it, both about 0 and mostly within 1 of it."""

    def __init__(self, seed: str) -> None:
        self.chance = Random(seed)  # noqa: S311 - a sample, no secret
        self.far, self.sure = self.chance.gauss(0, 0.8), self.chance.gauss(0.4, 0.8)
        self.moved = self.chance.gauss(0.9, 0.6)  # by how much their own yardstick moves
        self.leaves = self.chance.random() < _LEAVES_EARLY
        self.skips = self.leaves or self.chance.random() < _SKIPS_THE_END

    def near(self, middle: float, spread: float, most: int) -> int:
        """A whole number from 0 to `most`, near `middle`."""
        return min(max(round(self.chance.gauss(middle, spread)), 0), most)


def simulate(bank: Bank, room: Room, today: date) -> tuple[Answers, ...]:
    """What each person of a room answered, in no order. The same bank, room and day give the same answers."""
    return tuple(_answers(bank, room, _Person(f"{room.seed}/{place}"), today) for place in range(room.people))


def _answers(bank: Bank, room: Room, person: _Person, today: date) -> Answers:
    said: Said = {Slot(Kind.ABOUT, each.id): _about(person, [o.id for o in each.options]) for each in bank.about}
    for place, stage in enumerate(bank.stages):
        said |= _confidence(bank, person, stage, _hard(bank, place))
    last = person.chance.randrange(len(bank.stages)) if person.leaves else len(bank.stages)
    for place, stage in enumerate(bank.stages[:last]):
        apart = person.chance.gauss(0, 0.4)  # stages of one person differ
        for question in bank.asked(stage, about_answers(said)):
            said |= _level(person, question, 2.9 - 2 * _hard(bank, place) + 0.8 * person.far + apart)
    if person.skips:
        return said
    return (
        said | _steps(bank, person, said, today) | _afterwards(bank, person, said, room.rise) | _feedback(bank, person)
    )


def _hard(bank: Bank, place: int) -> float:
    """How hard a stage is, 0 for the first to 1 for the last."""
    return place / (len(bank.stages) - 1)


def _about(person: _Person, options: list[str]) -> str:
    """Some answers are commoner than others."""
    return person.chance.choices(options, [1 / (1 + place) for place in range(len(options))])[0]


def _confidence(bank: Bank, person: _Person, stage: Stage, hard: float) -> Said:
    middle = 5.4 - 2.2 * hard + 0.9 * person.far + person.sure
    return {Slot(Kind.CONFIDENCE, item.id): person.near(middle, 1.1, 10) for item in bank.confidence_in(stage)}


def _level(person: _Person, question: Question, middle: float) -> Said:
    slot, drawn = Slot(Kind.LEVEL, question.id), person.chance.random()
    level = person.near(middle, 0.8, 4)
    if drawn < _NOT_OURS and not question.is_gate:
        return {slot: NOT_APPLICABLE, Slot(Kind.REASON, question.id): words.REASON}
    return {slot: DONT_KNOW if drawn < _NOT_OURS + _UNKNOWN else level}


def _steps(bank: Bank, person: _Person, said: Said, today: date) -> Said:
    agreed: Said = {}
    best = recommend(bank, said, assess(bank, said))[:6]
    for each in person.chance.sample(best, min(len(best), person.chance.randint(1, 3))):
        due = today + timedelta(days=person.chance.choice(_DAYS_TO_ACT))
        agreed |= {Slot(Kind.STEP, each.step_id): AGREED, Slot(Kind.STEP_DUE, each.step_id): due.isoformat()}
    return agreed


def _afterwards(bank: Bank, person: _Person, said: Answers, rise: float) -> Said:
    """The ratings after, which rise less near the top, and how people now see where they began."""
    after: Said = {}
    for stage in bank.stages:
        items = bank.confidence_in(stage)
        before = [value for item in items if isinstance(value := said.get(Slot(Kind.CONFIDENCE, item.id)), int)]
        for item, rated in zip(items, before, strict=True):
            room = min(1.0, (10 - rated) / 5)
            after[Slot(Kind.CONFIDENCE, item.id, Phase.AFTER)] = person.near(rated + rise * room, 0.8, 10)
        if before:
            began = sum(before) / len(before) - person.moved
            after[Slot(Kind.THEN, stage.id, Phase.AFTER)] = person.near(began, 0.6, 10)
    return after


def _feedback(bank: Bank, person: _Person) -> Said:
    pick = person.chance.choice
    told: dict[Asked, Value] = {each: _about(person, likeliest_first(each)) for each in CHOICES}
    told |= {Asked.FIRST: pick(words.FIRST), Asked.MOST_USEFUL: pick(words.MOST_USEFUL)}
    told |= {Asked.LEAST_USEFUL: pick(words.LEAST_USEFUL) or None, Asked.DROP: pick(words.DROP) or None}
    said: Said = {feedback_slot(Kind.MODULE, each): value for each, value in told.items() if value is not None}
    for tool in bank.resources:
        if person.chance.random() < _TRIED:
            said |= _tool(person, tool.id)
    return said


def _tool(person: _Person, tool: str) -> Said:
    changed = person.chance.choice(words.TOOL_CHANGE)
    given: dict[Kind, Value] = {
        Kind.TOOL_TRIED: "yes",
        Kind.TOOL_USEFUL: _about(person, ["one-task", "several-tasks", "a-little", "no"]),
        Kind.TOOL_CLEAR: _about(person, ["mostly", "yes", "with-help", "no"]),
        Kind.TOOL_NEXT: _about(person, ["dated", "maybe", "already", "no", "not-my-role"]),
    }
    if changed:
        given[Kind.TOOL_CHANGE] = changed
    return {feedback_slot(kind, tool): value for kind, value in given.items()}
