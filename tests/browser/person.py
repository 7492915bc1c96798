"""Someone at a browser: what a test lets a person do, in the words of a person."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from typing import TypeVar

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from questions.answers import Slot, Value
from tests.browser.running import Server
from ui.cookie import COOKIE
from words import screen

READY = (  # with no widget that is still being fetched: those that are there would be counted in its place
    "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
    ":not(:has([data-testid=stSkeleton]))"
)
PATIENCE = 30_000  # ms
PATIENCE_S = PATIENCE / 1000
WCAG = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],  # to describe all that is well takes three times as long
}
Wanted = str | re.Pattern[str]
T = TypeVar("T")


class Person:
    """A person with one browser tab on the app."""

    def __init__(self, page: Page, server: Server, url: str = "") -> None:
        self.page = page
        self.server = server
        self.url = url or server.url
        self.main = page.get_by_test_id("stMain")
        self.way = page.get_by_test_id("stSidebar")

    # Going about

    def opens(self, path: str = "") -> None:
        """Open a page of the app by its address."""
        self.page.goto(f"{self.url}/{path}")
        self.settles()

    def reloads(self) -> None:
        """Load the page again."""
        self.page.reload()
        self.settles()

    def settles(self) -> None:
        """Wait until the app has nothing left to do or to draw, and see that it showed no fault."""
        drawn, end = -1, time.monotonic() + PATIENCE_S
        while drawn != (drawn := self._drawn()) and time.monotonic() < end:
            self.page.wait_for_timeout(150)
        assert self.page.get_by_test_id("stException").count() == 0

    def _drawn(self) -> int:
        self.page.wait_for_selector(READY, timeout=PATIENCE)
        count: int = self.page.evaluate("document.querySelectorAll('[data-testid=stApp] *').length")
        return count

    def presses(self, name: Wanted) -> None:
        """Press the button with this name."""
        self.button(name).click()
        self.settles()

    def goes_to(self, name: Wanted) -> None:
        """Choose a step of the sidebar."""
        self.way.get_by_role("button", name=name).click()
        self.settles()

    def sees(self, heading: Wanted) -> None:
        """Be on the screen with this main heading."""
        expect(self.page.get_by_role("heading", level=1, name=heading)).to_be_visible(timeout=PATIENCE)
        self.settles()

    def button(self, name: Wanted) -> Locator:
        """The first button with this name."""
        return self.page.get_by_role("button", name=name, exact=True).first

    def another_tab(self) -> Person:
        """The same person in a second tab of the same browser."""
        return Person(self.page.context.new_page(), self.server, self.url)

    # Answering

    def group(self, number: int) -> Locator:
        """The radio group with this number on the screen, from 0."""
        return self.main.get_by_role("radiogroup").nth(number)

    def chooses(self, group: int, option: int) -> None:
        """Choose an option, from 0, in a radio group."""
        self.group(group).locator("label").nth(option).click()

    def chooses_at_once(self, options: Mapping[int, int], gap: int = 0, then: str = "") -> None:
        """Choose `options` by group, `gap` ms apart, then at once press the element with the CSS selector `then`."""
        self.group(max(options)).wait_for()
        self.page.evaluate(_AT_ONCE, [list(options.items()), gap, then])

    def chosen(self) -> list[int | None]:
        """Which option is chosen in each radio group on the screen."""
        found: list[int] = self.main.evaluate(_CHOSEN)
        return [None if each < 0 else each for each in found]

    def sees_chosen(self, options: Mapping[int, int]) -> None:
        """Wait until exactly these options, by group, are chosen on the screen."""
        _wait_for(lambda: {group: each for group, each in enumerate(self.chosen()) if each is not None}, dict(options))

    def note(self, number: int) -> Locator:
        """The box for the private note of the question with this number on the screen, from 0; it is opened."""
        around = self.main.locator('[class*="st-key-note-box-"]').nth(number)
        around.wait_for()
        if not around.locator("details[open]").count():
            around.locator("summary").click()
        return around.get_by_label(screen.NOTE, exact=True)

    # What is kept

    @property
    def token(self) -> str:
        """The token in this browser's cookie."""
        cookies = self.page.context.cookies(f"{self.url}/")
        return next(each["value"] for each in cookies if each["name"] == COOKIE)

    def kept(self) -> dict[Slot, Value]:
        """What the database holds of this person just now."""
        with self.server.store() as store:
            found = store.find(self.token)
            return store.answers(found.id) if found else {}

    def has_kept(self, wanted: Mapping[Slot, Value]) -> None:
        """Wait until the database holds exactly this; an answer that was lost never comes."""
        with self.server.store() as store:

            def held() -> dict[Slot, Value]:
                found = store.find(self.token)
                return store.answers(found.id) if found else {}

            _wait_for(held, dict(wanted))

    def waits_for_saved(self) -> None:
        """Wait until the page says that all is saved."""
        expect(self.page.get_by_role("status").filter(has_text="All saved")).to_be_visible(timeout=PATIENCE)

    # Barriers

    def finds_no_barrier(self) -> None:
        """Let axe look for what keeps people out: nothing may be left."""
        violations = Axe().run(self.page, options=WCAG).response["violations"]
        found = sorted(f"{each['id']}: {node['target'][0]}" for each in violations for node in each["nodes"])
        assert found == [], f"{self.page.url}: {found}"


_AT_ONCE = """async ([options, gap, then]) => {
    const groups = document.querySelectorAll('[data-testid=stMain] [role=radiogroup]')
    for (const [group, option] of options) {
        groups[group].querySelectorAll('input')[option].click()
        if (gap) await new Promise(done => setTimeout(done, gap))
    }
    if (then) document.querySelector(then).click()
}"""
_CHOSEN = """main => [...main.querySelectorAll('[role=radiogroup]')].map(
    group => [...group.querySelectorAll('input')].findIndex(input => input.checked))"""


def _wait_for(look: Callable[[], T], wanted: T) -> None:
    end = time.monotonic() + PATIENCE_S
    while (found := look()) != wanted:
        assert time.monotonic() < end, f"{found} is not {wanted}"
        time.sleep(0.05)
