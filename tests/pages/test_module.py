from __future__ import annotations

from datetime import date

import pytest

from questions.answers import Kind, Value
from questions.feedback import CHOICES, Asked, feedback_slot
from tests.pages.visitor import Visitor, with_answers
from ui import shelf
from ui.after import ways as afterwards
from ui.after.feedback_steps import MODULE, TOOLS
from words import feedback as words

OPTIONS = {
    Asked.OBSTACLE: words.OBSTACLE_OPTIONS,
    Asked.PACE: words.PACE_OPTIONS,
    Asked.EXAMPLES: words.EXAMPLES_OPTIONS,
}


def key(asked: Asked) -> str:
    return feedback_slot(Kind.MODULE, asked).key


def kept(visitor: Visitor, asked: Asked) -> Value:
    return visitor.kept.get(feedback_slot(Kind.MODULE, asked))


@pytest.mark.parametrize("asked", CHOICES)
def test_the_words_of_a_choice_stand_by_its_fixed_ids_in_their_order(asked: Asked):
    assert tuple(OPTIONS[asked]) == CHOICES[asked]


def test_there_are_seven_questions_numbered_and_nothing_is_chosen_beforehand():
    visitor = Visitor().opens(MODULE)
    assert [str(each.value)[0] for each in visitor.app.main.header] == list("1234567")
    assert [each.value for each in visitor.app.radio] == [None] * 3


def test_looking_at_the_questions_says_nothing():
    assert Visitor().opens(MODULE).runs().kept == {}


@pytest.mark.parametrize("asked", CHOICES)
def test_a_choice_is_kept_as_soon_as_it_is_made(asked: Asked):
    visitor = Visitor().opens(MODULE)
    visitor.app.radio(key=key(asked)).set_value(CHOICES[asked][1])
    assert kept(visitor.runs(), asked) == CHOICES[asked][1]


@pytest.mark.parametrize("asked", [Asked.FIRST, Asked.MOST_USEFUL, Asked.LEAST_USEFUL, Asked.DROP])
def test_a_text_is_kept_and_can_be_emptied_again(asked: Asked):
    visitor = Visitor().opens(MODULE)
    visitor.app.text_area(key=key(asked)).set_value("The case of the library.")
    assert kept(visitor.runs(), asked) == "The case of the library."
    visitor.app.text_area(key=key(asked)).set_value("")
    assert kept(visitor.runs(), asked) is None


def test_the_day_of_the_first_step_is_kept_and_there_again_on_another_device():
    visitor = Visitor().opens(MODULE)
    visitor.app.date_input(key=key(Asked.FIRST_BY)).set_value(date(2026, 12, 1))
    assert kept(visitor.runs(), Asked.FIRST_BY) == "2026-12-01"
    assert Visitor(visitor.token).opens(MODULE).app.date_input(key=key(Asked.FIRST_BY)).value == date(2026, 12, 1)


def test_what_can_now_be_done_is_asked_where_confidence_is_rated():
    assert Visitor().opens(MODULE).presses("rate-again").page == afterwards.AFTER


def test_what_is_asked_together_counts_once():
    said = {feedback_slot(Kind.MODULE, each): "x" for each in (Asked.FIRST, Asked.FIRST_BY, Asked.DROP)}
    step = next(each for each in afterwards.more(shelf.bank(), said) if each.page == MODULE)
    assert (step.answered, step.asked) == (2, 6)


def test_the_hub_leads_here():
    assert Visitor().opens(afterwards.AFTER).presses(f"task-{MODULE}").page == MODULE


def test_the_screen_says_that_nobody_else_sees_it_yet():
    assert Visitor().opens(MODULE).sees(words.KEPT)


def test_a_day_that_cannot_be_read_is_shown_as_none():
    visitor = with_answers({feedback_slot(Kind.MODULE, Asked.FIRST_BY): "soon"}).opens(MODULE)
    assert visitor.app.date_input(key=key(Asked.FIRST_BY)).value is None


@pytest.mark.parametrize("page", [MODULE, TOOLS])
def test_there_is_a_way_back_to_everything_after_the_module(page: str):
    assert Visitor().opens(page).presses("back-to-after").page == afterwards.AFTER
