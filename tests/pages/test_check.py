from __future__ import annotations

import pytest

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot
from questions.model import Question
from tests.banks_for_tests import every_question, levels
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen


def a_question() -> Question:
    return next(question for question in shelf.bank().questions.values() if not question.is_gate)


def everything_but(missing: int) -> Answers:
    said = every_question(shelf.bank(), 3)
    return dict(list(said.items())[missing:])


@pytest.mark.parametrize("missing", [0, 1, 2, 42])
def test_it_says_how_many_answers_are_missing(missing):
    visitor = with_answers(everything_but(missing)).opens(journey.CHECK)
    assert visitor.sees(screen.check_missing(missing))


def test_one_missing_question_has_no_answer_and_two_have_none():
    assert "1 question still has" in screen.check_missing(1)
    assert "2 questions still have" in screen.check_missing(2)


@pytest.mark.parametrize(
    ("value", "reason", "words"),
    [
        (None, None, screen.CHECK_UNANSWERED),
        (DONT_KNOW, None, screen.DONT_KNOW),
        (NOT_APPLICABLE, "We lease it", screen.NOT_APPLICABLE),
        (NOT_APPLICABLE, None, screen.CHECK_NO_REASON),
    ],
)
def test_each_answer_stands_beside_its_question_in_words(value, reason, words):
    question = a_question()
    answers = {Slot(Kind.LEVEL, question.id): value, Slot(Kind.REASON, question.id): reason}
    assert with_answers(answers).opens(journey.CHECK).sees(beside(question, words))


@pytest.mark.parametrize("level", range(5))
def test_a_rung_stands_beside_its_question_by_its_number_and_name(level):
    question, name = a_question(), shelf.bank().ladder[level].name
    visitor = with_answers(levels({question.id: level})).opens(journey.CHECK)
    assert visitor.sees(beside(question, screen.level_said(level, name)))


def beside(question: Question, words: str) -> str:
    return f"{shelf.bank().number_of[question.id]} {question.text}  \n**{words}**"


def test_every_question_has_its_way_back():
    assert Visitor().opens(journey.CHECK).buttons("change-") == list(shelf.bank().questions)


def test_the_way_back_leads_to_the_questions_screen_and_to_its_heading():
    bank = shelf.bank()
    last = list(bank.questions)[-1]
    visitor = Visitor().opens(journey.CHECK).presses(f"change-{last}")
    assert visitor.page == journey.stage_page(len(bank.stages))
    assert last in visitor.chosen()
    assert visitor.app.session_state["visit"].target == f"question-{last}"


def test_coming_back_from_a_question_with_the_browsers_own_button_starts_at_the_top():
    visitor = Visitor().opens(journey.CHECK).presses(f"change-{a_question().id}").opens(journey.CHECK)
    assert visitor.app.session_state["visit"].target == ""


def test_the_next_screen_after_that_starts_at_its_top_again():
    visitor = Visitor().opens(journey.CHECK).presses(f"change-{a_question().id}").presses("continue")
    assert visitor.app.session_state["visit"].target == ""
