from __future__ import annotations

from planning.fit import Fit, fit_to_hours
from planning.model import Choice
from questions.answers import Kind, Slot, Value
from questions.model import Bank
from scoring.assess import assess
from tests.banks_for_tests import a_question, a_step, bank_of, levels


def a_bank() -> Bank:
    gate_steps = (a_step("decide", hours=3.0, opens=("gate",), after=("read",), moves={"s1": 1.0}),)
    return bank_of(
        {
            "s1": [a_question("gate", gate=3, next_steps=gate_steps)],
            "s2": [
                a_question("b", next_steps=(a_step("read", hours=2.0), a_step("raise", hours=4.0, moves={"s2": 2.0})))
            ],
            "s3": [a_question("c", next_steps=(a_step("lift", hours=4.0, moves={"s3": 1.0}),))],
        }
    )


def fit(said: dict[str, Value], hours: float, decided: dict[str, Value] | None = None) -> Choice:
    answers = levels(said) | {Slot(Kind.STEP, step_id): value for step_id, value in (decided or {}).items()}
    return fit_to_hours(a_bank(), answers, assess(a_bank(), answers), hours).choice


def pinned(hours: float, **pins: Value) -> Fit:
    answers = levels({"gate": 1, "b": 1, "c": 2}) | {Slot(Kind.STEP_PIN, ref): value for ref, value in pins.items()}
    return fit_to_hours(a_bank(), answers, assess(a_bank(), answers), hours)


def test_the_shortest_way_to_open_a_gate_comes_first_with_what_it_waits_for() -> None:
    choice = fit({"gate": 1, "b": 1, "c": 2}, hours=5)
    assert (choice.chosen, choice.gates_opened) == (("decide", "read"), 1)


def test_what_comes_before_is_found_even_in_a_stage_not_begun() -> None:
    assert fit({"gate": 1}, hours=5).chosen == ("decide", "read")


def test_hours_left_over_go_to_the_widest_gap() -> None:
    assert fit({"gate": 1, "b": 1, "c": 2}, hours=9).chosen == ("decide", "raise", "read")


def test_what_is_agreed_is_counted_on_and_not_chosen_again() -> None:
    choice = fit({"gate": 4, "b": 1, "c": 2}, hours=4, decided={"raise": "agreed"})
    assert choice.chosen == ("lift",)


def test_an_agreed_step_that_opens_a_gate_leaves_nothing_to_open() -> None:
    choice = fit({"gate": 1, "b": 4, "c": 4}, hours=9, decided={"decide": "agreed"})
    assert (choice.chosen, choice.gates_opened) == ((), 0)


def test_a_dropped_step_stays_dropped() -> None:
    assert fit({"gate": 4, "b": 1, "c": 4}, hours=9, decided={"raise": "dropped"}).chosen == ()


def test_no_hours_fit_no_step() -> None:
    assert fit({"gate": 1, "b": 1, "c": 2}, hours=0).chosen == ()


def test_what_must_be_in_is_in_although_something_else_would_do_more() -> None:
    found = pinned(hours=5, lift="in")
    assert (found.choice.chosen, found.must) == (("lift",), frozenset({"lift"}))


def test_what_must_be_in_brings_what_it_waits_for() -> None:
    assert pinned(hours=5, decide="in").must == {"decide", "read"}


def test_what_must_be_in_may_go_beyond_the_hours_and_says_by_how_much() -> None:
    found = pinned(hours=3, decide="in")
    assert (found.choice.chosen, found.over) == (("decide", "read"), 2)


def test_what_is_left_out_is_not_chosen_nor_is_what_waits_for_it() -> None:
    found = pinned(hours=20, read="out")
    assert found.choice.chosen == ("lift", "raise")
    assert {"read", "decide"} <= set(found.others)
    assert (found.gates_left, found.gates_most) == (1, 0)


def test_something_left_out_is_in_after_all_where_what_must_be_in_waits_for_it() -> None:
    found = pinned(hours=20, read="out", decide="in")
    assert found.against == ("read",)
    assert {"read", "decide"} <= set(found.choice.chosen)


def test_it_says_how_many_more_hours_would_open_every_gate() -> None:
    found = pinned(hours=4)
    assert (found.choice.gates_opened, found.gates_most, found.more_hours) == (0, 1, 1)
    assert pinned(hours=5).more_hours == 0


def test_what_must_be_in_adds_to_the_hours_that_open_every_gate() -> None:
    assert pinned(hours=4, lift="in").more_hours == 5


def test_hours_that_agreed_work_has_used_up_are_asked_for_on_top() -> None:
    found = pinned(hours=-3)
    assert (found.choice.chosen, found.over, found.more_hours) == ((), 0, 8)


def test_a_step_that_was_stopped_opens_no_gate() -> None:
    stopped: dict[Slot, Value] = {Slot(Kind.STEP, "decide"): "agreed", Slot(Kind.STEP_STATUS, "decide"): "stopped"}
    answers = levels({"gate": 1, "b": 1, "c": 2}) | stopped
    assert fit_to_hours(a_bank(), answers, assess(a_bank(), answers), 20).gates_left == 1
