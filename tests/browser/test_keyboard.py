"""The visit without a mouse: Tab, Space, arrows and Enter, from the first page to a plan on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.bank import levels, title
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser

FURTHEST = 120
FOCUSED = """() => {
    const here = document.activeElement, box = here.getBoundingClientRect()
    const control = here.matches('a, button, h1, input, summary, textarea')
    const shown = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10))
    const option = here.closest('[data-testid=stRadioOption]')
    const around = here.closest('label, details') || here
    return {
        lines: control ? (here.getAttribute('aria-label') || here.innerText).split('\\n').map(each => each.trim()) : [],
        radio: here.type === 'radio',
        ringed: !control || getComputedStyle(option || here).outlineStyle === 'solid',
        hidden: control && !(shown && (around.contains(shown) || shown.contains(here))),
        top: document.querySelector('[data-testid=stMain]').scrollTop,
    }
}"""


class Hands:
    """Somebody at the keys."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.presses = person.page.keyboard.press

    def tabs_to(self, name: str) -> None:
        """Press Tab until what has the focus bears this name."""
        self._tab_until(lambda here: name in here["lines"])

    def tabs_to_a_choice(self) -> None:
        """Press Tab until a radio group has the focus."""
        self._tab_until(lambda here: bool(here["radio"]))

    def arrives_at(self, heading: str) -> None:
        """Be on a new screen: at its top, with the focus on its heading."""
        self.person.sees(heading)
        self.person.page.wait_for_function("() => document.activeElement.tagName === 'H1'")
        here = self.focused()
        assert here["lines"] == [heading]
        assert here["top"] == 0

    def focused(self) -> dict[str, Any]:
        """What has the focus: its words, and whether it is a choice, is ringed or is out of sight."""
        return dict(self.person.page.evaluate(FOCUSED))

    def _tab_until(self, found: Callable[[dict[str, Any]], bool]) -> None:
        for _ in range(FURTHEST):
            self.presses("Tab")
            here = self.focused()
            assert here["ringed"], here
            assert not here["hidden"], here
            if found(here):
                return
        raise AssertionError(f"not reached by keyboard; the focus is on {self.focused()}")


def test_a_commissioner_goes_from_the_first_page_to_a_plan_on_paper_by_keyboard(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server, accept_downloads=True)
    hands = Hands(person)
    person.opens()
    hands.tabs_to(screen.HOME_START)
    hands.presses("Enter")
    hands.arrives_at(screen.ABOUT_TITLE)
    hands.tabs_to(screen.CONTINUE)
    hands.presses("Enter")
    hands.arrives_at(screen.OVERVIEW_TITLE)
    hands.tabs_to(f"1 {title(1)}")
    hands.presses("Enter")
    hands.arrives_at(title(1))
    answers_four_questions(hands)
    hands.tabs_to(screen.CONTINUE)
    hands.presses("Enter")
    hands.arrives_at(title(2))
    hands.tabs_to(screen.PLAN_TITLE)
    hands.presses("Enter")
    hands.arrives_at(screen.PLAN_TITLE)
    hands.tabs_to(screen.PLAN_AGREE)
    hands.presses("Enter")
    person.settles()
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
    assert hands.focused()["radio"]


def test_what_has_the_focus_can_be_seen(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE)
    person.opens("stage-1")
    Hands(person).tabs_to(screen.CONTINUE)
