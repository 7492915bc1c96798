from __future__ import annotations

from collections.abc import Collection

from planning.order import in_order
from questions.model import Bank
from tests.banks_for_tests import a_question, a_step, bank_of


def a_bank() -> Bank:
    steps = (a_step("z"), a_step("b", after=("z",)), a_step("a"), a_step("c", after=("b", "a")))
    return bank_of({"s1": [a_question("x", next_steps=steps)], "s2": [a_question("y")], "s3": [a_question("w")]})


def order(wanted: Collection[str], passed: Collection[str] = ()) -> list[str]:
    return [step.id for step in in_order(a_bank(), wanted, passed)]


def test_what_a_step_waits_for_comes_with_it_and_before_it() -> None:
    assert order(["c"]) == ["a", "z", "b", "c"]


def test_nothing_comes_before_a_step_through_one_that_is_passed() -> None:
    assert order(["c"], passed=["b"]) == ["a", "c"]


def test_a_step_that_is_wanted_comes_although_it_is_passed_for_others() -> None:
    assert order(["b"], passed=["b"]) == ["z", "b"]


def test_each_step_comes_once() -> None:
    assert sorted(order(["c", "b", "a", "z"])) == ["a", "b", "c", "z"]
