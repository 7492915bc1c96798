from __future__ import annotations

from typing import Any

import pytest

from planning.fit import fit_to_hours
from planning.plan import actions
from questions.answers import Answers, Kind, Slot, Value
from scoring.assess import assess
from tests.banks_for_tests import every_question
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import plan_time as words

HOURS = 12


def someone(**time: Value) -> Answers:
    return every_question(shelf.bank(), 1) | {Slot(Kind.TIME, ref): value for ref, value in time.items()}


def chosen(answers: Answers, hours: float = 3 * HOURS) -> tuple[str, ...]:
    return fit_to_hours(shelf.bank(), answers, assess(shelf.bank(), answers), hours).choice.chosen


@pytest.fixture
def visitor() -> Visitor:
    """Somebody with twelve hours a month, and no day that matters."""
    return with_answers(someone(hours=HOURS)).opens(journey.PLAN_TIME)


def test_it_asks_for_the_hours_before_it_says_what_fits():
    visitor = with_answers(someone()).opens(journey.PLAN_TIME)
    assert visitor.sees(words.ASK_HOURS)
    visitor.app.number_input(key=Slot(Kind.TIME, "hours").key).set_value(HOURS)
    assert visitor.runs().has_said(Kind.TIME, "hours") == HOURS
    assert visitor.sees(words.FITS)


def test_without_an_answered_stage_there_is_nothing_to_fit():
    assert Visitor().opens(journey.PLAN_TIME).sees(words.NO_ANSWERS)


def test_it_says_what_fits_and_how_many_more_hours_would_open_every_gate(visitor: Visitor):
    found = fit_to_hours(shelf.bank(), someone(), assess(shelf.bank(), someone()), 3 * HOURS)
    assert visitor.sees(words.time_there_is(3 * HOURS, 3, None, None))
    assert visitor.sees(
        words.fits(len(found.choice.chosen), found.choice.cost, found.choice.gates_opened, found.gates_left)
    )
    assert visitor.sees(words.more_hours(found.more_hours, found.gates_most, found.gates_left))


def test_what_must_be_left_out_is_saved_and_chosen_around(visitor: Visitor):
    pins: Any = visitor.app.get("button_group")
    pins[0].set_value("out")
    [pinned] = [slot.ref for slot, value in visitor.runs().kept.items() if slot.kind is Kind.STEP_PIN]
    assert pinned in chosen(someone())
    assert pinned not in chosen(visitor.kept)
    assert visitor.sees(words.fits(*_said(visitor.kept)))


def _said(answers: Answers) -> tuple[int, float, int, int]:
    found = fit_to_hours(shelf.bank(), answers, assess(shelf.bank(), answers), 3 * HOURS)
    return len(found.choice.chosen), found.choice.cost, found.choice.gates_opened, found.gates_left


def test_one_press_agrees_all_that_fits_and_leads_back_to_the_plan(visitor: Visitor):
    visitor.presses("agree-all")
    agreed = actions(shelf.bank(), visitor.kept)
    assert {action.id for action in agreed} == set(chosen(someone()))
    assert all(action.due and action.owner and action.first_move for action in agreed)
    assert visitor.page == journey.PLAN


def test_what_is_agreed_already_takes_its_hours_from_those_there_are(visitor: Visitor):
    visitor.presses("agree-all")
    again = Visitor(visitor.token).opens(journey.PLAN_TIME)
    cost = sum(shelf.bank().next_steps[ref][1].hours for ref in chosen(someone()))
    assert again.sees(words.taken(cost, 3 * HOURS - cost))


def test_a_day_that_has_passed_is_said_to_have_passed():
    visitor = with_answers(someone(hours=HOURS, day="2020-01-06")).opens(journey.PLAN_TIME)
    assert [str(each.value) for each in visitor.app.warning] == [
        "6 January 2020 has passed. Choose a day that is still to come."
    ]
