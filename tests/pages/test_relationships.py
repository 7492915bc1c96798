from __future__ import annotations

import pytest

from planning.bonds import UNDECLARED
from planning.relationships import own_stage
from questions.answers import Kind, Slot, Value, problem_with
from questions.model import Relationship
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.relationships.doors import RELATIONSHIPS, relationship_steps, relationships_page
from words import relationships as words

FIRST = relationships_page(1)


def people(stage: int = 1) -> tuple[Relationship, ...]:
    return shelf.bank().stages[stage - 1].relationships


def rated(ref: str, now: int, need: int, conflict: str = "none") -> dict[Slot, Value]:
    kinds: dict[Kind, Value] = {Kind.BOND_NOW: now, Kind.BOND_NEED: need, Kind.BOND_CONFLICT: conflict}
    return {Slot(kind, ref): value for kind, value in kinds.items()}


def adds(visitor: Visitor, who: str) -> Visitor:
    [box] = [each for each in visitor.app.text_input if each.label == words.ADD_LABEL]
    box.set_value(who)
    return visitor.submits()


def own_refs(visitor: Visitor) -> list[str]:
    return sorted(slot.ref for slot in visitor.kept if slot.kind is Kind.BOND_NAME)


def pictures(visitor: Visitor) -> int:
    return len(visitor.app.get("plotly_chart"))


def test_everyone_who_matters_at_the_stage_is_asked_about_and_nothing_is_chosen_beforehand():
    visitor = Visitor().opens(FIRST)
    for kind in (Kind.BOND_NOW, Kind.BOND_NEED, Kind.BOND_CONFLICT):
        assert visitor.chosen(kind) == {each.id: None for each in people()}


def test_each_group_is_named_by_the_person_and_its_question():
    visitor, somebody = Visitor().opens(FIRST), people()[0]
    assert visitor.group(somebody.id, Kind.BOND_NOW).label == f"{somebody.who}: {words.NOW}"
    assert visitor.group(somebody.id, Kind.BOND_NEED).label == f"{somebody.who}: {words.NEED}"


def test_only_the_people_of_one_stage_are_on_a_screen():
    refs = set(Visitor().opens(relationships_page(2)).chosen(Kind.BOND_NOW))
    assert refs == {each.id for each in people(2)}


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        (Kind.BOND_NOW, words.STRENGTHS),
        (Kind.BOND_NEED, words.STRENGTHS),
        (Kind.BOND_CONFLICT, words.CONFLICTS),
    ],
)
def test_every_choice_is_one_that_may_be_kept(kind: Kind, options: dict[int | str, str]):
    assert [problem_with(Slot(kind, "a"), option) for option in options] == [None] * len(options)


def test_what_is_said_is_kept_and_there_again_on_another_device():
    ref = people()[0].id
    visitor = Visitor().opens(FIRST).chooses(ref, 0, Kind.BOND_NOW).chooses(ref, 3, Kind.BOND_NEED)
    visitor.writes(Kind.BOND_OWNER, ref, "Priya")
    other = Visitor(visitor.token).opens(FIRST)
    assert (other.chosen(Kind.BOND_NOW)[ref], other.chosen(Kind.BOND_NEED)[ref]) == (0, 3)
    assert other.has_said(Kind.BOND_OWNER, ref) == "Priya"


def test_somebody_of_ones_own_is_added_to_this_stage_and_asked_about():
    visitor = adds(Visitor().opens(FIRST), "The *bishop*")
    [ref] = own_refs(visitor)
    assert own_stage(shelf.bank(), ref) == shelf.bank().stages[0].id
    assert visitor.sees("The *bishop*")
    assert ref in visitor.chosen(Kind.BOND_NOW)
    assert ref not in visitor.opens(relationships_page(2)).chosen(Kind.BOND_NOW)


def test_nobody_is_added_without_a_name():
    visitor = adds(Visitor().opens(FIRST), "  ")
    assert visitor.faults == [words.ADD_EMPTY]
    assert own_refs(visitor) == []


def test_somebody_taken_out_again_leaves_nothing_behind():
    visitor = adds(Visitor().opens(FIRST), "The bishop")
    [ref] = own_refs(visitor)
    visitor.chooses(ref, 2, Kind.BOND_NOW).presses(f"remove-{ref}")
    assert visitor.kept == {}


def test_those_of_the_bank_cannot_be_taken_out():
    assert Visitor().opens(FIRST).buttons("remove-") == []


def test_a_conflict_that_is_not_declared_says_whom_to_speak_to():
    visitor = Visitor().opens(FIRST).chooses(people()[0].id, UNDECLARED, Kind.BOND_CONFLICT)
    assert visitor.sees(words.SPEAK_UP)


def test_the_picture_comes_with_the_first_rating():
    visitor = Visitor().opens(FIRST)
    assert pictures(visitor) == 0
    assert pictures(visitor.chooses(people()[0].id, 1, Kind.BOND_NOW)) == 1


def test_a_relationship_counts_once_its_strengths_and_conflicts_are_said():
    half = {Slot(Kind.BOND_NOW, people()[1].id): 2}
    steps = relationship_steps(shelf.bank(), rated(people()[0].id, 1, 3) | half)
    assert (steps[0].answered, steps[0].asked) == (1, len(people()))


def test_the_overview_leads_here_and_back():
    visitor = Visitor().opens(journey.OVERVIEW).presses("relationships-door")
    assert visitor.page == RELATIONSHIPS
    assert visitor.presses("relationships-back").page == journey.OVERVIEW


def test_a_stage_leads_to_its_own_people_and_back():
    stage = shelf.bank().stages[1]
    visitor = Visitor().opens(journey.stage_page(2)).unfolds(f"around-{stage.id}").presses("relationships-door")
    assert visitor.page == relationships_page(2)
    assert visitor.presses("relationships-back").page == journey.stage_page(2)


def test_the_way_goes_on_from_stage_to_stage_and_still_knows_the_way_back():
    visitor = Visitor().opens(journey.PLAN).presses("relationships-door").presses(f"task-{FIRST}")
    visitor.presses("next-stage").presses("all-stages")
    assert visitor.page == RELATIONSHIPS
    assert visitor.presses("relationships-back").page == journey.PLAN


def test_the_last_stage_has_no_next():
    last = relationships_page(len(shelf.bank().stages))
    assert "next-stage" not in Visitor().opens(last).buttons()


def test_the_plan_puts_at_most_three_forward_and_a_conflict_leads():
    answers: dict[Slot, Value] = {}
    for each in people():
        answers |= rated(each.id, 0, 4)
    answers |= rated(people()[-1].id, 3, 3, UNDECLARED)
    offered = with_answers(answers).opens(journey.PLAN).buttons("agree-own-")
    assert offered == [f"declare-{people()[-1].id}", *(f"meet-{each.id}" for each in people()[:2])]


def test_one_press_puts_a_step_into_the_plan():
    ref = people()[0].id
    visitor = with_answers(rated(ref, 1, 3)).opens(journey.PLAN).presses(f"agree-own-meet-{ref}")
    assert visitor.has_said(Kind.STEP, f"own-meet-{ref}") == "agreed"
    assert str(visitor.has_said(Kind.STEP_TITLE, f"own-meet-{ref}")).startswith("Meet ")
    assert visitor.buttons("agree-own-") == []


def test_what_is_said_here_counts_as_no_answer_to_the_assessment():
    visitor = with_answers(rated(people()[0].id, 1, 3))
    assert journey.counted(journey.steps(shelf.bank(), visitor.kept))[0] == 0


@pytest.mark.usefixtures("harbour")
def test_a_stage_for_which_a_bank_names_nobody_still_takes_ones_own():
    place = next(place for place, stage in enumerate(shelf.bank().stages, 1) if not stage.relationships)
    visitor = Visitor().opens(relationships_page(place))
    assert visitor.sees(words.NOBODY)
    assert len(own_refs(adds(visitor, "The harbour master"))) == 1
