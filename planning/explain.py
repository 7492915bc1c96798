"""The sentence that says why a next step is put forward, from what the commissioner said."""

from __future__ import annotations

from planning.model import Reason, Recommendation
from questions.model import Bank
from words import plan as words


def why(bank: Bank, recommendation: Recommendation) -> str:
    """A sentence that begins “Because”, naming the answer behind it, and one more where the stage is a blind spot."""
    because = _because(bank, recommendation)
    return f"{because} {words.BLIND_SPOT}" if recommendation.blind_spot else because


def _because(bank: Bank, recommendation: Recommendation) -> str:
    question = bank.questions[recommendation.question_id]
    number = bank.number_of[question.id]
    needed = bank.ladder[recommendation.needed].name
    said = recommendation.said
    if recommendation.reason is Reason.SHUT_GATE:
        if said is None:
            return words.gate_unknown(number, needed)
        return words.gate_below(number, bank.ladder[said].name, needed)
    if said is None:
        return words.not_known(question.text)
    return words.below_target(bank.ladder[said].name, recommendation.needed - said, needed)
