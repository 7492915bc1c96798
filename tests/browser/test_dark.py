"""The screens in the dark, for those whose device asks for it."""

from __future__ import annotations

import pytest

from questions.answers import Kind, Slot, Value
from tests.browser.bank import bank, every_question
from tests.browser.conftest import Arrives
from tests.browser.person import Person
from tests.browser.running import Server

pytestmark = pytest.mark.browser

SCREENS = ("", "about", "assessment", "confidence-1", "stage-1", "check", "results", "plan")
PAPER = "() => getComputedStyle(document.querySelector('[data-testid=stApp]')).backgroundColor"


@pytest.fixture
def person(arrives: Arrives, server: Server) -> Person:
    """Somebody who has answered everything and agreed a step, on a device that asks for the dark."""
    step = next(iter(bank().next_steps))
    confidence: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item.id): 5 for item in bank().confidence}
    answers = every_question(1) | confidence | {Slot(Kind.STEP, step): "agreed"}
    return arrives(server, answers=answers, color_scheme="dark")


def test_no_screen_has_a_barrier_in_the_dark(person: Person) -> None:
    for path in SCREENS:
        person.opens(path)
        red, green, blue = (int(part) for part in person.page.evaluate(PAPER)[4:-1].split(","))
        assert max(red, green, blue) < 64, "this is not the dark"
        person.finds_no_barrier()
