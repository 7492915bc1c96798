from __future__ import annotations

import numpy as np
import pytest

from questions.answers import Kind, Phase, Slot, Value
from questions.model import Bank
from scoring.codes import (
    CODE_BLANK,
    CODE_DONT_KNOW,
    CODE_NOT_APPLICABLE,
    CODE_NOT_ASKED,
    NO_GATE,
    codes_of,
    counted_answer,
    encode,
    layout_of,
)
from tests.banks_for_tests import a_question, bank_of, levels, tiny_bank


@pytest.mark.parametrize(
    "value, code", [(0, 0), (4, 4), ("na", CODE_NOT_APPLICABLE), ("dk", CODE_DONT_KNOW), (None, CODE_BLANK)]
)
def test_each_answer_has_its_code(value: Value, code: int) -> None:
    assert encode(value) == code


def test_the_layout_follows_the_journey() -> None:
    layout = layout_of(tiny_bank(stages=3, questions=2))
    assert layout.question_ids == ("s1-q1", "s1-q2", "s2-q1", "s2-q2", "s3-q1", "s3-q2")
    assert layout.stages == (slice(0, 2), slice(2, 4), slice(4, 6))
    assert layout.gates.tolist() == [3, NO_GATE] * 3


def test_not_applicable_counts_with_a_written_reason() -> None:
    assert counted_answer(levels({"s1-q2": "na"}), tiny_bank().questions["s1-q2"]) == "na"


@pytest.mark.parametrize("reason", [None, "", "  \n"])
def test_not_applicable_without_a_written_reason_is_no_answer(reason: str | None) -> None:
    answers: dict[Slot, Value] = {Slot(Kind.LEVEL, "s1-q2"): "na", Slot(Kind.REASON, "s1-q2"): reason}
    assert counted_answer(answers, tiny_bank().questions["s1-q2"]) is None


def test_an_answer_from_another_phase_does_not_count() -> None:
    assert counted_answer(levels({"s1-q2": 3}, Phase.LATER), tiny_bank().questions["s1-q2"]) is None


def _bank_with_a_council_question() -> Bank:
    stages = {"s1": [a_question("for-all"), a_question("council-only", applies={"body": ("council",)})]}
    return bank_of(stages | {"s2": [a_question("b")], "s3": [a_question("c")]})


def test_a_question_that_does_not_apply_is_marked_as_not_asked() -> None:
    nhs: dict[Slot, Value] = {Slot(Kind.ABOUT, "body"): "nhs", Slot(Kind.LEVEL, "council-only"): 4}
    assert codes_of(_bank_with_a_council_question(), [nhs])[0, 1] == CODE_NOT_ASKED


def test_an_unanswered_about_question_hides_nothing() -> None:
    assert codes_of(_bank_with_a_council_question(), [levels({"council-only": 4})])[0, 1] == 4


def test_there_is_one_row_a_person() -> None:
    codes = codes_of(tiny_bank(), [levels({"s1-q1": 1}), {}])
    assert codes.shape == (2, 9)
    assert codes.dtype == np.int8
