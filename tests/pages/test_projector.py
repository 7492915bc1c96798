"""The projector and the facilitator's phone, with people in the room."""

from __future__ import annotations

from datetime import date

import pytest

from cohort.module import Module, open_module
from cohort.simulate import Room, simulate
from storage import new_token
from storage.tips import TipKind, TipState
from tests.pages.visitor import Visitor
from ui import shelf
from ui.facilitating import who as facilitating
from ui.room.pages import PROJECTOR, REMOTE
from words import projector as words


@pytest.fixture
def module() -> Module:
    """A module with twelve people who have answered everything."""
    store, bank, today = shelf.store(), shelf.bank(), date(2026, 3, 1)
    found = open_module(store, bank, "Spring in Leeds", today, today, 12)
    for said in simulate(bank, Room(12, 1.5, seed=3), today):
        person = store.begin(new_token(), bank.id, bank.version)
        store.members.join(person.id, found.id)
        store.save(person.id, said, bank.version)
    return found


def facilitator(module: Module) -> Visitor:
    ann = shelf.store().facilitators.add(module.id, "Ann", passphrase="made for the test")
    visitor = Visitor()
    visitor.app.session_state[facilitating.TOKEN] = shelf.store().facilitators.sign_in(ann.id)
    return visitor


def drawn(visitor: Visitor) -> list[str]:
    return [chart.proto.alt for chart in visitor.app.get("plotly_chart")]


@pytest.mark.parametrize("page", [PROJECTOR, REMOTE])
def test_who_is_not_signed_in_sees_no_picture_and_no_control(module: Module, page: str) -> None:
    shelf.store().shows.reveal(module.id, "who")
    visitor = Visitor().opens(page)
    assert visitor.sees(words.SIGN_IN_FIRST)
    assert drawn(visitor) == []
    assert visitor.buttons("deck-") == []


def test_a_facilitator_of_another_module_sees_their_own(module: Module) -> None:
    today = date(2026, 3, 1)
    other = open_module(shelf.store(), shelf.bank(), "Summer in York", today, today, 9)
    visitor = facilitator(other).opens(PROJECTOR)
    assert visitor.sees("Nobody has joined yet")
    assert not visitor.sees("12 of 12")


def test_until_it_is_revealed_a_slide_says_only_how_many_have_answered(module: Module) -> None:
    shelf.store().shows.go(module.id, "topic/confidence-before")
    visitor = facilitator(module).opens(PROJECTOR)
    assert visitor.sees("12 of 12 answered")
    assert drawn(visitor) == []


def test_the_phone_reveals_and_moves_and_the_projector_follows(module: Module) -> None:
    phone = facilitator(module).opens(REMOTE)
    for key in ("deck-next", "deck-next", "deck-reveal"):
        phone.presses(key)
    projector = facilitator(module).opens(PROJECTOR)
    [alt] = drawn(projector)
    assert "confidence before" in alt
    assert projector.sees("n = 12")
    phone.presses("deck-back")
    assert drawn(projector.runs()) == []


def test_a_question_is_put_to_the_room_twice(module: Module) -> None:
    store, phone = shelf.store(), facilitator(module).opens(REMOTE)
    phone.app.text_input[0].set_value("Who leads?")
    phone.app.text_area[0].set_value("The service\nThe council")
    [ask] = [each for each in phone.app.button if each.proto.is_form_submitter and each.label == words.ASK]
    ask.click()
    phone.runs()
    [first] = store.votes.of(module.id)
    assert store.shows.of(module.id).slide == f"vote/{first.id}"
    phone.presses("deck-reveal").presses(f"again-{first.id}")
    assert [each.number for each in store.votes.of(module.id)] == [1, 2]
    assert f"again-{first.id}" not in phone.buttons()


def test_a_tip_is_on_the_projector_only_while_it_is_let_through(module: Module) -> None:
    store, phone, projector = shelf.store(), facilitator(module), facilitator(module)
    tip = store.tips.offer(module.id, next(iter(store.members.answers(module.id))), "explore", TipKind.TIP, "Ask early")
    assert tip is not None
    phone.opens(REMOTE).presses(f"{TipState.SHOWN}-{tip.id}")
    store.shows.go(module.id, "tips")
    assert projector.opens(PROJECTOR).sees("Ask early")
    phone.presses(f"{TipState.REFUSED}-{tip.id}")
    assert not projector.runs().sees("Ask early")
