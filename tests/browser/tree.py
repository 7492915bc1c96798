"""What a screen reader tells of a screen: the accessibility tree, kept in build/trees/ to be read, and judged."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.browser.person import Person

TREES = Path(__file__).parents[2] / "build" / "trees"
CONTROLS = ("button", "checkbox", "combobox", "link", "radio", "radiogroup", "slider", "spinbutton", "tab", "textbox")
LINE = re.compile(r"\s*- '?(?P<role>[a-z]+)(?: \"(?P<name>(?:[^\"\\]|\\.)*)\")?(?P<states>(?: \[[^\]]*\])*)")
MAIN = "- main:"


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen, as it is told: its role, its name and its states, such as `[level=1]`."""

    role: str
    name: str
    states: str


@dataclass(frozen=True, slots=True)
class Tree:
    """All of a screen, in the order in which it is told, and the words that stand on it for those who see."""

    text: str
    seen: str

    @classmethod
    def of(cls, person: Person) -> Tree:
        """The screen as it is now."""
        return cls(person.page.locator("body").aria_snapshot(), person.main.inner_text())

    def kept_as(self, journey: str, step: str) -> None:
        """Write it to build/trees/, so that people can read it."""
        place = TREES / journey / f"{re.sub('[^a-z0-9]+', '-', step.lower()).strip('-')}.txt"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(self.text + "\n", encoding="utf-8")

    def can_be_followed(self) -> None:
        """One main heading and no level left out, a name of words for every control, questions that name choices."""
        levels = [int(node.states[-2]) for node in self._main() if node.role == "heading"]
        assert levels.count(1) == 1, levels
        assert levels[0] == 1, levels
        assert all(after - before <= 1 for before, after in pairwise(levels)), levels
        nameless = [node for node in self._nodes() if node.role in CONTROLS and not re.search(r"\w", node.name)]
        assert nameless == []
        assert [node for node in self._nodes() if node.role == "img" and node.name.endswith(" icon")] == []
        groups = [node.name for node in self._main() if node.role == "radiogroup"]
        assert len(set(groups)) == len(groups), groups
        assert [name for name in groups if _words(name) not in _words(self.seen)] == []

    def _nodes(self) -> list[Node]:
        return _nodes(self.text)

    def _main(self) -> list[Node]:
        return _nodes(self.text.partition(MAIN)[2])


def _nodes(text: str) -> list[Node]:
    found = (LINE.match(line) for line in text.splitlines())
    return [Node(each["role"], each["name"] or "", each["states"]) for each in found if each]


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
