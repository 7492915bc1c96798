from __future__ import annotations

from planning.unblock import WayToOpen, ways_to_open
from questions.answers import Kind, Slot, Value
from questions.model import Bank
from scoring.assess import assess
from tests.banks_for_tests import a_question, a_step, bank_of, levels

LONG = a_step("long", hours=1.0, opens=("gate",), after=("one", "two"))
SHORT = a_step("short", hours=9.0, opens=("gate",), after=("two",))


def a_bank() -> Bank:
    first = a_step("one", hours=1.0), a_step("two", hours=1.0)
    return bank_of(
        {
            "s1": [a_question("gate", gate=3, next_steps=(LONG, SHORT)), a_question("sums", next_steps=first)],
            "s2": [a_question("far", gate=3, next_steps=(a_step("go", opens=("far",)),))],
            "s3": [a_question("rest")],
        }
    )


def ways(said: dict[str, Value], **decided: Value) -> tuple[WayToOpen, ...]:
    answers = levels(said) | {Slot(Kind.STEP, ref): value for ref, value in decided.items()}
    return ways_to_open(a_bank(), answers, assess(a_bank(), answers))


def way(said: dict[str, Value], **decided: Value) -> list[str]:
    return [step.id for step in ways(said, **decided)[0].steps]


SHUT: dict[str, Value] = {"gate": 1, "sums": 1}


def test_the_fewest_steps_win_and_stand_in_the_order_of_doing() -> None:
    assert way(SHUT) == ["two", "short"]


def test_a_step_that_need_not_be_waited_for_is_left_out() -> None:
    assert way({"gate": 1, "sums": 3}) == ["long"]


def test_a_step_put_aside_gives_way_to_another() -> None:
    assert way(SHUT, short="dropped") == ["one", "two", "long"]


def test_where_every_step_was_put_aside_it_is_named_and_marked() -> None:
    (found,) = ways(SHUT, short="dropped", long="dropped")
    assert [step.id for step in found.steps] == ["two", "short"]
    assert found.put_aside == {"short"}


def test_an_agreed_step_stays_on_the_way_until_it_is_done() -> None:
    (found,) = ways(SHUT, two="agreed")
    assert ([step.id for step in found.steps], [step.id for step in found.to_agree]) == (["two", "short"], ["short"])


def test_a_step_done_is_no_longer_on_the_way() -> None:
    answers = levels(SHUT) | {Slot(Kind.STEP, "two"): "agreed", Slot(Kind.STEP_STATUS, "two"): "done"}
    (found,) = ways_to_open(a_bank(), answers, assess(a_bank(), answers))
    assert [step.id for step in found.steps] == ["short"]


def test_once_an_opener_is_done_only_the_question_is_left_to_answer() -> None:
    answers = levels(SHUT) | {Slot(Kind.STEP, "short"): "agreed", Slot(Kind.STEP_STATUS, "short"): "done"}
    (found,) = ways_to_open(a_bank(), answers, assess(a_bank(), answers))
    assert (found.done, found.steps) == (True, ())


def test_a_gate_of_a_stage_not_begun_has_no_way_yet() -> None:
    assert [each.gate.question_id for each in ways(SHUT)] == ["gate"]
    assert [each.gate.question_id for each in ways(SHUT | {"far": "dk"})] == ["gate", "far"]


def test_a_gate_left_blank_in_a_stage_that_is_begun_has_one() -> None:
    assert [each.gate.question_id for each in ways({"sums": 1})] == ["gate"]


def test_what_a_way_takes_is_the_hours_of_its_steps() -> None:
    assert ways(SHUT)[0].hours == 10


def test_a_step_that_was_stopped_gives_way_like_one_put_aside() -> None:
    answers = levels(SHUT) | {Slot(Kind.STEP, "short"): "agreed", Slot(Kind.STEP_STATUS, "short"): "stopped"}
    (found,) = ways_to_open(a_bank(), answers, assess(a_bank(), answers))
    assert [step.id for step in found.steps] == ["one", "two", "long"]
