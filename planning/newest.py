"""Where somebody stands by what they said last."""

from __future__ import annotations

from questions.answers import Answers, Kind, Phase, Slot, Value
from questions.model import Bank
from scoring.assess import assess
from scoring.model import Assessment

LATER_PHASES = (Phase.AFTER, Phase.LATER)


def assess_newest(bank: Bank, answers: Answers) -> Assessment:
    """The assessment of somebody by what they said last."""
    return assess(bank, newest(answers))


def newest(answers: Answers) -> Answers:
    """The answers with each level and confidence as it was said last, in the place of the first time.

    A level brings its own reason, or none: an earlier reason does not explain a later “not applicable”.
    """
    said: dict[Slot, Value] = dict(answers)
    for phase in LATER_PHASES:
        for slot in [slot for slot in answers if slot.phase is phase]:
            first = Slot(slot.kind, slot.ref)
            if slot.kind is Kind.CONFIDENCE:
                said[first] = answers[slot]
            elif slot.kind is Kind.LEVEL:
                said[first] = answers[slot]
                said[Slot(Kind.REASON, slot.ref)] = answers.get(Slot(Kind.REASON, slot.ref, phase))
    return said
