"""Somebody at the keys: what a test lets a person do without a mouse, and what they hear on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from playwright.sync_api import expect

from tests.browser.person import PATIENCE, Person
from tests.browser.tree import Tree

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
    """Somebody at the keys; with a `journey`, what a screen reader tells of each of its screens is kept and judged."""

    def __init__(self, person: Person, journey: str = "") -> None:
        self.person = person
        self.journey = journey
        self.presses = person.page.keyboard.press
        self.types = person.page.keyboard.type

    def tabs_to(self, name: str) -> None:
        """Press Tab until what has the focus bears this name."""
        self._tab_until(lambda here: name in here["lines"])

    def tabs_to_a_choice(self) -> None:
        """Press Tab until a radio group has the focus."""
        self._tab_until(lambda here: bool(here["radio"]))

    def chooses(self, name: str) -> None:
        """Press Tab until what has the focus bears this name, and Enter."""
        self.tabs_to(name)
        self.presses("Enter")

    def fills(self, name: str, text: str) -> None:
        """Press Tab until the field with this name has the focus, and type."""
        self.tabs_to(name)
        self.types(text)

    def arrives_at(self, heading: str) -> None:
        """Be on a new screen: at its top, with the focus on its heading."""
        self.person.sees(heading)
        self.person.page.wait_for_function("() => document.activeElement.tagName === 'H1'")
        here = self.focused()
        assert here["lines"] == [heading]
        assert here["top"] == 0
        self.hears(heading)

    def is_back_at(self, tag: str, name: str) -> None:
        """Wait until the focus, which was on something that is gone, is on the element `tag` with this name."""
        self.person.page.wait_for_function(
            "([tag, name]) => document.activeElement.matches(tag) && document.activeElement.innerText.includes(name)",
            arg=[tag, name],
            timeout=PATIENCE,
        )

    def is_told(self, words: str, role: Literal["alert", "status"] = "status") -> None:
        """Wait until these words are announced."""
        told = self.person.page.get_by_role(role).filter(has_text=words)
        expect(told.first).to_be_visible(timeout=PATIENCE)

    def is_here(self, entry: str) -> None:
        """See that the list on the left says of this entry alone that one is there."""
        here = self.person.way.locator("[aria-current=page]")
        expect(here).to_have_count(1)
        expect(here).to_contain_text(entry)

    def hears(self, step: str) -> None:
        """Keep what a screen reader tells of the screen as it is, and see that one finds one's way by it."""
        if self.journey:
            tree = Tree.of(self.person)
            tree.kept_as(self.journey, step)
            tree.can_be_followed()

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
