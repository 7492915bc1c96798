"""How far somebody is in their visit, part by part."""

from __future__ import annotations

from typing import Final

from cohort.module import RoomPhase
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Phase, Slot, about_answers
from questions.model import Bank

PARTS: Final = (RoomPhase.ARRIVE, RoomPhase.BEFORE, RoomPhase.ASSESS, RoomPhase.PLAN, RoomPhase.AFTER)
NOT_BEGUN, BEGUN, FINISHED = 0, 1, 2


def progress(bank: Bank, answers: Answers) -> tuple[int, ...]:
    """For each of `PARTS` whether somebody has begun or finished it. One agreed step is a plan."""
    about = about_answers(answers)
    asked = [question.id for stage in bank.stages for question in bank.asked(stage, about)]
    rated = [item.id for item in bank.confidence]
    agreed = any(slot.kind is Kind.STEP and said == AGREED for slot, said in answers.items())
    return (
        _far(answers, Kind.ABOUT, [question.id for question in bank.about]),
        _far(answers, Kind.CONFIDENCE, rated),
        _far(answers, Kind.LEVEL, asked),
        FINISHED if agreed else NOT_BEGUN,
        _far(answers, Kind.CONFIDENCE, rated, Phase.AFTER),
    )


def _far(answers: Answers, kind: Kind, ids: list[str], phase: Phase = Phase.BEFORE) -> int:
    answered = sum(answers.get(Slot(kind, each, phase)) is not None for each in ids)
    return FINISHED if 0 < len(ids) <= answered else BEGUN if answered else NOT_BEGUN
