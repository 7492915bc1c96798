from __future__ import annotations

from datetime import date, timedelta

from planning.dates import dated_plan
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Slot, Value
from tests.banks_for_tests import every_question
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import plan_dates as words
from words import screen

STEPS = ("transfer-calendar", "transfer-consultation", "transfer-staff-data")


def someone(day: date | None, *agreed: str) -> Answers:
    time: dict[Slot, Value] = {Slot(Kind.TIME, "what"): "go-live"}
    if day:
        time[Slot(Kind.TIME, "day")] = day.isoformat()
    return every_question(shelf.bank(), 1) | time | {Slot(Kind.STEP, ref): AGREED for ref in agreed}


def dates(answers: Answers) -> Visitor:
    return with_answers(answers).opens(journey.PLAN_DATES)


def in_a_year() -> date:
    return date.today() + timedelta(days=365)


def test_without_a_step_of_ours_there_is_nothing_to_date():
    assert dates(someone(in_a_year(), "own-1")).sees(words.NOTHING_AGREED)


def test_it_asks_for_the_day_that_matters():
    visitor = dates(someone(None, *STEPS))
    assert visitor.sees(words.ASK_DAY)
    [field] = visitor.app.date_input
    field.set_value(in_a_year())
    assert visitor.runs().has_said(Kind.TIME, "day") == in_a_year().isoformat()
    assert visitor.sees(words.ALL_FITS)


def test_one_press_takes_the_dates_over_into_the_plan():
    answers = someone(in_a_year(), *STEPS)
    visitor, plan = dates(answers), dated_plan(shelf.bank(), answers, date.today())
    assert plan is not None
    visitor.presses("use-dates")
    assert plan.due(answers).items() <= visitor.kept.items()
    assert visitor.buttons("use-dates") == []
    assert visitor.sees(words.IN_USE)


def test_a_notice_that_the_bank_states_is_kept_and_said():
    title = shelf.bank().next_steps["transfer-staff-data"][1].title
    assert dates(someone(in_a_year(), *STEPS)).sees(words.notice_kept(title, 28, "go-live"))


def test_a_day_too_soon_is_said_to_be_so_with_the_first_day_that_would_do():
    day = date.today() + timedelta(days=21)
    answers = someone(day, *STEPS)
    plan = dated_plan(shelf.bank(), answers, date.today())
    assert plan is not None
    assert plan.schedule.ends is not None
    visitor = dates(answers)
    assert visitor.sees(words.either("go-live", plan.schedule.earliest, plan.schedule.ends, day))
    assert visitor.sees(f"move go-live to {screen.day(plan.schedule.earliest)} or later")
    late = plan.overdue[0]
    assert visitor.sees(words.should_have_begun(plan.titles[late.task.id], late.latest_start, date.today()))


def test_the_plan_has_a_door_to_its_dates_once_something_is_agreed():
    assert with_answers(someone(None)).opens(journey.PLAN).buttons("to-plan-") == ["time"]
    visitor = with_answers(someone(None, *STEPS)).opens(journey.PLAN).presses("to-plan-dates")
    assert visitor.page == journey.PLAN_DATES
    assert visitor.presses("back-to-plan").page == journey.PLAN
