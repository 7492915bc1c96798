"""A second assessment beside the first: what was in place then, what is now, like compared with like."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np

from questions.answers import NOT_APPLICABLE, Answers, Kind, Slot, Value, about_answers
from questions.model import Bank, Question, Stage
from scoring.codes import counted_answer
from scoring.own_change import Counts, count
from scoring.readiness import fewest_needed
from scoring.rounding import display_points

EARLIER_ON: Final = Slot(Kind.EARLIER_ON, "day")


@dataclass(frozen=True, slots=True)
class StageSince:
    """One stage then and now, in mean levels (0-4, weighted, unrounded) over the `n_compared` of `n_asked` questions
    that had a level both times; None where these are too few for a score."""

    stage_id: str
    n_asked: int
    n_compared: int
    then: float | None
    now: float | None

    @property
    def change(self) -> float | None:
        """Now less then, between the numbers as they are shown; None without a score."""
        if self.then is None or self.now is None:
            return None
        return display_points(display_points(self.now) - display_points(self.then))


@dataclass(frozen=True, slots=True)
class Moved:
    """A question that was answered both times, and otherwise now."""

    question_id: str
    then: Value
    now: Value


@dataclass(frozen=True, slots=True)
class Since:
    """What changed since the assessment of `day`. Questions are ids in journey order.

    `opened` are gates that were shut then and are open now, `shut` those that were open and are shut. `new` were not
    answered then, and `same` counts the answers that stand as they were.
    """

    day: date
    stages: tuple[StageSince, ...]
    moved: tuple[Moved, ...]
    opened: tuple[str, ...]
    shut: tuple[str, ...]
    new: tuple[str, ...]
    same: int

    @property
    def by_stage(self) -> Counts:
        """At how many stages they stand higher, the same and lower."""
        return count(stage.change for stage in self.stages)


def put_beside(bank: Bank, answers: Answers, today: date) -> dict[Slot, Value]:
    """What to keep so that the answers as they are now stay beside those to come; it takes the place of any before."""
    gone: dict[Slot, Value] = {slot: None for slot in answers if slot.kind is Kind.EARLIER}
    said = {Slot(Kind.EARLIER, each.id): counted_answer(answers, each) for each in bank.questions.values()}
    held = {slot: value for slot, value in said.items() if value is not None}
    return {**gone, **held, EARLIER_ON: today.isoformat()}


def since(bank: Bank, answers: Answers, without: Collection[str] = ()) -> Since | None:
    """The earlier assessment beside the answers of now, or None where there is no earlier one.

    It is of the questions that apply now, but those in `without`, which read differently than they did then.
    """
    day = answers.get(EARLIER_ON)
    if not isinstance(day, str):
        return None
    asked = [each for each in bank.all_asked(about_answers(answers)) if each.id not in without]
    then = {each.id: answers.get(Slot(Kind.EARLIER, each.id)) for each in asked}
    now = {each.id: counted_answer(answers, each) for each in asked}
    both = [each.id for each in asked if then[each.id] is not None and now[each.id] is not None]
    gates = [each for each in asked if each.is_gate]
    return Since(
        day=date.fromisoformat(day),
        stages=tuple(
            _stage(stage, [each for each in asked if each in stage.questions], then, now) for stage in bank.stages
        ),
        moved=tuple(Moved(ref, then[ref], now[ref]) for ref in both if then[ref] != now[ref]),
        opened=tuple(each.id for each in gates if not _met(each, then) and _met(each, now)),
        shut=tuple(each.id for each in gates if _met(each, then) and not _met(each, now)),
        new=tuple(each.id for each in asked if then[each.id] is None and now[each.id] is not None),
        same=sum(then[ref] == now[ref] for ref in both),
    )


def _stage(stage: Stage, asked: Sequence[Question], then: Mapping[str, Value], now: Mapping[str, Value]) -> StageSince:
    shared = [each for each in asked if isinstance(then[each.id], int) and isinstance(now[each.id], int)]
    apply = sum(now[each.id] != NOT_APPLICABLE for each in asked)
    need = int(fewest_needed(np.array([apply]))[0])
    enough = bool(shared) and len(shared) >= need
    both = (_mean(shared, said) if enough else None for said in (then, now))
    return StageSince(stage.id, len(asked), len(shared), *both)


def _mean(questions: Sequence[Question], said: Mapping[str, Value]) -> float:
    points = sum(each.weight * value for each in questions if isinstance(value := said[each.id], int))
    return points / sum(each.weight for each in questions)


def _met(question: Question, said: Mapping[str, Value]) -> bool:
    value = said[question.id]
    return isinstance(value, int) and question.gate is not None and value >= question.gate
