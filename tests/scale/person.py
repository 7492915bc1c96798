"""Somebody who answers one question after another, and goes on elsewhere when the server dies under them."""

from __future__ import annotations

import time

from websockets.exceptions import ConnectionClosed, InvalidHandshake

from benchmarks.talking import Tab
from questions.answers import Slot
from ui.cookie import COOKIE

PATIENCE = 60.0
LEVEL = 2  # what everybody answers everywhere
LOST = (ConnectionClosed, InvalidHandshake, OSError, EOFError)


class Person:
    """A browser on one screen, through the proxy at `port`. `kept` is what was answered when a run had ended."""

    def __init__(self, port: int, page: str) -> None:
        self._port, self._page = port, page
        self._tab = Tab(port, page)
        self.cookie = self._tab.cookie
        self.kept: set[Slot] = set()
        self.moves = 0

    @property
    def token(self) -> str:
        """The private token in the cookie."""
        return self.cookie.partition(f"{COOKIE}=")[2]

    @property
    def questions(self) -> list[tuple[str, str]]:
        """The id of each radio group on the screen, and the option for that level."""
        return [(radio.id, radio.options[LEVEL]) for radio in self._tab.radios]

    def answers_all(self, pace: float) -> None:
        """Answer each question, pausing between them; one that was cut off is answered again."""
        number = 0
        while number < len(self.questions):
            group, option = self.questions[number]
            try:
                self._tab.click(group, option)
            except LOST:
                self._comes_back()
                continue
            self.kept.add(_slot(group))
            number += 1
            time.sleep(pace)

    def _comes_back(self) -> None:
        self.moves += 1
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self._tab = Tab(self._port, self._page, self.cookie)
                return
            except LOST:
                if time.monotonic() > end:
                    raise
                time.sleep(0.2)


def _slot(group: str) -> Slot:
    """The slot that a widget is for: its id ends in our key."""
    found = Slot.parse(group[group.index("level/") :])
    assert found is not None
    return found
