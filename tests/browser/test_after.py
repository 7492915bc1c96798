"""After the module and three months on, in a real browser, on a wide screen and on a phone."""

from __future__ import annotations

import pytest

from questions.answers import Kind, Phase, Slot, Value
from tests.browser.bank import bank, every_question
from tests.browser.conftest import PHONE, Arrives
from tests.browser.running import Server
from ui.after import ways as afterwards
from words import after as words
from words import screen

pytestmark = pytest.mark.browser


def before() -> dict[Slot, Value]:
    """Everything answered, and one step of the first stage agreed."""
    rated: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item.id): 4 for item in bank().confidence}
    step = bank().stages[0].questions[0].next_steps[0].id
    return every_question(1) | rated | {Slot(Kind.STEP, step): "agreed"}


def test_somebody_says_what_changed_and_comes_back_by_link_three_months_on(arrives: Arrives, server: Server) -> None:
    person = arrives(server, size=PHONE, answers=before())
    person.opens(afterwards.AFTER)
    person.finds_no_barrier()
    person.presses(screen.CONTINUE)
    for stage in bank().stages:
        person.sees(words.confidence_title(stage.title))
        groups = range(len(person.chosen()))
        assert person.chosen() == [None for _ in groups]
        person.chooses_at_once(dict.fromkeys(groups, 8))
        person.settles()
        person.finds_no_barrier()
        person.presses(screen.CONTINUE)
    person.sees(words.CHANGE_TITLE)
    person.finds_no_barrier()
    afterwards_kept = [slot for slot in person.kept() if slot.phase is Phase.AFTER]
    assert len(afterwards_kept) == len(bank().confidence) + len(bank().stages)

    person.opens(f"r/{person.token}?to={afterwards.THREE_MONTHS}")
    person.sees(words.LATER_TITLE)
    person.chooses(0, 2)
    person.settles()
    person.chooses(1, 0)
    person.settles()
    person.main.locator("[data-testid=stExpander] summary").first.click()
    person.settles()
    person.finds_no_barrier()
    assert sorted(slot.kind for slot in person.kept() if slot.phase is Phase.LATER) == [
        Kind.FOLLOW,
        Kind.FOLLOW_BLOCKER,
    ]
    person.presses(screen.CONTINUE)
    person.sees(words.CHANGE_TITLE)
