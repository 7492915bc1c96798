"""The library in a real browser: there and back from a question, and its screens at any width without a barrier."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Locator, ViewportSize, expect

from questions import library as found
from tests.browser.bank import bank, level
from tests.browser.conftest import PHONE, WIDE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from ui.go import question_id
from ui.library.pages import CASES, GLOSSARY, RESOURCES, case_page, in_list
from words import library as words

pytestmark = pytest.mark.browser

SCREENS = (CASES, RESOURCES, GLOSSARY, case_page(bank().cases[0].id))
SIDEWAYS = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"
STAGE = 2
GROUP = next(place for place, each in enumerate(bank().stages[STAGE - 1].questions) if each.cases)
QUESTION = bank().stages[STAGE - 1].questions[GROUP]
CASE = next(case for case in bank().cases if case.id in QUESTION.cases)
ROOMS: dict[str, ViewportSize] = {"projector": {"width": 1920, "height": 1080}, "phone": PHONE}


def test_from_a_question_to_its_case_and_back_nothing_is_lost(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    reads_the_case_of_the_question(person)
    person.reloads()
    person.presses(words.back_to_question(bank().number_of[QUESTION.id]))
    person.sees(bank().stages[STAGE - 1].title)
    has_the_focus(person, question_id(QUESTION.id))
    person.sees_chosen({GROUP: 3})
    person.has_kept({level(STAGE, GROUP): 3})


def test_the_back_button_of_the_browser_leads_to_the_case_which_still_knows_its_question(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server)
    reads_the_case_of_the_question(person)
    person.presses(words.BACK_TO_CASES)
    has_the_focus(person, in_list(CASE.id))
    person.page.go_back()
    person.sees(CASE.title)
    expect(person.button(words.back_to_question(bank().number_of[QUESTION.id]))).to_be_visible(timeout=PATIENCE)


def test_a_list_answers_while_one_types_and_is_the_same_after_reading_a_case(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens(CASES)
    box = person.page.get_by_label(words.FIND_CASES)
    box.press_sequentially("hull nhs")
    left = found.cases(bank(), "hull nhs")
    count = words.shown_cases(len(left), len(bank().cases))
    expect(person.page.get_by_role("status").filter(has_text=count)).to_be_visible(timeout=PATIENCE)
    expect(box).to_be_focused()
    person.presses(words.read_case(left[0].title))
    person.presses(words.BACK_TO_CASES)
    expect(person.page.get_by_label(words.FIND_CASES)).to_have_value("hull nhs")
    expect(person.page.get_by_role("status").filter(has_text=count)).to_be_visible(timeout=PATIENCE)


@pytest.mark.parametrize("room", ROOMS)
def test_the_questions_of_a_case_can_be_read_from_the_back_of_the_room(
    arrives: Arrives, server: Server, room: str
) -> None:
    person = arrives(server, ROOMS[room])
    person.opens(case_page(bank().cases[0].id))
    asked = person.main.get_by_role("listitem").filter(has_text=bank().cases[0].discuss[0])
    least = max(1.8 * size_of(person, "html"), 0.04 * ROOMS[room]["height"] if room == "projector" else 0)
    assert size_of_text(asked) >= least


@pytest.mark.parametrize("look", [(WIDE, "dark"), (PHONE, "light")], ids=["dark", "phone"])
def test_no_screen_of_the_library_has_a_barrier_or_spills_over(
    arrives: Arrives, server: Server, look: tuple[ViewportSize, Literal["light", "dark"]]
) -> None:
    person = arrives(server, look[0], color_scheme=look[1])
    for path in SCREENS:
        person.opens(path)
        person.finds_no_barrier()
        assert person.page.evaluate(SIDEWAYS) <= 0
    person.opens(f"stage-{STAGE}")
    opens_the_reasons(person)
    person.finds_no_barrier()


def test_a_source_opens_beside_the_case(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    source = next(source for ref in bank().cases[0].sources if (source := bank().source_of[ref]).url)
    person.opens(case_page(bank().cases[0].id))
    link = person.main.get_by_role("link", name=source.url)
    assert link.get_attribute("href") == source.url
    assert link.get_attribute("target") == "_blank"


def reads_the_case_of_the_question(person: Person) -> None:
    person.opens(f"stage-{STAGE}")
    person.chooses(GROUP, 3)
    opens_the_reasons(person)
    person.main.locator(f".st-key-open-{QUESTION.id}-{CASE.id} button").click()
    person.sees(CASE.title)


def opens_the_reasons(person: Person) -> None:
    person.main.locator(f".st-key-why-{QUESTION.id} summary").click()
    expect(person.main.locator(f".st-key-open-{QUESTION.id}-{CASE.id} button")).to_be_visible(timeout=PATIENCE)
    person.settles()


def has_the_focus(person: Person, heading: str) -> None:
    expect(person.page.locator(f"#{heading}")).to_be_focused(timeout=PATIENCE)


def size_of(person: Person, selector: str) -> float:
    return size_of_text(person.page.locator(selector))


def size_of_text(where: Locator) -> float:
    return float(where.evaluate("each => parseFloat(getComputedStyle(each).fontSize)"))
