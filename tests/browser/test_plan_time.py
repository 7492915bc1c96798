"""From the hours there are to a dated plan, in a real browser: fitted, agreed and dated, without a barrier."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from planning.recommend import AGREED
from questions.answers import Kind
from tests.browser.bank import every_question
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from ui import journey
from words import plan_dates, plan_time, screen

pytestmark = pytest.mark.browser

SIDEWAYS = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"
AGREE = "Agree these "


def test_a_commissioner_fits_the_plan_to_the_hours_and_dates_it_back_from_go_live(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server, PHONE, answers=every_question(1))
    person.opens(journey.PLAN)
    person.presses(plan_time.TITLE)
    says_the_time(person)
    leaves_a_step_out(person)
    is_in_order(person)
    agrees_all(person)
    person.presses(plan_dates.DOOR)
    person.sees(plan_dates.TITLE)
    expect(person.main.get_by_test_id("stPlotlyChart")).to_be_visible(timeout=PATIENCE)
    is_in_order(person)
    moves_the_day_and_takes_the_dates_over(person)


def says_the_time(person: Person) -> None:
    person.sees(plan_time.TITLE)
    hours = person.main.get_by_label(plan_time.HOURS)
    hours.fill("12")
    hours.press("Enter")
    person.settles()
    types_the_day(person, date.today() + timedelta(days=300))
    person.chooses(0, 0)
    person.settles()
    expect(person.main.get_by_role("heading", name=plan_time.FITS)).to_be_visible(timeout=PATIENCE)


def leaves_a_step_out(person: Person) -> None:
    person.main.get_by_text(plan_time.PINS["out"], exact=True).first.click()
    person.settles()
    assert "out" in {value for slot, value in person.kept().items() if slot.kind is Kind.STEP_PIN}


def agrees_all(person: Person) -> None:
    person.main.get_by_role("button", name=AGREE).click()
    person.sees(screen.PLAN_TITLE)
    assert AGREED in {value for slot, value in person.kept().items() if slot.kind is Kind.STEP}


def moves_the_day_and_takes_the_dates_over(person: Person) -> None:
    expect(person.main.get_by_text(plan_dates.IN_USE)).to_be_visible(timeout=PATIENCE)
    before = due(person)
    types_the_day(person, date.today() + timedelta(days=360))
    person.presses(plan_dates.USE)
    expect(person.main.get_by_text(plan_dates.IN_USE)).to_be_visible(timeout=PATIENCE)
    assert all(before[ref] < day for ref, day in due(person).items())


def due(person: Person) -> dict[str, str]:
    return {slot.ref: str(value) for slot, value in person.kept().items() if slot.kind is Kind.STEP_DUE}


def types_the_day(person: Person, day: date) -> None:
    person.main.get_by_role("spinbutton", name="day, ").click()
    person.page.keyboard.type(f"{day:%d%m%Y}")
    person.main.get_by_role("heading", level=1).click()  # a date is taken in once its field is left
    person.settles()


def is_in_order(person: Person) -> None:
    person.finds_no_barrier()
    assert person.page.evaluate(SIDEWAYS) <= 0
