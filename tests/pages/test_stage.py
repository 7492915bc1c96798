from __future__ import annotations

import pytest

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Kind
from questions.model import Question
from tests.pages.visitor import Visitor, as_read
from ui import journey, shelf
from ui.text import plain
from words import screen

FIRST = journey.stage_page(1)
STAGES = range(1, 7)


def asked_of_all() -> tuple[Question, ...]:
    return shelf.bank().asked(shelf.bank().stages[0], {})


def a_question(gate: bool = False) -> Question:
    return next(question for question in asked_of_all() if question.is_gate is gate)


@pytest.mark.parametrize("place", STAGES)
def test_a_stage_asks_every_question_that_applies_in_order_and_none_is_answered_beforehand(place):
    visitor = Visitor().opens(journey.stage_page(place))
    asked = shelf.bank().asked(shelf.bank().stages[place - 1], {})
    assert list(visitor.chosen().items()) == [(question.id, None) for question in asked]


@pytest.mark.parametrize("place", STAGES)
def test_every_question_and_every_rung_can_be_read(place):
    visitor = Visitor().opens(journey.stage_page(place))
    for question in shelf.bank().stages[place - 1].questions:
        assert visitor.sees(question.text)
        options = visitor.group(question.id).options
        assert all(plain(rung) in option for rung, option in zip(question.rungs, options, strict=False))


@pytest.mark.parametrize("place", STAGES)
def test_only_a_question_that_is_no_gate_offers_not_applicable(place):
    visitor = Visitor().opens(journey.stage_page(place))
    offering = {ref for ref in visitor.chosen() if len(visitor.group(ref).options) == 7}
    assert offering == {each.id for each in shelf.bank().stages[place - 1].questions if not each.is_gate}


@pytest.mark.parametrize("place", STAGES)
def test_a_gate_says_that_it_is_one(place):
    bank, visitor = shelf.bank(), Visitor().opens(journey.stage_page(place))
    gates = [question for question in bank.stages[place - 1].questions if question.gate is not None]
    assert all(visitor.sees(screen.gate(bank.ladder[question.gate or 0].name)) for question in gates)


@pytest.mark.parametrize("value", [0, 1, 2, 3, 4, DONT_KNOW])
def test_an_answer_is_kept_as_soon_as_it_is_given(value):
    question = a_question(gate=True)
    assert Visitor().opens(FIRST).chooses(question.id, value).has_said(Kind.LEVEL, question.id) == value


def test_an_answer_is_shown_again_after_looking_at_another_screen():
    question = a_question()
    visitor = Visitor().opens(FIRST).chooses(question.id, 0).opens(journey.CHECK).opens(FIRST)
    assert visitor.chosen()[question.id] == 0


def test_an_answer_is_shown_again_on_another_device():
    question = a_question()
    visitor = Visitor().opens(FIRST).chooses(question.id, DONT_KNOW)
    assert Visitor(visitor.token).opens(FIRST).chosen()[question.id] == DONT_KNOW


def test_an_answer_does_not_spill_onto_another_question():
    question = a_question()
    visitor = Visitor().opens(FIRST).chooses(question.id, 2)
    assert {ref for ref, value in visitor.chosen().items() if value is not None} == {question.id}


def progress_of(visitor: Visitor) -> tuple[int, int]:
    return journey.counted(journey.steps(shelf.bank(), visitor.kept))


def test_not_applicable_without_a_reason_asks_for_one_and_counts_as_unanswered():
    visitor = Visitor().opens(FIRST)
    visitor.chooses(a_question().id, NOT_APPLICABLE)
    assert visitor.faults == [screen.REASON_MISSING]
    assert progress_of(visitor)[0] == 0


def test_not_applicable_with_a_reason_is_an_answer():
    ref = a_question().id
    visitor = Visitor().opens(FIRST).chooses(ref, NOT_APPLICABLE).writes(Kind.REASON, ref, "We lease it")
    assert visitor.faults == []
    assert visitor.has_said(Kind.REASON, ref) == "We lease it"
    assert progress_of(visitor)[0] == 1


@pytest.mark.parametrize("blank", ["", "   ", "\n"])
def test_a_reason_of_nothing_is_no_reason(blank):
    ref = a_question().id
    visitor = Visitor().opens(FIRST).chooses(ref, NOT_APPLICABLE).writes(Kind.REASON, ref, "We lease it")
    visitor.writes(Kind.REASON, ref, blank)
    assert visitor.faults == [screen.REASON_MISSING]
    assert visitor.has_said(Kind.REASON, ref) is None


def test_a_reason_stays_when_someone_changes_their_mind_twice():
    ref = a_question().id
    visitor = Visitor().opens(FIRST).chooses(ref, NOT_APPLICABLE).writes(Kind.REASON, ref, "We lease it")
    visitor.chooses(ref, 3).chooses(ref, NOT_APPLICABLE)
    assert visitor.box(Kind.REASON, ref).value == "We lease it"


def test_a_note_is_kept_and_shown_again():
    ref = a_question().id
    visitor = Visitor().opens(FIRST).writes(Kind.NOTE, ref, "Ask Priya.\nBy May.")
    assert visitor.has_said(Kind.NOTE, ref) == "Ask Priya.\nBy May."
    assert Visitor(visitor.token).opens(FIRST).box(Kind.NOTE, ref).value == "Ask Priya.\nBy May."


def test_one_sees_which_question_has_a_note_without_opening_its_box():
    visitor = Visitor().opens(FIRST)
    assert not visitor.sees(screen.NOTE_THERE)
    visitor.writes(Kind.NOTE, a_question().id, "Ask Priya.")
    again = Visitor(visitor.token).opens(FIRST)
    assert sum(screen.NOTE_THERE in as_read(text) for text in again.texts()) == 1


def test_a_note_can_be_cleared():
    ref = a_question().id
    visitor = Visitor().opens(FIRST).writes(Kind.NOTE, ref, "Ask Priya.").writes(Kind.NOTE, ref, "")
    assert visitor.has_said(Kind.NOTE, ref) is None


def test_a_note_alone_answers_nothing():
    visitor = Visitor().opens(FIRST).writes(Kind.NOTE, a_question().id, "Ask Priya.")
    assert progress_of(visitor)[0] == 0


def test_continue_leads_to_the_next_stage_and_back_to_the_one_before():
    assert Visitor().opens("stage-2").presses("continue").page == "stage-3"
    assert Visitor().opens("stage-2").presses("back").page == "stage-1"


def test_who_matters_at_a_stage_and_what_goes_wrong_can_be_opened():
    stage = shelf.bank().stages[0]
    visitor = Visitor().opens(FIRST).unfolds(f"around-{stage.id}")
    assert all(visitor.sees(pitfall) for pitfall in stage.pitfalls)
    for person in stage.relationships:
        assert all(visitor.sees(said) for said in (person.who, person.needs, person.goes_wrong))
