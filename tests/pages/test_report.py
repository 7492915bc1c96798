from __future__ import annotations

import pytest

from cohort.evaluation import seal
from cohort.moderation import Remark, Theme, remarks
from cohort.module import Module, RoomPhase, close, move
from cohort.report import report_view
from cohort.simulate import Room, simulate
from documents.report.view import ReportView
from questions.answers import Kind
from questions.feedback import Asked, feedback_slot
from storage.moderation import TextState
from tests.cohort.rooms import come
from tests.documents.report.test_report import TODAY
from tests.pages.test_facilitate import signed_in
from tests.pages.test_join import opened
from tests.pages.visitor import Visitor
from ui import shelf
from ui.room.pages import COMPARE, FACILITATE, REPORT
from words import report as words

DROP = feedback_slot(Kind.MODULE, Asked.DROP)


def over(people: int = 0, *texts: str, name: str = "Spring in Leeds") -> Module:
    """A closed module of simulated people, and of some who said no more than what to drop."""
    store, bank, module = shelf.store(), shelf.bank(), opened(name)
    come(store, bank, module, simulate(bank, Room(people, 1.9, seed=13), TODAY))
    come(store, bank, module, [{DROP: text} for text in texts])
    move(store, module, RoomPhase.AFTER)
    seal(store, bank, module)
    return close(store, module)


def view_of(module: Module) -> ReportView:
    store, bank = shelf.store(), shelf.bank()
    return report_view(store, bank, module, TODAY, remarks(store, bank, module))


def at_report(module: Module) -> Visitor:
    return signed_in(module).opens(REPORT)


def state(module: Module, text: str) -> TextState:
    return remarks(shelf.store(), shelf.bank(), module)[Remark(Theme.DROP, "", text)]


@pytest.mark.parametrize("page", [REPORT, COMPARE])
def test_whoever_is_not_signed_in_sees_neither_report_nor_comparison(page: str):
    module = over(0, "a", "b", "c", "d", "e")
    visitor = Visitor().opens(page)
    assert visitor.sees(words.SIGN_IN_FIRST)
    assert not visitor.sees(module.name)
    assert not visitor.sees(words.QUEUE)


def test_the_evaluation_on_the_screen_is_word_for_word_that_of_the_files():
    module = over(31)
    visitor = at_report(module)
    view = view_of(module)
    assert all(visitor.sees(text) for text in view.paragraphs)
    assert "\n\n".join(view.paragraphs) in [each.value for each in visitor.app.code]
    assert len(visitor.app.get("download_button")) == len(words.FILES)


def test_a_text_is_in_the_report_once_it_was_let_through_and_not_before():
    module = over(0, "a", "b", "c", "d", "e")
    visitor = at_report(module)
    assert view_of(module).remarks == ()
    remark = Remark(Theme.DROP, "", "c")
    visitor.presses(f"{TextState.APPROVED}-{remark.id}")
    [group] = view_of(module).remarks
    assert group.texts == ("c",)
    visitor.presses(f"{TextState.REFUSED}-{remark.id}")
    assert state(module, "c") is TextState.REFUSED


def test_whoever_has_signed_out_lets_nothing_through():
    module = over(0, "a", "b", "c", "d", "e")
    visitor = at_report(module)
    shelf.store().facilitators.sign_out(visitor.app.session_state["facilitator-token"])
    visitor.presses(f"{TextState.APPROVED}-{Remark(Theme.DROP, '', 'c').id}")
    assert state(module, "c") is TextState.WAITING


def test_before_the_room_is_asked_afterwards_there_is_no_report():
    module = opened()
    visitor = signed_in(module)
    assert "to-report" not in visitor.buttons()
    assert visitor.opens(REPORT).sees(words.TOO_EARLY)


def test_the_door_is_there_once_the_room_has_got_that_far():
    module = opened()
    move(shelf.store(), module, RoomPhase.AFTER)
    visitor = signed_in(module).opens(FACILITATE).presses("to-report")
    assert visitor.title == words.TITLE
    assert [each.value for each in visitor.app.info] == [words.OPEN_STILL]


def test_modules_are_compared_by_those_alone_who_have_the_passphrase_of_each():
    first, other = over(name="One"), over(name="Two")
    bob = shelf.store().facilitators.add(other.id, "Bob", passphrase="six easy words")
    visitor = signed_in(first).opens(COMPARE)
    assert visitor.sees(words.ONLY_ONE)
    for passphrase, alone in (("not these words", True), ("six easy words", False)):
        visitor.app.text_input(key="compare-code").set_value(other.code)
        visitor.app.text_input(key="compare-passphrase").set_value(passphrase)
        assert visitor.submits().sees(words.ONLY_ONE) == alone
    shelf.store().facilitators.remove(bob.id)
    assert visitor.runs().sees(words.ONLY_ONE)
