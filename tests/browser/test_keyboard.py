"""The visit without a mouse: Tab, Space, arrows and Enter, from the first page to a plan on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.bank import levels, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.hands import Hands
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser


def test_a_commissioner_goes_from_the_first_page_to_a_plan_on_paper_by_keyboard(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server, accept_downloads=True)
    hands = Hands(person, "newcomer")
    person.opens()
    hands.hears(screen.NAME)
    hands.chooses(screen.HOME_START)
    hands.arrives_at(screen.ABOUT_TITLE)
    hands.chooses(screen.CONTINUE)
    hands.arrives_at(screen.OVERVIEW_TITLE)
    hands.chooses(screen.CONTINUE)
    hands.arrives_at(screen.confidence_title(title(1)))
    hands.is_here(screen.OVERVIEW_CONFIDENCE)
    hands.chooses(f"1 {title(1)}")
    hands.arrives_at(title(1))
    answers_four_questions(hands)
    hands.hears(f"{title(1)} answered")
    hands.chooses(screen.CONTINUE)
    hands.arrives_at(title(2))
    hands.is_here(title(2))
    hands.chooses(screen.CHECK_TITLE)
    hands.arrives_at(screen.CHECK_TITLE)
    hands.is_here(screen.CHECK_TITLE)
    hands.chooses(screen.CONTINUE)
    person.main.get_by_role("figure").first.wait_for()
    hands.hears(screen.RESULTS_TITLE)
    hands.chooses(screen.PLAN_TITLE)
    hands.arrives_at(screen.PLAN_TITLE)
    step = person.main.get_by_role("heading", level=3).first.inner_text()
    expect(person.button(screen.PLAN_AGREE)).to_have_attribute("aria-description", step)
    hands.chooses(screen.PLAN_AGREE)
    hands.is_back_at("h3", step)
    person.settles()
    hands.hears(f"{screen.PLAN_TITLE} agreed")
    hands.tabs_to(screen.PLAN_PDF)
    with person.page.expect_download() as waiting:
        hands.presses("Enter")
    assert waiting.value.path().read_bytes().startswith(b"%PDF")


def answers_four_questions(hands: Hands) -> None:
    """Choose by Space and arrows; the focus stays on the choice while it is saved."""
    for group in range(4):
        hands.tabs_to_a_choice()
        hands.presses("Space")
        for _ in range(group):
            hands.presses("ArrowDown")
    hands.person.has_kept(levels(1, {0: 0, 1: 1, 2: 2, 3: 3}))
    hands.is_told("All saved")
    assert hands.focused()["radio"]


def test_what_has_the_focus_can_be_seen(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    person.opens("stage-1")
    Hands(person).tabs_to(screen.CONTINUE)


def test_an_answer_that_wants_a_reason_says_so_and_keeps_the_focus(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers=levels(1, {0: 2}))
    hands = Hands(person, "reason")
    person.opens("stage-1")
    person.sees_chosen({0: 2})
    person.settles()
    line = person.main.get_by_role("status").locator("..").element_handle()
    hands.tabs_to_a_choice()
    hands.presses("ArrowUp")
    person.has_kept(levels(1, {0: 1}))
    hands.is_told("All saved")
    assert line is not None
    assert line.evaluate("line => [line.isConnected, line.ariaLive, line.innerText.includes('All saved')]") == [
        True,
        "polite",
        True,
    ], "only what stays while its words change is sure to be announced"
    for _ in range(2):
        hands.presses("ArrowUp")
    hands.is_told(screen.REASON_MISSING, "alert")
    assert hands.focused()["radio"]
    hands.hears("wants a reason")


def test_the_list_tells_in_words_where_one_is_and_what_is_begun(arrives: Arrives, server: Server) -> None:
    person = arrives(server, answers={**levels(1, {0: 2}), **levels(2, dict.fromkeys(range(8), 2))})
    person.opens("stage-3")
    Hands(person).is_here(title(3))
    entries = person.way.get_by_role("button")
    for stage, state in ((1, screen.STARTED), (2, screen.step_state(8, 8)), (4, screen.step_state(0, 8))):
        expect(entries.filter(has_text=title(stage))).to_have_attribute("aria-description", state)
    expect(entries.filter(has_text=title(3))).to_have_attribute("aria-description", "")


def test_the_menu_of_a_phone_is_called_so_and_keeps_the_focus(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    hands = Hands(person)
    person.opens("about")
    hands.chooses(screen.MENU)
    hands.is_back_at(f"[aria-label='{screen.CLOSE_MENU}']", "")
    hands.presses("Enter")
    hands.is_back_at(f"[aria-label='{screen.MENU}']", "")
