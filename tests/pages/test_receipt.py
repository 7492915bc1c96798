from __future__ import annotations

from questions.answers import Kind, Slot, Value
from tests.pages.test_join import at_the_door, opened
from tests.pages.visitor import Visitor, with_answers
from ui import shelf
from ui.room.pages import RECEIPT
from words import receipt as words


def question() -> str:
    return shelf.bank().stages[0].questions[0].id


def a_member() -> Visitor:
    said: dict[Slot, Value] = {Slot(Kind.LEVEL, question()): 3, Slot(Kind.NOTE, question()): "Ask Jo"}
    return at_the_door(opened("Spring"), with_answers(said)).presses("join")


def receipt_of(visitor: Visitor) -> Visitor:
    return Visitor(visitor.token).opens(RECEIPT)


def deletes(visitor: Visitor) -> Visitor:
    visitor.app.checkbox(key="delete-sure").check()
    return visitor.runs().presses("delete-me")


def test_a_newcomer_reads_that_nothing_is_held():
    visitor = Visitor().opens(RECEIPT)
    assert visitor.sees(words.NOTHING)
    assert visitor.buttons("delete") == []


def test_the_receipt_counts_what_is_held_by_kind_and_names_the_module():
    visitor = receipt_of(a_member())
    held = visitor.app.table[0].value[words.HOW_MANY].to_dict()
    assert held == {words.KINDS["readiness"]: 1, words.KINDS["notes"]: 1, words.KINDS["link"]: 1}
    assert visitor.sees("You have been in “Spring” since")


def test_deleting_needs_a_second_thought():
    assert receipt_of(a_member()).button("delete-me").disabled


def test_deleting_leaves_nothing_and_says_what_was_deleted_and_what_the_room_counts_now():
    member = a_member()
    visitor = deletes(receipt_of(member))
    assert visitor.title == words.DELETED_TITLE
    assert visitor.sees(words.deleted_line(words.KINDS["notes"], 1))
    assert visitor.sees(words.room_now("Spring", 0))
    assert shelf.store().find(member.token) is None
    [module] = shelf.store().modules.all()
    assert shelf.store().members.stamp(module.id).withdrawn == 1


def test_what_was_deleted_does_not_come_back_from_the_widgets_of_an_open_tab():
    visitor = with_answers({Slot(Kind.LEVEL, question()): 3}).opens("stage-1").presses("receipt")
    deletes(visitor).presses("home")
    assert shelf.store().find(visitor.token) is None
    assert visitor.opens("stage-1").chosen()[question()] is None


def test_someone_who_deleted_themselves_may_begin_afresh():
    visitor = deletes(receipt_of(a_member())).presses("home").presses("start")
    assert visitor.page == "about"
