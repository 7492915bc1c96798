"""Answers that a commissioner half-way through might give, to fill the sample documents with."""

from __future__ import annotations

from datetime import date
from random import Random

from planning.plan import suggested_due
from planning.recommend import AGREED, recommend
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot, Value
from questions.feedback import CHOICES, Asked
from questions.model import Bank, Question
from scoring.assess import assess
from words import samples as words

SEED = 2026
_COMMONEST = {Asked.OBSTACLE: "time", Asked.PACE: "right", Asked.EXAMPLES: "most"}
STEPS = 5
_UNKNOWN, _NOT_OURS = 0.10, 0.04  # how often someone does not know, or says that a question does not apply


def believable_answers(bank: Bank, today: date, seed: int = SEED) -> Answers:
    """Every question answered, further on at early stages than at late ones, with notes and agreed steps.

    The same bank, day and seed give the same answers.
    """
    chance = Random(seed)  # noqa: S311  # a sample, no secret
    answers: dict[Slot, Value] = {
        Slot(Kind.ABOUT, question.id): chance.choice(question.options).id for question in bank.about
    }
    for place, stage in enumerate(bank.stages):
        far = 3.6 - 2.4 * place / (len(bank.stages) - 1)
        for item in bank.confidence_in(stage):
            answers[Slot(Kind.CONFIDENCE, item.id)] = _near(chance, 2.2 * far + 1.5, 10)
        for question in stage.questions:
            answers |= _level(chance, question, far)
    answers |= _notes(bank)
    return answers | _steps(bank, answers, today)


def likeliest_first(asked: Asked) -> list[str]:
    """The answers to a question about a module, what people mostly say before the others."""
    return sorted(CHOICES[asked], key=lambda each: each != _COMMONEST[asked])


def _level(chance: Random, question: Question, far: float) -> dict[Slot, Value]:
    slot, drawn, level = Slot(Kind.LEVEL, question.id), chance.random(), _near(chance, far, 4)
    if question.gate is not None and far > question.gate:
        return {slot: max(level, question.gate)}  # nobody is that far with a gate still open
    if drawn < _NOT_OURS and not question.is_gate:
        return {slot: NOT_APPLICABLE, Slot(Kind.REASON, question.id): words.REASON}
    return {slot: DONT_KNOW if drawn < _UNKNOWN else level}


def _near(chance: Random, middle: float, most: int) -> int:
    return min(max(round(chance.gauss(middle, most / 6)), 0), most)


def _notes(bank: Bank) -> dict[Slot, Value]:
    noted = [stage.questions[-1].id for stage in bank.stages[: len(words.NOTES)]]
    found: dict[Slot, Value] = {}
    for ref, note in zip(noted, words.NOTES, strict=False):
        found |= {Slot(Kind.NOTE, ref): note, Slot(Kind.SHARE_NOTE, ref): "yes"}
    return found


def _steps(bank: Bank, answers: dict[Slot, Value], today: date) -> dict[Slot, Value]:
    agreed: dict[Slot, Value] = {}
    for each in recommend(bank, answers, assess(bank, answers))[:STEPS]:
        _, step = bank.next_steps[each.step_id]
        agreed[Slot(Kind.STEP, step.id)] = AGREED
        agreed[Slot(Kind.STEP_DUE, step.id)] = suggested_due(step, today, answers | agreed).isoformat()
    return agreed
