from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from planning.relationships import Bond, bonds_of, own_stage, weak_bonds
from questions.answers import Kind, Phase, Slot, Value
from questions.model import Bank, Relationship
from tests.banks_for_tests import a_question, bank_of, tiny_bank

BONDS = {"cfo": Bond("s1", "Finance director"), "unions": Bond("s2", "Unions"), "board": Bond("s3", "Board")}


def rated(ref: str, now: int | None, need: int | None, phase: Phase = Phase.BEFORE) -> dict[Slot, Value]:
    return {Slot(Kind.BOND_NOW, ref, phase): now, Slot(Kind.BOND_NEED, ref, phase): need}


def with_people() -> Bank:
    bank = tiny_bank()
    people = (Relationship(id="cfo", who="Finance director", needs="Figures", goes_wrong="Late"),)
    first, *others = bank.stages
    return bank.model_copy(update={"stages": (first.model_copy(update={"relationships": people}), *others)})


def test_the_widest_gap_comes_first_and_journey_order_settles_ties() -> None:
    answers = rated("board", 1, 3) | rated("cfo", 2, 4) | rated("unions", 0, 4)
    assert [(weak.ref, weak.gap) for weak in weak_bonds(answers, BONDS)] == [("unions", 4), ("cfo", 2), ("board", 2)]


def test_a_relationship_as_strong_as_needed_is_not_weak() -> None:
    assert weak_bonds(rated("cfo", 3, 3) | rated("unions", 4, 2), BONDS) == ()


def test_what_was_not_rated_both_ways_is_left_out() -> None:
    assert weak_bonds(rated("cfo", None, 4) | rated("unions", 0, None) | rated("gone", 0, 4), BONDS) == ()


def test_strengths_of_another_time_are_apart() -> None:
    answers = rated("cfo", 0, 4) | rated("cfo", 3, 4, Phase.AFTER)
    assert [weak.gap for weak in weak_bonds(answers, BONDS, Phase.AFTER)] == [1]


def test_the_sentence_names_what_was_said() -> None:
    (weak,) = weak_bonds(rated("cfo", 1, 3), BONDS)
    assert weak.why.startswith("Because ")
    assert weak.bond == Bond("s1", "Finance director")


def test_people_of_the_bank_and_people_added_stand_at_their_stages() -> None:
    answers: dict[Slot, Value] = {
        Slot(Kind.BOND_NAME, "own-s1-2b"): "The mayor ",
        Slot(Kind.BOND_NAME, "own-s1-1a"): " ",
        Slot(Kind.BOND_NAME, "own-s2-0c"): None,
        Slot(Kind.BOND_NAME, "own-other-0d"): "Nobody’s",
    }
    assert bonds_of(with_people(), answers) == {
        "cfo": Bond("s1", "Finance director"),
        "own-s1-1a": Bond("s1", "Somebody you added", own=True),
        "own-s1-2b": Bond("s1", "The mayor", own=True),
    }


def test_a_stage_whose_name_begins_like_anothers_keeps_its_own_people() -> None:
    bank = bank_of({"plan": [a_question("a")], "plan-b": [a_question("b")], "end": [a_question("c")]})
    assert own_stage(bank, "own-plan-b-1a") == "plan-b"
    assert own_stage(bank, "own-plan-1a") == "plan"
    assert own_stage(bank, "plan-1a") is None


STRENGTHS = st.dictionaries(
    st.tuples(st.sampled_from([Kind.BOND_NOW, Kind.BOND_NEED]), st.sampled_from(sorted(BONDS))), st.integers(0, 4)
)


@given(STRENGTHS)
def test_every_gap_is_real_and_none_is_passed_over(said: dict[tuple[Kind, str], int]) -> None:
    found = weak_bonds({Slot(kind, ref): value for (kind, ref), value in said.items()}, BONDS)
    weak = {ref for ref in BONDS if said.get((Kind.BOND_NOW, ref), 4) < said.get((Kind.BOND_NEED, ref), 0)}
    assert {each.ref for each in found} == weak
    assert [each.gap for each in found] == sorted((each.gap for each in found), reverse=True)
