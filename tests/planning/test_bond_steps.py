from __future__ import annotations

from datetime import date

from planning.bond_steps import bond_steps
from planning.plan import actions
from questions.answers import Kind, Slot, Value
from questions.model import Bank, Relationship
from tests.banks_for_tests import tiny_bank

SUNDAY = date(2026, 11, 22)


def somebody(ref: str) -> Relationship:
    return Relationship(id=ref, who=f"The {ref}", needs="News", goes_wrong="Silence")


def bank() -> Bank:
    empty = tiny_bank()
    first, *others = empty.stages
    people = (somebody("treasurer"), somebody("banker"))
    return empty.model_copy(update={"stages": (first.model_copy(update={"relationships": people}), *others)})


def said(ref: str, now: int, need: int, conflict: str = "none") -> dict[Slot, Value]:
    kinds: dict[Kind, Value] = {Kind.BOND_NOW: now, Kind.BOND_NEED: need, Kind.BOND_CONFLICT: conflict}
    return {Slot(kind, ref): value for kind, value in kinds.items()}


def ids(answers: dict[Slot, Value]) -> list[str]:
    return [step.id for step in bond_steps(bank(), answers)]


def test_a_conflict_that_is_not_declared_comes_before_the_widest_gap():
    answers = said("treasurer", 0, 4) | said("banker", 3, 3, "undeclared")
    assert ids(answers) == ["own-declare-banker", "own-meet-treasurer"]


def test_the_widest_gap_comes_first():
    assert ids(said("treasurer", 2, 3) | said("banker", 0, 4)) == ["own-meet-banker", "own-meet-treasurer"]


def test_nothing_is_put_forward_where_every_relationship_is_strong_enough():
    assert ids(said("treasurer", 3, 3) | said("banker", 4, 2)) == []


def test_the_step_about_a_conflict_says_whom_to_speak_to():
    [step] = bond_steps(bank(), said("banker", 3, 3, "undeclared"))
    assert "monitoring officer or governance lead" in step.why


def test_a_step_once_agreed_is_in_the_plan_and_not_put_forward_again():
    answers = said("treasurer", 0, 4) | {Slot(Kind.BOND_OWNER, "treasurer"): "Priya"}
    [step] = bond_steps(bank(), answers)
    answers |= step.agreed(SUNDAY)
    [action] = actions(bank(), answers)
    assert (action.title, action.owner) == (f"Meet the treasurer about “{bank().stages[0].title}”", "Priya")
    assert action.first_move
    assert ids(answers) == []


def test_a_step_is_due_on_a_working_day():
    [step] = bond_steps(bank(), said("treasurer", 0, 4))
    assert step.agreed(SUNDAY)[Slot(Kind.STEP_DUE, step.id)] == "2026-12-07"


def test_a_step_put_aside_is_not_put_forward_again():
    assert ids(said("treasurer", 0, 4) | {Slot(Kind.STEP, "own-meet-treasurer"): "dropped"}) == []
