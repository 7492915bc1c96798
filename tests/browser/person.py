"""Someone at a browser: what a test lets a person do, in the words of a person."""

from __future__ import annotations

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from tests.browser.known_gaps import KNOWN_GAPS

READY = "[data-testid=stApp][data-test-script-state=notRunning][data-test-connection-state=CONNECTED]"
PATIENCE = 30_000
WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


class Person:
    """A person with one browser tab on the app."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def opens(self, path: str = "") -> None:
        """Open a page of the app by its address."""
        self.page.goto(f"{self.url}/{path}")
        self.settles()

    def settles(self) -> None:
        """Wait until the app has nothing left to do, and see that it showed no fault."""
        self.page.wait_for_selector(READY, timeout=PATIENCE)
        self.page.wait_for_timeout(150)
        self.page.wait_for_selector(READY, timeout=PATIENCE)
        assert self.page.get_by_test_id("stException").count() == 0

    def presses(self, name: str | re.Pattern[str], exact: bool = True) -> None:
        """Press the button with this name."""
        self.page.get_by_role("button", name=name, exact=exact).first.click()
        self.settles()

    def sees(self, heading: str | re.Pattern[str]) -> None:
        """Be on the screen with this main heading."""
        expect(self.page.get_by_role("heading", level=1, name=heading)).to_be_visible(timeout=PATIENCE)
        self.settles()

    def group(self, number: int) -> Locator:
        """The radio group with this number on the screen, from 0."""
        return self.page.get_by_test_id("stMain").get_by_role("radiogroup").nth(number)

    def chooses(self, group: int, option: int) -> None:
        """Choose an option, from 0, in a radio group."""
        self.group(group).locator("label").nth(option).click()

    def chosen(self) -> list[int | None]:
        """Which option is chosen in each radio group on the screen."""
        groups = self.page.get_by_test_id("stMain").get_by_role("radiogroup")
        script = "g => [...g.querySelectorAll('input')].findIndex(i => i.checked)"
        found = [int(groups.nth(place).evaluate(script)) for place in range(groups.count())]
        return [None if each < 0 else each for each in found]

    def waits_for_saved(self) -> None:
        """Wait until the page says that all is saved."""
        expect(self.page.get_by_role("status").filter(has_text="All saved")).to_be_visible(timeout=PATIENCE)

    def finds_no_barrier(self) -> None:
        """Let axe look for what keeps people out; only what Streamlit cannot mend, and we have listed, may be left."""
        violations = Axe().run(self.page, options=WCAG).response["violations"]
        found = {f"{each['id']}: {node['target'][0]}" for each in violations for node in each["nodes"]}
        left = sorted(each for each in found if not any(re.search(gap, each) for gap in KNOWN_GAPS))
        assert left == [], f"{self.page.url}: {left}"
