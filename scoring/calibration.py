"""Confidence beside readiness at any time of the visit: how sure somebody felt then, and what was known by then."""

from __future__ import annotations

from questions.answers import Answers, Kind, Phase, Slot, Value
from questions.model import Bank, Question
from scoring.assess import assess
from scoring.codes import counted_answer
from scoring.model import Calibration


def calibration_at(bank: Bank, answers: Answers, phase: Phase) -> tuple[Calibration, ...]:
    """The confidence rated in `phase` beside the latest readiness known by then, stage by stage.

    A question counts as it was answered in `phase`, else as it was answered last before it. `Phase.BEFORE` gives
    what `assess` gives.
    """
    return assess(bank, known_by(bank, answers, phase), phase).calibration


def known_by(bank: Bank, answers: Answers, phase: Phase) -> Answers:
    """The answers with the latest readiness known by `phase` as if it had all been said in that phase."""
    by_then = dict(answers)
    for question in bank.questions.values():
        by_then |= _as_known(answers, question, phase)
    return by_then


def _as_known(answers: Answers, question: Question, phase: Phase) -> dict[Slot, Value]:
    """The latest answer to `question` that counts, with its reason, as if it had been given in `phase`."""
    phases = tuple(Phase)
    for earlier in reversed(phases[: phases.index(phase) + 1]):
        level = counted_answer(answers, question, earlier)
        if level is not None:
            reason = answers.get(Slot(Kind.REASON, question.id, earlier))
            return {Slot(Kind.LEVEL, question.id, phase): level, Slot(Kind.REASON, question.id, phase): reason}
    return {}
