from __future__ import annotations

from datetime import date

from cohort.module import Module, RoomPhase, close, open_module
from questions.answers import Kind, Slot
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.room.pages import JOIN
from words import join as words


def opened(name: str = "Spring *in* <Leeds>", smallest: int = 5) -> Module:
    days = date(2026, 3, 1), date(2026, 3, 2)
    return open_module(shelf.store(), shelf.bank(), name, *days, 23, smallest_group=smallest)


def at_the_door(module: Module, visitor: Visitor | None = None, code: str = "") -> Visitor:
    visitor = visitor or Visitor()
    visitor.app.query_params["code"] = code or module.code
    return visitor.opens(JOIN)


def joined(visitor: Visitor) -> str | None:
    found = shelf.store().find(visitor.token)
    held = shelf.store().members.of(found.id) if found else None
    return held.module_id if held else None


def test_the_note_says_what_the_room_sees_what_is_kept_and_how_many_would_have_to_collude():
    visitor = at_the_door(opened(smallest=10))
    assert visitor.sees(words.title("Spring *in* <Leeds>"))
    for text in (words.room_sees(10), words.FACILITATOR_SEES_TEXT, words.ONLY_YOU_TEXT, words.colluding(5, 9)):
        assert visitor.sees(text)
    assert visitor.sees("2 March 2027")


def test_reading_the_note_keeps_nothing():
    visitor = at_the_door(opened())
    assert shelf.store().find(visitor.token) is None


def test_one_press_joins_and_leads_to_the_first_question():
    module = opened()
    visitor = at_the_door(module).presses("join")
    assert joined(visitor) == module.id
    assert visitor.page == journey.ABOUT


def test_someone_with_answers_keeps_them_and_goes_to_what_the_room_is_doing():
    module = opened()
    shelf.store().modules.move(module.id, RoomPhase.BEFORE)
    about = {Slot(Kind.ABOUT, each.id): each.options[0].id for each in shelf.bank().about}
    visitor = at_the_door(module, with_answers(about)).presses("join")
    assert visitor.page == journey.confidence_page(1)
    assert visitor.kept == about


def test_a_code_may_be_typed_as_it_is_said():
    module = opened()
    visitor = Visitor().opens(JOIN)
    visitor.app.text_input[0].set_value("-".join(module.code.lower()))
    visitor.submits()
    assert visitor.sees(words.title(module.name))


def test_a_wrong_code_is_explained_and_asked_for_again():
    visitor = at_the_door(opened(), code="WRONG")
    assert visitor.faults == [words.UNKNOWN]
    assert visitor.sees(words.TYPE_TEXT)


def test_no_code_is_asked_for_again():
    visitor = Visitor().opens(JOIN).submits()
    assert visitor.faults == [words.TYPE_EMPTY]


def test_nobody_joins_a_module_that_has_finished():
    module = opened()
    close(shelf.store(), module)
    visitor = at_the_door(module)
    assert visitor.title == words.CLOSED_TITLE
    assert "join" not in visitor.buttons()


def test_a_member_is_told_what_the_room_is_doing_on_every_screen_and_is_taken_there():
    module = opened()
    visitor = at_the_door(module).presses("join")
    shelf.store().modules.move(module.id, RoomPhase.PLAN)
    later = Visitor(visitor.token).opens("stage-2")
    assert later.sees(words.now("plan"))
    assert later.presses("room-go").page == journey.PLAN


def test_the_suggestion_locks_nothing():
    module = opened()
    visitor = at_the_door(module).presses("join")
    question = shelf.bank().stages[0].questions[0].id
    later = Visitor(visitor.token).opens("stage-1").chooses(question, 3)
    assert later.has_said(Kind.LEVEL, question) == 3


def test_whoever_is_in_no_module_is_told_of_none():
    assert not with_answers({}).opens("stage-1").sees("Now in the room")


def test_a_member_who_comes_again_may_leave_and_keeps_the_answers():
    module = opened()
    question = shelf.bank().stages[0].questions[0].id
    visitor = at_the_door(module, with_answers({Slot(Kind.LEVEL, question): 3})).presses("join")
    later = at_the_door(module, Visitor(visitor.token)).presses("leave-module")
    assert joined(later) is None
    assert later.has_said(Kind.LEVEL, question) == 3
