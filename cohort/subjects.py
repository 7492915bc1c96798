"""What people's answers are released by: each subject with its scales, and where in somebody's answers it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache, partial
from typing import Final

from planning.recommend import AGREED
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Phase, Slot, Value, about_answers
from questions.feedback import CHOICES, TOOL_CHOICES, feedback_slot, has_tried
from questions.model import Bank, Question, Resource, Stage
from scoring.alike import Record, Scale
from scoring.codes import counted_answer
from scoring.ledger import Subject
from scoring.tools import NO_RATING, ORDERS

ABOUT, CONFIDENCE, LEVEL, PLAN, FIRST, TOOL, MODULE = "about", "confidence", "level", "plan", "first", "tool", "module"
BEFORE, AFTERWARDS = 0, 1  # the steps of confidence

LEVELS: Final[Scale] = (NOT_APPLICABLE, DONT_KNOW, 0, 1, 2, 3, 4)
RATINGS: Final[Scale] = tuple(range(11))
NO, YES = "no", "yes"
_TOOL_SCALES: Final[tuple[Scale, ...]] = (
    ORDERS[Kind.TOOL_USEFUL],
    ORDERS[Kind.TOOL_CLEAR],
    (NO_RATING, *ORDERS[Kind.TOOL_NEXT]),
)


@dataclass(frozen=True, slots=True)
class Asks:
    """One subject: its `family`, the `ref` in it (a stage, a question, a tool), and how to read somebody's record."""

    family: str
    ref: str
    subject: Subject
    read: Callable[[Answers], Record]

    @property
    def key(self) -> str:
        """The subject as one string."""
        return f"{self.family}/{self.ref}"


@lru_cache(maxsize=8)
def subjects_of(bank: Bank) -> Mapping[str, tuple[Asks, ...]]:
    """Every subject of `bank` by its family, in the order of the bank."""
    found = [*_about(bank), *_confidence(bank), *_levels(bank), *_plans(bank), *_first(bank), *_tools(bank), *_module()]
    families: dict[str, tuple[Asks, ...]] = {}
    for each in found:
        families[each.family] = (*families.get(each.family, ()), each)
    return families


def _about(bank: Bank) -> Iterator[Asks]:
    for question in bank.about:
        options = tuple(option.id for option in question.options)
        yield _single(ABOUT, question.id, options, partial(_at, Slot(Kind.ABOUT, question.id)))


def _confidence(bank: Bank) -> Iterator[Asks]:
    """Before; and after, together with where people then place their start. All things rated have a column each."""
    for stage in bank.stages:
        items = len(bank.confidence_in(stage))
        if items:
            subject = Subject((RATINGS,) * (2 * items + 1), (items, 2 * items + 1))
            yield Asks(CONFIDENCE, stage.id, subject, partial(_ratings, bank, stage))


def _ratings(bank: Bank, stage: Stage, said: Answers) -> Record:
    items = bank.confidence_in(stage)
    slots = [Slot(Kind.CONFIDENCE, item.id, phase) for phase in (Phase.BEFORE, Phase.AFTER) for item in items]
    return tuple(_one_of(said.get(slot), RATINGS) for slot in (*slots, Slot(Kind.THEN, stage.id, Phase.AFTER)))


def _levels(bank: Bank) -> Iterator[Asks]:
    for question in bank.questions.values():
        yield _single(LEVEL, question.id, LEVELS, partial(_level, question))


def _level(question: Question, said: Answers) -> Value:
    asked = not question.applies or question.applies_to(about_answers(said))
    return counted_answer(said, question) if asked else None


def _plans(bank: Bank) -> Iterator[Asks]:
    for stage in bank.stages:
        yield _single(PLAN, stage.id, (NO, YES), partial(_has_step, bank, stage))


def _has_step(bank: Bank, stage: Stage, said: Answers) -> Value:
    """Whether somebody who has agreed to steps has one at a stage."""
    agreed = _agreed(bank, said)
    return (YES if stage.id in agreed.values() else NO) if agreed else None


def _first(bank: Bank) -> Iterator[Asks]:
    yield _single(FIRST, FIRST, tuple(stage.id for stage in bank.stages), partial(_first_stage, bank))


def _first_stage(bank: Bank, said: Answers) -> Value:
    """The stage of the agreed step that is due first; of steps without a date, the first in the journey."""
    agreed, order = _agreed(bank, said), list(bank.next_steps)
    first = min(agreed, key=lambda step: (_due(said, step), order.index(step)), default=None)
    return agreed[first] if first else None


def _agreed(bank: Bank, said: Answers) -> dict[str, str]:
    """The stage of each step of the bank that somebody agreed to, by step."""
    return {
        slot.ref: bank.stage_of[bank.next_steps[slot.ref][0].id].id
        for slot, value in said.items()
        if slot.kind is Kind.STEP and value == AGREED and slot.ref in bank.next_steps
    }


def _due(said: Answers, step: str) -> date:
    due = said.get(Slot(Kind.STEP_DUE, step))
    try:
        return date.fromisoformat(due) if isinstance(due, str) else date.max
    except ValueError:
        return date.max


def _tools(bank: Bank) -> Iterator[Asks]:
    for tool in bank.resources:
        yield Asks(TOOL, tool.id, Subject(_TOOL_SCALES, (len(_TOOL_SCALES),)), partial(_rated, tool))


def _rated(tool: Resource, said: Answers) -> Record:
    """What was said of a tool by somebody who ticks it as tried."""
    if not has_tried(said, tool):
        return (None,) * len(_TOOL_SCALES)
    slots = [feedback_slot(kind, tool.id) for kind in TOOL_CHOICES]
    return tuple(_one_of(said.get(slot), scale) for slot, scale in zip(slots, _TOOL_SCALES, strict=True))


def _module() -> Iterator[Asks]:
    for asked, options in CHOICES.items():
        yield _single(MODULE, asked.value, options, partial(_at, feedback_slot(Kind.MODULE, asked)))


def _single(family: str, ref: str, scale: Scale, value: Callable[[Answers], Value]) -> Asks:
    """A subject of one column."""
    return Asks(family, ref, Subject((scale,), (1,)), partial(_alone, value, scale))


def _alone(value: Callable[[Answers], Value], scale: Scale, said: Answers) -> Record:
    return (_one_of(value(said), scale),)


def _at(slot: Slot, said: Answers) -> Value:
    return said.get(slot)


def _one_of(value: Value, scale: Scale) -> Value:
    return value if value in scale else None
