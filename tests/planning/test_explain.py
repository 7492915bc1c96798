from __future__ import annotations

import pytest

from planning.explain import why
from planning.recommend import recommend
from questions.answers import Kind, Slot, Value
from scoring.assess import assess
from tests.banks_for_tests import levels, tiny_bank


def first_reason(said: dict[str, Value]) -> str:
    bank, answers = tiny_bank(), levels(said)
    return why(bank, recommend(bank, answers, assess(bank, answers))[0])


@pytest.mark.parametrize(
    "said, sentence",
    [
        ({"s2-q1": 2}, "Because 2.1 is a gate: you said Planned, and it opens at Agreed."),
        ({"s2-q1": "dk"}, "Because 2.1 is a gate and you cannot say yet where you stand. It opens at Agreed."),
        ({"s2-q1": 3, "s2-q2": "dk"}, "Because you do not know yet: Is s2-q2 in place?"),
        ({"s2-q1": 3, "s2-q2": 2}, "Because you said Planned, one rung below your target of Agreed."),
        ({"s2-q1": 3, "s2-q2": 0}, "Because you said Not started, three rungs below your target of Agreed."),
    ],
)
def test_the_reason_names_what_was_said(said: dict[str, Value], sentence: str) -> None:
    assert first_reason(said) == sentence


def test_it_adds_that_somebody_feels_surer_than_their_answers_show() -> None:
    bank = tiny_bank()
    answers: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item.id): 9 for item in bank.confidence_in(bank.stages[0])}
    answers |= levels({"s1-q1": 0, "s1-q2": 1, "s1-q3": 1})
    sentence = why(bank, recommend(bank, answers, assess(bank, answers))[0])
    assert sentence.endswith("it opens at Agreed. You also feel surer at this stage than your answers show.")
