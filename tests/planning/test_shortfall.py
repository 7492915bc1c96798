from __future__ import annotations

import pytest

from planning.model import Reason
from planning.shortfall import Shortfall, shortfalls
from questions.answers import Value
from questions.model import Bank
from scoring.assess import assess
from tests.banks_for_tests import a_question, bank_of, every_question, levels, tiny_bank


def found(bank: Bank, said: dict[str, Value]) -> list[Shortfall]:
    return shortfalls(bank, assess(bank, levels(said)))


def test_nothing_falls_short_when_every_answer_is_at_its_target() -> None:
    assert shortfalls(tiny_bank(), assess(tiny_bank(), every_question(tiny_bank(), 3))) == []


def test_nothing_is_said_of_a_stage_where_nothing_was_answered() -> None:
    assert {each.stage_id for each in found(tiny_bank(), {"s2-q2": 1})} == {"s2"}


def test_a_question_left_blank_is_asked_again_rather_than_planned_for() -> None:
    assert [each.id for each in found(tiny_bank(gate=None), {"s1-q1": 3})] == []


def test_a_gate_left_blank_in_a_stage_begun_is_shut() -> None:
    (only,) = found(tiny_bank(), {"s1-q2": 3})
    assert (only.id, only.reason, only.needed) == ("s1-q1", Reason.SHUT_GATE, 3)


@pytest.mark.parametrize("said", ["dk", "na", None, 2])
def test_a_gate_not_at_its_level_is_shut_whatever_was_said(said: Value) -> None:
    first, *_ = found(tiny_bank(), {"s1-q1": said, "s1-q2": 0})
    assert (first.id, first.reason) == ("s1-q1", Reason.SHUT_GATE)


def test_dont_know_is_something_to_find_out() -> None:
    (only,) = found(tiny_bank(), {"s1-q1": 3, "s1-q2": "dk"})
    assert (only.reason, only.need.gap) == (Reason.UNKNOWN, None)


def test_a_question_that_does_not_apply_does_not_fall_short() -> None:
    assert found(tiny_bank(), {"s1-q1": 3, "s1-q2": "na"}) == []


def test_a_gate_that_opens_below_the_target_can_still_leave_a_gap() -> None:
    bank = tiny_bank(gate=2)
    (only,) = found(bank, {"s1-q1": 2})
    assert (only.reason, only.needed, only.need.gap) == (Reason.GAP, 3, 1)


def test_a_gate_above_the_target_raises_it() -> None:
    (only,) = found(tiny_bank(gate=4), {"s1-q1": 3})
    assert (only.reason, only.needed, only.need.gap) == (Reason.SHUT_GATE, 4, 1)


def test_the_heavier_of_two_equal_gaps_comes_first() -> None:
    questions = [a_question("light"), a_question("heavy", weight=3)]
    bank = bank_of({"s1": questions, "s2": [a_question("x")], "s3": [a_question("y")]})
    assert [each.id for each in found(bank, {"light": 1, "heavy": 1})] == ["heavy", "light"]
