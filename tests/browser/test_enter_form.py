"""A form answered on paper is typed in without a mouse, and without many keys."""

from __future__ import annotations

import pytest

from questions.answers import Slot, Value
from questions.form_rows import form_rows
from questions.typed_row import print_row
from tests.browser.bank import bank, level
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from ui.paper_form.words import label
from words import enter_form as words
from words import screen

pytestmark = pytest.mark.browser

TWO_MINUTES = 120  # keys, at one a second
COVERED = """selector => {
    const last = [...document.querySelectorAll(selector)].at(-1)
    const bar = document.querySelector('[data-testid=stBottom]')
    return last.getBoundingClientRect().bottom > bar.getBoundingClientRect().top
}"""


class Typist:
    """Somebody at the keys, who counts them."""

    def __init__(self, person: Person) -> None:
        self.keys = 0
        self._keyboard = person.page.keyboard

    def presses(self, key: str) -> None:
        """Press one key."""
        self.keys += 1
        self._keyboard.press(key)

    def types(self, text: str) -> None:
        """Press the key of each sign."""
        self.keys += len(text)
        self._keyboard.type(text)


def opens_the_form(person: Person) -> None:
    person.opens("assessment")
    person.button(words.DOOR_OPEN).focus()
    person.page.keyboard.press("Enter")
    person.sees(words.TITLE)
    person.button(words.SAVE).wait_for()  # the heading is there before the fields, and Tab would pass them by
    person.page.wait_for_function("() => document.activeElement.tagName === 'H1'")


def a_whole_form() -> tuple[dict[Slot, Value], list[str]]:
    """Every question answered, each with another of its boxes than the question before; and how that is typed."""
    kept: dict[Slot, Value] = {}
    typed = []
    for row in form_rows(bank()):
        values = [list(place.signs.values())[order % 5 % len(place.signs)] for order, place in enumerate(row.places)]
        kept |= {place.slot: value for place, value in zip(row.places, values, strict=True)}
        typed.append(print_row(values, row).replace(" ", ""))
    return kept, typed


def test_a_whole_form_takes_one_key_a_second_for_less_than_two_minutes(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    opens_the_form(person)
    typist = Typist(person)
    kept, typed = a_whole_form()
    for row in typed:
        typist.presses("Tab")
        typist.types(row)
    typist.presses("Tab")
    assert person.page.evaluate("document.activeElement.innerText") == words.SAVE
    typist.presses("Enter")
    person.sees(words.SAVED_TITLE)
    person.has_kept(kept)
    assert len(typed) == 13
    assert typist.keys < TWO_MINUTES


def test_enter_commits_a_row_and_the_focus_stays_in_its_field(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    opens_the_form(person)
    typist = Typist(person)
    typist.presses("Tab")
    typist.types("a.a")
    typist.presses("Enter")
    person.settles()
    person.page.get_by_text("A2 left open").wait_for()
    assert person.page.evaluate("document.activeElement.value") == "a.a"


def test_what_is_read_stays_in_sight(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    opens_the_form(person)
    typist = Typist(person)
    for row, typed in zip(form_rows(bank()), a_whole_form()[1], strict=True):
        typist.presses("Tab")
        typist.types(typed)
        person.settles()
        assert not person.page.evaluate(COVERED, f".st-key-row-{row.id} [data-testid=stMarkdown]"), row.id


def test_the_button_and_the_fault_that_it_finds_stay_in_sight(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    opens_the_form(person)
    typist = Typist(person)
    for _ in form_rows(bank()):
        typist.presses("Tab")
    typist.types("9")
    typist.presses("Tab")
    typist.presses("Enter")
    person.page.get_by_text("Nothing is saved yet").wait_for()
    assert not person.page.evaluate(COVERED, ".st-key-save-form button")
    assert not person.page.evaluate(COVERED, "[data-testid=stAlert]")


def test_the_form_keeps_nobody_out(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE, answers={level(1, 0): 4})
    person.opens("assessment")
    person.finds_no_barrier()
    opens_the_form(person)
    person.finds_no_barrier()
    stage = next(row for row in form_rows(bank()) if row.id == "stage-1")
    person.page.get_by_label(label(bank(), stage)).fill("39")
    person.page.get_by_text("Answer 2, for 1.2").wait_for()
    person.finds_no_barrier()
    person.page.get_by_label(label(bank(), stage)).fill("3" * len(stage.places))
    person.page.get_by_text(words.replaces(1)).wait_for()
    person.finds_no_barrier()
    person.presses(words.SAVE)
    person.sees(words.SAVED_TITLE)
    person.finds_no_barrier()


def test_the_next_form_of_a_pile_goes_to_somebody_new(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    opens_the_form(person)
    person.page.keyboard.press("Tab")
    person.page.keyboard.type("a")
    person.page.keyboard.type("." * (len(bank().about) - 1))
    person.presses(words.SAVE)
    person.sees(words.SAVED_TITLE)
    first = person.token
    person.page.get_by_role("link", name=words.ANOTHER).click()
    person.page.get_by_role("button", name=words.NEXT_BUTTON).click()
    person.sees(words.TITLE)
    assert person.token != first
    assert person.kept() == {}
    with server.store() as store:
        assert store.find(first) is not None
    expect_nothing_typed(person)


def expect_nothing_typed(person: Person) -> None:
    fields = person.main.get_by_role("textbox")
    assert [fields.nth(place).input_value() for place in range(fields.count())] == [""] * 13
    assert screen.SAVED_NOTHING_YET in person.page.get_by_role("status").all_inner_texts()
