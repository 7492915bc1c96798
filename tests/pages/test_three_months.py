from __future__ import annotations

from datetime import date

import pytest

from planning.follow_up import three_months_after
from planning.plan import OWN_PREFIX
from planning.recommend import AGREED, DROPPED
from questions.answers import Kind, Phase, Slot, Value
from questions.model import Bank
from tests.banks_for_tests import every_question
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.after import ways as afterwards
from words import after as words

OWN = f"{OWN_PREFIX}1"


def first_step(bank: Bank) -> str:
    return bank.stages[0].questions[0].next_steps[0].id


def agreed(*more: str) -> dict[Slot, Value]:
    bank = shelf.bank()
    confidence: dict[Slot, Value] = {Slot(Kind.CONFIDENCE, item.id): 5 for item in bank.confidence}
    steps = {Slot(Kind.STEP, ref): AGREED for ref in (first_step(bank), *more)}
    return {**every_question(bank, 1), **confidence, **steps}


def comes(answers: dict[Slot, Value]) -> Visitor:
    return with_answers(answers).opens(afterwards.THREE_MONTHS)


def says(visitor: Visitor, kind: Kind, ref: str, value: Value) -> Visitor:
    visitor.app.radio(key=Slot(kind, ref, Phase.LATER).key).set_value(value)
    return visitor.runs()


def test_without_an_agreed_step_the_way_leads_to_the_plan():
    visitor = comes({})
    assert visitor.sees(words.LATER_NO_PLAN)
    assert visitor.presses("to-plan").page == journey.PLAN


def test_each_agreed_step_is_asked_about_and_nothing_is_chosen_beforehand():
    visitor = comes({**agreed(OWN), Slot(Kind.STEP, "something-else"): DROPPED})
    assert visitor.chosen(Kind.FOLLOW) == {first_step(shelf.bank()): None, OWN: None}


@pytest.mark.parametrize("came", ["partly", "not-started", "dropped"])
def test_what_got_in_the_way_is_asked_of_what_was_not_done(came: str):
    visitor, ref = comes(agreed()), first_step(shelf.bank())
    assert visitor.chosen(Kind.FOLLOW_BLOCKER) == {}
    says(visitor, Kind.FOLLOW, ref, came)
    assert visitor.chosen(Kind.FOLLOW_BLOCKER) == {ref: None}
    says(visitor, Kind.FOLLOW_BLOCKER, ref, "money")
    assert visitor.has_said(Kind.FOLLOW, ref, Phase.LATER) == came
    assert visitor.has_said(Kind.FOLLOW_BLOCKER, ref, Phase.LATER) == "money"


def test_nothing_got_in_the_way_of_what_was_done():
    visitor = says(comes(agreed()), Kind.FOLLOW, first_step(shelf.bank()), "done")
    assert visitor.chosen(Kind.FOLLOW_BLOCKER) == {}


def test_every_choice_is_one_that_may_be_kept():
    visitor, ref = comes(agreed()), first_step(shelf.bank())
    for came in words.FOLLOW_OPTIONS:
        assert says(visitor, Kind.FOLLOW, ref, came).has_said(Kind.FOLLOW, ref, Phase.LATER) == came
    for blocker in words.BLOCKER_OPTIONS:
        assert says(visitor, Kind.FOLLOW_BLOCKER, ref, blocker).has_said(Kind.FOLLOW_BLOCKER, ref, Phase.LATER) == (
            blocker
        )


def test_confidence_is_asked_again_for_the_stages_of_agreed_steps_alone():
    visitor, bank = comes(agreed(OWN)), shelf.bank()
    items = [item.id for item in bank.confidence_in(bank.stages[0])]
    assert visitor.chosen(Kind.CONFIDENCE) == dict.fromkeys(items)
    says(visitor, Kind.CONFIDENCE, items[0], 9)
    assert visitor.has_said(Kind.CONFIDENCE, items[0], Phase.LATER) == 9
    assert visitor.has_said(Kind.CONFIDENCE, items[0]) == 5


def test_the_questions_of_those_stages_wait_until_they_are_opened():
    visitor, stage = comes(agreed()), shelf.bank().stages[0]
    assert visitor.chosen(Kind.LEVEL) == {}
    visitor.app.session_state[f"again-{stage.id}"] = True
    visitor.runs()
    assert visitor.chosen(Kind.LEVEL) == dict.fromkeys(question.id for question in stage.questions)
    says(visitor, Kind.LEVEL, stage.questions[0].id, 4)
    assert visitor.has_said(Kind.LEVEL, stage.questions[0].id, Phase.LATER) == 4
    assert visitor.has_said(Kind.LEVEL, stage.questions[0].id) == 1


def test_continue_leads_to_what_changed_and_back_to_after_the_module():
    assert comes(agreed()).presses("continue").page == afterwards.CHANGE
    assert comes(agreed()).presses("back").page == afterwards.AFTER


def test_the_plan_gives_the_link_to_come_back_with_and_its_day_once_a_step_is_agreed():
    visitor = with_answers(agreed()).opens(journey.PLAN)
    days = {words.come_back(three_months_after(date.today()))}
    assert any(visitor.sees(day) for day in days)
    links = [str(each.value) for each in visitor.app.code]
    assert any(link.endswith(f"/r/{visitor.token}?to=three-months") for link in links)
    assert not with_answers(every_question(shelf.bank(), 1)).opens(journey.PLAN).sees(words.COME_BACK_TITLE)


@pytest.mark.usefixtures("harbour")
def test_another_bank_follows_up_its_own_steps():
    visitor = comes(agreed())
    assert visitor.chosen(Kind.FOLLOW) == {first_step(shelf.bank()): None}
