from __future__ import annotations

import pytest

from cohort.module import Module, RoomPhase
from storage import new_token
from tests.pages.test_join import opened
from tests.pages.visitor import Visitor
from ui import shelf
from ui.facilitating import who as facilitating
from ui.room.pages import FACILITATE
from words import facilitate as words


def signed_in(module: Module, name: str = "Ann") -> Visitor:
    ann = shelf.store().facilitators.add(module.id, name, passphrase="made for the test")
    visitor = Visitor()
    visitor.app.session_state[facilitating.TOKEN] = shelf.store().facilitators.sign_in(ann.id)
    return visitor.opens(FACILITATE)


def phase(module: Module) -> str:
    found = shelf.store().modules.get(module.id)
    assert found is not None
    return found.phase


def filled_in(visitor: Visitor, name: str = "Spring in Leeds", expected: int | None = 23) -> Visitor:
    visitor.app.text_input(key="module-name").set_value(name)
    visitor.app.text_input(key="module-yours").set_value("Ann")
    if expected is not None:
        visitor.app.number_input(key="module-expected").set_value(expected)
    return visitor


def test_a_module_is_opened_and_its_passphrase_shown_once():
    visitor = filled_in(Visitor().opens(FACILITATE)).submits()
    [module] = shelf.store().modules.all()
    code, passphrase = (str(each.value) for each in visitor.app.code)
    assert shelf.store().modules.by_code(code) == module
    found = shelf.store().facilitators.with_passphrase(module.id, passphrase)
    assert found is not None
    assert found.name == "Ann"
    assert Visitor(visitor.token).opens(FACILITATE).app.code == []


def test_a_module_may_say_in_which_region_it_is():
    visitor = filled_in(Visitor().opens(FACILITATE))
    visitor.app.selectbox(key="module-region").set_value("wales")
    visitor.submits()
    assert [each.region for each in shelf.store().modules.all()] == ["wales"]


@pytest.mark.parametrize(
    ("name", "expected", "told"), [("", 23, words.NO_NAME), ("Spring in Leeds", None, words.NO_EXPECTED)]
)
def test_what_is_missing_is_said_and_nothing_is_opened(name, expected, told):
    visitor = filled_in(Visitor().opens(FACILITATE), name, expected).submits()
    assert visitor.faults == [told]
    assert shelf.store().modules.all() == []


def test_a_host_may_ask_for_a_key(monkeypatch):
    monkeypatch.setenv("MUTUAL_READY_FACILITATOR_KEY", "open sesame")
    visitor = filled_in(Visitor().opens(FACILITATE)).submits()
    assert visitor.faults == [words.WRONG_HOST_KEY]
    visitor.app.text_input(key="host-key").set_value("open sesame")
    visitor.submits()
    assert [each.name for each in shelf.store().modules.all()] == ["Spring in Leeds"]


def test_whoever_is_not_signed_in_sees_no_module():
    module = opened()
    visitor = Visitor()
    visitor.app.session_state[facilitating.TOKEN] = new_token()
    visitor.opens(FACILITATE)
    assert visitor.title == words.TITLE
    assert not visitor.sees(module.name)
    assert "phase-on" not in visitor.buttons()


def test_a_facilitator_moves_the_room_on_and_back_with_one_click_each():
    module = opened()
    visitor = signed_in(module).presses("phase-on")
    assert phase(module) == RoomPhase.BEFORE
    visitor.presses("phase-back")
    assert phase(module) == RoomPhase.ARRIVE


def test_a_facilitator_sees_how_many_are_in_and_how_far_as_counts():
    module = opened()
    for _ in range(2):
        person = shelf.store().begin(new_token(), shelf.bank().id, shelf.bank().version)
        shelf.store().members.join(person.id, module.id)
    visitor = signed_in(module)
    assert visitor.sees(words.joined(2, 23))
    assert list(visitor.app.table[0].value.columns) == [words.BEGUN, words.FINISHED]


def test_signing_out_on_one_device_holds_at_the_next_click_in_an_open_tab():
    module = opened()
    visitor = signed_in(module)
    shelf.store().facilitators.sign_out(visitor.app.session_state[facilitating.TOKEN])
    visitor.presses("phase-on")
    assert phase(module) == RoomPhase.ARRIVE
    assert visitor.title == words.TITLE


def test_a_code_that_got_out_is_replaced():
    module = opened()
    signed_in(module).presses("new-code")
    assert shelf.store().modules.by_code(module.code) is None


def test_someone_else_is_let_in_with_a_passphrase_of_their_own_and_removed_again():
    module, store = opened(), shelf.store()
    visitor = signed_in(module)
    next(each for each in visitor.app.text_input if each.label == words.INVITE_NAME).set_value("Bob")
    visitor.submits()
    [passphrase] = [str(each.value) for each in visitor.app.code]
    bob = store.facilitators.with_passphrase(module.id, passphrase)
    assert bob is not None
    visitor.presses(f"remove-{bob.id}")
    assert [each.name for each in store.facilitators.of(module.id)] == ["Ann"]


def test_a_module_is_closed_only_after_a_second_thought():
    module = opened()
    visitor = signed_in(module)
    assert visitor.button("close-module").disabled
    visitor.app.checkbox(key="close-sure").check()
    visitor.runs().presses("close-module")
    assert phase(module) == RoomPhase.CLOSED
    assert "phase-on" not in visitor.buttons()
