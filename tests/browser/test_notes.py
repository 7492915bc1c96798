"""A note is kept however its writer leaves it, and writing is not disturbed by the saving."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, expect

from questions.answers import Kind, Slot
from tests.browser.bank import bank, level, note, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser

WORDS = "Ask Priya about the £40k – before 3 May"

LEAVING: dict[str, Callable[[Person], None]] = {
    "continue": lambda person: person.presses(screen.CONTINUE),
    "a step of the sidebar": lambda person: person.goes_to(title(2)),
}

SIGNS: dict[str, Callable[[Person], None]] = {
    "the mouse leaves the page": lambda person: person.page.locator(":root").dispatch_event("mouseleave"),
    "the key that loads it again": lambda person: person.page.locator(":root").dispatch_event("keydown", {"key": "F5"}),
}


def types(person: Person, text: str = WORDS) -> Locator:
    box = person.note(1)
    box.click()
    box.press_sequentially(text)
    return box


def finds_the_note_again(person: Person, text: str = WORDS) -> None:
    person.has_kept({note(1, 1): text})
    person.opens("stage-1")
    expect(person.note(1)).to_have_value(text, timeout=PATIENCE)


@pytest.fixture
def person(arrives: Arrives, server: Server) -> Person:
    """Somebody new, on the first stage."""
    someone = arrives(server)
    someone.opens("stage-1")
    return someone


@pytest.mark.parametrize("leaving", LEAVING)
def test_a_note_is_kept_when_its_writer_leaves_at_once_by(person: Person, leaving: str) -> None:
    types(person)
    LEAVING[leaving](person)
    finds_the_note_again(person)


def test_a_note_is_kept_when_its_box_is_closed_at_once(person: Person) -> None:
    box = types(person)
    person.main.locator('[class*="st-key-note-box-"]').nth(1).locator("summary").click()
    expect(box).to_be_hidden()
    person.has_kept({note(1, 1): WORDS})
    expect(person.main.get_by_text(screen.NOTE_THERE)).to_have_count(1)
    person.settles()
    expect(person.note(1)).to_have_value(WORDS, timeout=PATIENCE)


def test_a_note_is_kept_when_its_writer_pauses_and_loads_the_page_again(person: Person) -> None:
    types(person)
    person.has_kept({note(1, 1): WORDS})
    person.waits_for_saved()
    person.reloads()
    finds_the_note_again(person)


def test_nothing_is_called_saved_while_its_writer_is_still_writing(person: Person) -> None:
    person.chooses(0, 2)
    person.waits_for_saved()
    types(person)
    expect(person.page.get_by_role("status")).to_be_hidden()
    expect(person.page.get_by_text(screen.NOT_SAVED_WHILE_TYPING)).to_be_visible()
    person.waits_for_saved()
    person.has_kept({level(1, 0): 2, note(1, 1): WORDS})


def test_a_note_is_kept_when_its_page_is_left_in_the_middle_of_a_word(person: Person) -> None:
    types(person)
    person.page.goto("about:blank")
    finds_the_note_again(person)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_note_is_saved_at_the_first_sign_that_its_page_is_left(person: Person, sign: str) -> None:
    types(person)
    person.page.evaluate("clearTimeout(document.activeElement.pauseTimer)")  # or the pause would save it
    SIGNS[sign](person)
    person.has_kept({note(1, 1): WORDS})


def test_a_note_is_kept_when_its_writer_pauses_and_uses_the_back_button_of_the_browser(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server)
    person.opens("stage-2")
    person.goes_to(title(1))
    types(person)
    person.has_kept({note(1, 1): WORDS})
    person.page.go_back()
    person.sees(title(2))
    finds_the_note_again(person)


def test_a_pause_saves_without_taking_the_focus_or_the_caret(person: Person) -> None:
    box = types(person)
    box.press("Home")
    person.has_kept({note(1, 1): WORDS})
    person.settles()
    person.page.keyboard.type("Today: ")
    expect(box).to_have_value(f"Today: {WORDS}")
    person.has_kept({note(1, 1): f"Today: {WORDS}"})


def test_two_notes_written_without_a_pause_are_both_kept(person: Person) -> None:
    first, second = person.note(1), person.note(2)
    first.fill("One")
    second.fill("Two")
    person.presses(screen.CONTINUE)
    person.has_kept({note(1, 1): "One", note(1, 2): "Two"})


def test_a_note_tapped_away_on_a_phone_is_kept_and_the_tap_counts(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE, has_touch=True, is_mobile=True)
    person.opens("stage-1")
    box = person.note(1)
    box.tap()
    box.press_sequentially(WORDS)
    person.button(screen.CONTINUE).tap()
    person.sees(title(2))
    finds_the_note_again(person)


def test_a_note_that_is_emptied_is_gone(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers={note(1, 1): WORDS})
    person.opens("stage-1")
    person.note(1).fill("")
    person.presses(screen.CONTINUE)
    person.has_kept({})


def test_a_reason_is_kept_when_its_writer_leaves_at_once(person: Person) -> None:
    place = next(place for place, question in enumerate(bank().stages[0].questions) if not question.is_gate)
    person.chooses(place, 6)
    person.page.get_by_label(screen.REASON_LABEL).press_sequentially("The region does it")
    person.presses(screen.CONTINUE)
    person.has_kept({level(1, place): "na", Slot(Kind.REASON, level(1, place).ref): "The region does it"})
