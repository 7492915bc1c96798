"""A room without a mouse: somebody joins and votes, and a facilitator opens a module and moves the projector."""

from __future__ import annotations

import pytest

from tests.browser.bank import bank
from tests.browser.conftest import Arrives
from tests.browser.hands import Hands
from tests.browser.running import Server
from tests.browser.test_projector import a_room
from words import facilitate, join, projector, screen, vote

pytestmark = pytest.mark.browser


def test_somebody_joins_a_module_and_votes_by_keyboard(arrives: Arrives, server: Server) -> None:
    module, _ = a_room(server)
    person = arrives(server)
    hands = Hands(person, "room")
    person.opens("join")
    hands.fills(join.TYPE_LABEL, "nobody has this")
    hands.chooses(join.TYPE_BUTTON)
    hands.is_told(join.UNKNOWN[:30], "alert")
    hands.hears("wrong code")
    person.opens(f"j/{module.code.lower()}")
    hands.hears("join")
    hands.chooses(join.BUTTON)
    hands.arrives_at(screen.ABOUT_TITLE)
    with server.store() as store:
        store.votes.open(module.id, bank().stages[0].questions[2].id)
    hands.is_told(vote.BANNER)
    hands.hears("a vote is open")
    hands.chooses(vote.GO)
    hands.arrives_at(vote.TITLE)
    hands.chooses(vote.DONT_KNOW)
    hands.is_told(vote.voted(vote.DONT_KNOW))
    hands.is_back_at("button", vote.DONT_KNOW)
    hands.hears("voted")
    hands.chooses(vote.BACK)
    hands.arrives_at(screen.ABOUT_TITLE)


def test_a_facilitator_opens_a_module_and_moves_the_projector_by_keyboard(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    hands = Hands(person, "facilitator")
    person.opens("facilitate")
    hands.hears("door")
    hands.chooses(facilitate.OPEN)
    hands.is_told(facilitate.NO_NAME, "alert")
    hands.hears("no name")
    for field, text in ((facilitate.NAME, "Autumn"), (facilitate.YOURS, "Ann"), (facilitate.EXPECTED, "20")):
        hands.fills(field, text)
    hands.chooses(facilitate.OPEN)
    codes = person.main.get_by_test_id("stCode").locator("code")
    codes.nth(1).wait_for()
    hands.is_back_at("h1", facilitate.TITLE)
    hands.hears("opened")
    passphrase = codes.nth(1).inner_text()
    hands.chooses(facilitate.CONTINUE_SIGN_IN)
    person.page.get_by_label(facilitate.PASSPHRASE).focus()
    hands.types(passphrase)
    hands.presses("Enter")
    person.sees("Autumn")
    hands.hears("module")
    hands.chooses(projector.REMOTE)
    hands.arrives_at(projector.REMOTE)
    hands.chooses(projector.NEXT)
    hands.is_back_at("button", projector.NEXT)
    hands.is_told(f"{projector.NOW_ON}: 2 of ")
    hands.hears("moved on")
