from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planning.recommend import decision, recommend, undecided
from questions.answers import Kind, Slot, Value
from questions.model import Bank, Question
from scoring.assess import assess
from tests.banks_for_tests import a_question, a_step, bank_of, every_question, levels, tiny_bank
from tests.scoring.strategies import SAID


def bank_with(*questions: Question) -> Bank:
    return bank_of({"s1": questions, "s2": [a_question("other")], "s3": [a_question("another")]})


def steps(bank: Bank, said: dict[str, Value], decided: dict[str, Value] | None = None) -> list[str]:
    answers = levels(said) | {Slot(Kind.STEP, step_id): value for step_id, value in (decided or {}).items()}
    return [each.step_id for each in recommend(bank, answers, assess(bank, answers))]


def test_whoever_is_at_the_target_needs_no_step() -> None:
    bank = tiny_bank()
    assert recommend(bank, {}, assess(bank, every_question(bank, 3))) == ()


def test_each_question_gives_one_step_before_any_gives_a_second() -> None:
    bank = bank_with(
        a_question("a", next_steps=(a_step("a1"), a_step("a2"), a_step("a3"))),
        a_question("b", next_steps=(a_step("b1"), a_step("b2"))),
    )
    assert steps(bank, {"a": 0, "b": 1}) == ["a1", "b1", "a2", "a3", "b2"]


def test_a_shut_gate_is_seen_to_first() -> None:
    assert steps(tiny_bank(), {"s1-q1": 2, "s1-q2": 0, "s1-q3": "dk"}) == ["s1-q1-step", "s1-q3-step", "s1-q2-step"]


def test_a_gate_is_opened_by_the_step_that_opens_it() -> None:
    gate = a_question("gate", gate=3, next_steps=(a_step("talk"), a_step("decide", opens=("gate",))))
    assert steps(bank_with(gate), {"gate": 1}) == ["decide", "talk"]


def test_a_step_of_another_question_may_open_a_gate() -> None:
    bank = bank_with(
        a_question("gate", gate=3, next_steps=(a_step("talk"),)),
        a_question("paper", next_steps=(a_step("write", opens=("gate",)),)),
    )
    assert steps(bank, {"gate": 1, "paper": 4}) == ["write", "talk"]


def test_one_step_for_two_questions_is_put_forward_once() -> None:
    both = a_step("both", opens=("one", "two"))
    bank = bank_with(a_question("one", gate=3, next_steps=(both,)), a_question("two", gate=3))
    assert steps(bank, {"one": 1, "two": 1}) == ["both", "two-step"]


def test_a_step_that_waits_for_another_lets_a_sister_go_first() -> None:
    bank = bank_with(
        a_question("a", weight=3, next_steps=(a_step("waits", after=("b1",)), a_step("ready"))),
        a_question("b", next_steps=(a_step("b1"),)),
    )
    assert steps(bank, {"a": 0, "b": 0}) == ["ready", "b1", "waits"]


def test_where_every_step_waits_what_comes_before_is_put_forward() -> None:
    bank = bank_with(
        a_question("a", gate=3, next_steps=(a_step("last", opens=("a",), after=("middle",)),)),
        a_question("b", next_steps=(a_step("first"), a_step("middle", after=("first",)))),
    )
    assert steps(bank, {"a": 0, "b": 2}) == ["first", "last", "middle"]


def test_a_step_does_not_wait_for_one_that_is_agreed_or_dropped() -> None:
    bank = bank_with(
        a_question("a", weight=3, next_steps=(a_step("waits", after=("b1",)), a_step("ready"))),
        a_question("b", next_steps=(a_step("b1"), a_step("b2"))),
    )
    for decided in ("agreed", "dropped"):
        assert steps(bank, {"a": 0, "b": 0}, {"b1": decided})[0] == "waits"


def test_a_step_does_not_wait_for_a_question_that_is_already_at_its_target() -> None:
    bank = bank_with(a_question("a", next_steps=(a_step("waits", after=("b-step",)),)), a_question("b"))
    assert steps(bank, {"a": 0, "b": 4}) == ["waits"]


def test_a_step_waits_for_a_question_that_is_still_blank() -> None:
    bank = bank_with(a_question("a", next_steps=(a_step("waits", after=("b-step",)),)), a_question("b"))
    assert steps(bank, {"a": 0, "b": None}) == ["b-step", "waits"]


def test_when_the_first_step_is_decided_the_second_comes_forward() -> None:
    bank = bank_with(a_question("a", next_steps=(a_step("a1"), a_step("a2"))))
    assert steps(bank, {"a": 0}, {"a1": "dropped"}) == ["a2", "a1"]


def test_a_question_with_an_agreed_step_lets_the_others_go_first() -> None:
    bank = bank_with(
        a_question("a", weight=3, next_steps=(a_step("a1"), a_step("a2"))),
        a_question("b", next_steps=(a_step("b1"),)),
    )
    assert steps(bank, {"a": 0, "b": 0}, {"a1": "agreed"}) == ["b1", "a1", "a2"]


def test_a_question_whose_steps_are_all_decided_gives_no_new_one() -> None:
    answers = levels({"s1-q1": 3, "s1-q2": 0}) | {Slot(Kind.STEP, "s1-q2-step"): "agreed"}
    found = recommend(tiny_bank(), answers, assess(tiny_bank(), answers))
    assert [each.step_id for each in found] == ["s1-q2-step"]
    assert undecided(found, answers) == ()


def test_a_decision_taken_back_is_no_decision() -> None:
    assert decision({Slot(Kind.STEP, "a"): None}, "a") is None
    assert decision({Slot(Kind.STEP, "a"): "agreed"}, "a") == "agreed"


def test_the_numbers_behind_a_recommendation_are_told() -> None:
    questions = (a_question("a", weight=2),)
    answers = levels({"a": 1})
    (found,) = recommend(bank_with(*questions), answers, assess(bank_with(*questions), answers))
    assert (found.stage_id, found.said, found.needed, found.gap, found.priority) == ("s1", 1, 3, 2.0, 4.0)


@given(st.lists(SAID, min_size=9, max_size=9))
def test_every_step_is_put_forward_once_and_only_for_a_question_that_falls_short(said: list[Value]) -> None:
    bank = tiny_bank()
    answers = levels(dict(zip(bank.questions, said, strict=True)))
    found = recommend(bank, answers, assess(bank, answers))
    assert len({each.step_id for each in found}) == len(found)
    assert all(each.said is None or each.said < each.needed for each in found)


def test_between_equals_a_step_at_a_blind_spot_comes_first() -> None:
    bank = tiny_bank(gate=None)
    answers = every_question(bank, 1)
    sure: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item.id): 9 for item in bank.confidence_in(bank.stages[1])}
    found = recommend(bank, answers | sure, assess(bank, answers | sure))
    assert [each.stage_id for each in found[:4]] == ["s2", "s2", "s2", "s1"]
    assert [each.blind_spot for each in found[:4]] == [True, True, True, False]
