from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Kind, Phase, Slot, Value
from scoring.assess import assess
from scoring.calibration import calibration_at
from scoring.model import Judgement
from tests.banks_for_tests import every_question, levels, tiny_bank

BANK = tiny_bank()


def sure_afterwards(rating: int) -> dict[Slot, Value]:
    return {Slot(Kind.CONFIDENCE, item.id, Phase.AFTER): rating for item in BANK.confidence}


def test_confidence_afterwards_is_set_beside_the_readiness_known_before() -> None:
    first = calibration_at(BANK, every_question(BANK, 1) | sure_afterwards(8), Phase.AFTER)[0]
    assert (first.confidence, first.readiness, first.judgement) == (8.0, 25.0, Judgement.BLIND_SPOT)


def test_readiness_answered_again_counts_instead() -> None:
    answers = every_question(BANK, 1) | levels(dict.fromkeys(BANK.questions, 4), Phase.AFTER) | sure_afterwards(8)
    assert calibration_at(BANK, answers, Phase.AFTER)[0].judgement is Judgement.WELL_JUDGED


def test_only_the_questions_answered_again_are_replaced() -> None:
    answers = every_question(BANK, 0) | levels({"s1-q1": 3}, Phase.AFTER) | sure_afterwards(8)
    assert calibration_at(BANK, answers, Phase.AFTER)[0].readiness == 25.0


def test_what_is_said_later_does_not_reach_back() -> None:
    answers = every_question(BANK, 1) | levels(dict.fromkeys(BANK.questions, 4), Phase.LATER) | sure_afterwards(8)
    assert calibration_at(BANK, answers, Phase.AFTER)[0].readiness == 25.0


def test_not_applicable_keeps_its_reason_when_it_is_carried_on() -> None:
    answers = every_question(BANK, 4) | levels({"s1-q2": "na"}) | sure_afterwards(8)
    assert calibration_at(BANK, answers, Phase.LATER)[0].readiness == 100.0


@given(st.lists(st.sampled_from([None, 0, 2, 4, "dk", "na"]), min_size=9, max_size=9))
def test_before_the_module_it_is_what_the_assessment_says(said: list[Value]) -> None:
    answers = levels(dict(zip(BANK.questions, said, strict=True)))
    assert calibration_at(BANK, answers, Phase.BEFORE) == assess(BANK, answers).calibration
