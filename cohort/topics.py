"""The topics of a room: the subjects that each picture is made of, and how it is drawn from what is released."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from cohort import subjects
from cohort.subjects import Asks, subjects_of
from figures.model import Figure
from figures.room import ByRef
from figures.room_calibration import room_calibration
from figures.room_confidence import confidence_before, confidence_change
from figures.room_gates import shut_gates
from figures.room_groups import by_group
from figures.room_people import first_steps, next_steps, who_is_here
from figures.room_questions import disagreement, widest_gaps
from figures.room_readiness import readiness_by_stage
from figures.room_tools import tools_that_helped
from questions.model import AboutQuestion, Bank
from scoring.released import Released

SPIN_OUT = "spin-out"


class Topic(StrEnum):
    """What a slide is about, in the order of a deck."""

    WHO = "who"
    CONFIDENCE = "confidence-before"
    READINESS = "readiness"
    GROUPS = "groups"
    GAPS = "gaps"
    GATES = "gates"
    DISAGREEMENT = "disagreement"
    CALIBRATION = "calibration"
    CHANGE = "change"
    STEPS = "next-steps"
    TOOLS = "tools"
    FIRST = "first"


_FAMILIES: Mapping[Topic, tuple[str, ...]] = {
    Topic.WHO: (subjects.ABOUT,),
    Topic.CONFIDENCE: (subjects.CONFIDENCE,),
    Topic.CALIBRATION: (subjects.CONFIDENCE, subjects.LEVEL),
    Topic.CHANGE: (subjects.CONFIDENCE,),
    Topic.STEPS: (subjects.PLAN,),
    Topic.TOOLS: (subjects.TOOL,),
    Topic.FIRST: (subjects.FIRST,),
}


def topics_of(bank: Bank, breakdown: str = "") -> tuple[Topic, ...]:
    """The topics that a module with `bank` and this declared breakdown has something for."""
    found = [topic for topic in Topic if asked_in(bank, topic)]
    return tuple(topic for topic in found if topic is not Topic.GROUPS or _question(bank, breakdown))


def step_of(topic: Topic) -> int:
    """Which step of its subjects a topic shows."""
    return subjects.AFTERWARDS if topic is Topic.CHANGE else subjects.BEFORE


def asked_in(bank: Bank, topic: Topic) -> tuple[Asks, ...]:
    """The subjects of a topic."""
    families = _FAMILIES.get(topic, (subjects.LEVEL,))
    every = [asks for family in families for asks in subjects_of(bank).get(family, ())]
    if topic is Topic.WHO:
        here = who_question(bank)
        return tuple(asks for asks in every if here and asks.ref == here.id)
    if topic is Topic.GATES:
        return tuple(asks for asks in every if bank.questions[asks.ref].is_gate)
    return tuple(every)


def who_question(bank: Bank) -> AboutQuestion | None:
    """The question that says how far people's mutuals have got, else the first about themselves."""
    return _question(bank, SPIN_OUT) or next(iter(bank.about), None)


def draw(bank: Bank, topic: Topic, given: Mapping[str, Released], k: int, breakdown: str = "") -> Figure | None:
    """The picture of a topic from what was released of its subjects, by their keys; None where nothing may be said."""
    levels, confidence = _family(given, subjects.LEVEL), _family(given, subjects.CONFIDENCE)
    match topic:
        case Topic.WHO:
            here = who_question(bank)
            release = given.get(f"{subjects.ABOUT}/{here.id}") if here else None
            return who_is_here(release, labels_of(here), k) if here and release else None
        case Topic.FIRST:
            release = given.get(f"{subjects.FIRST}/{subjects.FIRST}")
            return first_steps(bank, release, k) if release else None
        case Topic.GROUPS:
            asked = _question(bank, breakdown)
            return by_group(levels, labels_of(asked), k) if asked else None
        case Topic.CONFIDENCE:
            return confidence_before(bank, confidence, k)
        case Topic.CHANGE:
            return confidence_change(bank, confidence, k)
        case Topic.CALIBRATION:
            return room_calibration(bank, confidence, levels, k)
        case Topic.STEPS:
            return next_steps(bank, _family(given, subjects.PLAN), k)
        case Topic.TOOLS:
            return tools_that_helped(bank, _family(given, subjects.TOOL), k)
        case Topic.READINESS:
            return readiness_by_stage(bank, levels, k)
        case Topic.GAPS:
            return widest_gaps(bank, levels, k)
        case Topic.GATES:
            return shut_gates(bank, levels, k)
        case Topic.DISAGREEMENT:
            return disagreement(bank, levels, k)


def labels_of(question: AboutQuestion) -> dict[str, str]:
    """The wording of each answer to a question about somebody."""
    return {option.id: option.label for option in question.options}


def _family(given: Mapping[str, Released], family: str) -> ByRef:
    return {key.split("/", 1)[1]: each for key, each in given.items() if key.startswith(f"{family}/")}


def _question(bank: Bank, wanted: str) -> AboutQuestion | None:
    return next((each for each in bank.about if each.id == wanted), None)


def families_of(asked: Iterable[Asks]) -> tuple[str, ...]:
    """The families that subjects belong to."""
    return tuple(dict.fromkeys(each.family for each in asked))
