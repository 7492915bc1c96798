from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planning.model import Outlook
from planning.project import project, what_if
from questions.model import Bank
from scoring.assess import assess
from tests.banks_for_tests import a_question, a_step, bank_of, levels


def test_an_unknown_level_has_no_outlook() -> None:
    assert what_if(None, [1]) == Outlook(None, None, None)


@given(st.floats(0, 4), st.lists(st.floats(0, 4)))
def test_the_outlook_never_leaves_the_ladder_and_never_falls(current: float, effects: list[float]) -> None:
    found = what_if(current, effects)
    assert found.low == current
    assert found.expected is not None
    assert found.high is not None
    assert current <= found.expected <= found.high <= 4


def bank_with_two_gates() -> Bank:
    steps = (a_step("pays", moves={"s1": 2.0, "s2": 0.5}), a_step("opens", opens=("gate",)))
    return bank_of(
        {
            "s1": [a_question("gate", gate=3, next_steps=steps), a_question("b")],
            "s2": [a_question("c", gate=3)],
            "s3": [a_question("d")],
        }
    )


def test_a_step_moves_every_stage_that_it_says_it_moves() -> None:
    bank = bank_with_two_gates()
    first, second, third = project(bank, assess(bank, levels({"gate": 1, "b": 1, "c": 2, "d": 3})), {"pays"})
    assert first.level == Outlook(1.0, 2.4, 3.0)
    assert second.level == Outlook(2.0, 2.35, 2.5)
    assert third.level == Outlook(3.0, 3.0, 3.0)


def test_points_never_open_a_gate_but_its_own_step_does() -> None:
    bank = bank_with_two_gates()
    found = assess(bank, levels({"gate": 1, "b": 4, "c": 2, "d": 3}))
    assert [stage.gates_shut for stage in project(bank, found, {"pays", "unheard-of"})] == [1, 1, 0]
    assert [stage.gates_shut for stage in project(bank, found, {"opens"})] == [0, 1, 0]
