"""Nothing is lost to quick hands: what was clicked is kept, and shown again after a reload."""

from __future__ import annotations

import pytest

from questions.answers import Slot, Value
from tests.browser.bank import level, levels, title
from tests.browser.conftest import Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser

SIX = {0: 3, 1: 1, 2: 0, 3: 4, 4: 2, 5: 3}
CONTINUE = ".st-key-continue button"


@pytest.fixture
def person(arrives: Arrives, server: Server) -> Person:
    """Somebody new, on the first stage."""
    someone = arrives(server)
    someone.opens("stage-1")
    return someone


def keeps(person: Person, answers: dict[Slot, Value]) -> None:
    person.settles()
    person.waits_for_saved()
    person.has_kept(answers)


def finds_again(person: Person, chosen: dict[int, int]) -> None:
    person.opens("stage-1")
    person.sees_chosen(chosen)


@pytest.mark.parametrize("gap", [0, 15], ids="{}ms apart".format)
def test_six_answers_in_a_tenth_of_a_second_are_all_kept(person: Person, gap: int) -> None:
    person.chooses_at_once(SIX, gap)
    keeps(person, levels(1, SIX))
    finds_again(person, SIX)


def test_of_several_quick_choices_for_one_question_the_last_is_kept(person: Person) -> None:
    for option in (0, 1, 2, 3):
        person.group(0).locator("label").nth(option).click(no_wait_after=True)
    keeps(person, {level(1, 0): 3})
    finds_again(person, {0: 3})


def test_a_double_click_is_one_answer(person: Person) -> None:
    person.group(2).locator("label").nth(4).dblclick()
    keeps(person, {level(1, 2): 4})
    finds_again(person, {2: 4})


def test_answers_are_kept_when_continue_is_pressed_in_the_same_moment(person: Person) -> None:
    person.chooses_at_once(SIX, then=CONTINUE)
    person.sees(title(2))
    keeps(person, levels(1, SIX))
    finds_again(person, SIX)


def test_an_answer_is_kept_when_a_step_of_the_sidebar_is_chosen_in_the_same_moment(person: Person) -> None:
    person.chooses_at_once({1: 2}, then=".st-key-way-stage-3 button")
    person.sees(title(3))
    keeps(person, {level(1, 1): 2})
    finds_again(person, {1: 2})


def test_an_answer_is_kept_when_the_page_is_left_by_reloading_after_it_was_called_saved(person: Person) -> None:
    person.chooses(0, 2)
    keeps(person, {level(1, 0): 2})
    person.reloads()
    person.sees_chosen({0: 2})


def test_pressing_continue_twice_goes_one_screen_on(person: Person) -> None:
    person.button(screen.CONTINUE).dblclick()
    person.sees(title(2))


def test_the_second_click_of_two_that_finds_the_next_screen_already_there_goes_no_further(person: Person) -> None:
    person.presses(screen.CONTINUE)
    person.sees(title(2))
    person.button(screen.CONTINUE).dispatch_event("click", {"detail": 2})
    person.settles()
    person.page.wait_for_timeout(500)
    person.sees(title(2))
