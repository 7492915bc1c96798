"""Then and now, as somebody uses it."""

from __future__ import annotations

from questions.answers import Kind, Slot, Value
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import again as words


def answered(level: Value) -> Visitor:
    return with_answers({Slot(Kind.LEVEL, ref): level for ref in shelf.bank().questions})


def first() -> str:
    return shelf.bank().stages[0].questions[0].id


def test_a_second_assessment_begins_at_the_results_and_keeps_the_first_as_it_was():
    visitor = answered(2).opens(journey.RESULTS).presses("to-again")
    assert visitor.title == words.START_TITLE
    visitor.presses("start-again")
    assert visitor.sees(words.NOTHING_MOVED)
    later = Visitor(visitor.token).opens("stage-1").chooses(first(), 4)
    assert later.has_said(Kind.EARLIER, first()) == 2
    then = Visitor(visitor.token).opens(journey.AGAIN)
    assert then.sees("You stand higher at one stage and the same at")
    assert then.sees(": up from 2.0 to")


def test_without_answers_there_is_nothing_to_begin_with():
    visitor = Visitor().opens(journey.AGAIN)
    assert visitor.sees(words.NO_ANSWERS)
    assert visitor.buttons("start-again") == []


def test_comparing_from_today_on_needs_a_second_thought():
    visitor = answered(2).opens(journey.AGAIN).presses("start-again")
    assert visitor.button("start-again").disabled
    later = Visitor(visitor.token).opens("stage-1").chooses(first(), 4)
    again = Visitor(later.token).opens(journey.AGAIN)
    again.app.checkbox(key="again-sure").check()
    again.runs().presses("start-again")
    assert again.has_said(Kind.EARLIER, first()) == 4
