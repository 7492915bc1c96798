"""A plan leaves through a real browser, and comes back through another one."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from playwright.sync_api import expect

from documents.calendar.events import CALENDAR_NAME
from documents.samples.answers import believable_answers
from planning.plan import actions
from tests.browser.bank import bank
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import PATIENCE, Person
from tests.browser.running import Server
from ui.journey import BRING_BACK, TAKE_AWAY
from words import bring_back, files
from words import take_away as words

pytestmark = pytest.mark.browser

SIDEWAYS = "() => document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth"


def takes(person: Person, what: str) -> tuple[str, bytes]:
    """Download a file: its name and what is in it."""
    with person.page.expect_download() as waiting:
        person.button(words.FILES[what][2]).click()
    return waiting.value.suggested_filename, waiting.value.path().read_bytes()


def brings(person: Person, data: bytes) -> None:
    """Choose a file on the screen for it."""
    person.main.locator("input[type=file]").set_input_files(
        {"name": "everything.json", "mimeType": "application/json", "buffer": data}
    )
    person.settles()


def is_in_order(person: Person) -> None:
    person.finds_no_barrier()
    assert person.page.evaluate(SIDEWAYS) <= 0


def test_a_plan_is_taken_away_and_brought_back_by_somebody_new(arrives: Arrives, server: Server) -> None:
    said = believable_answers(bank(), date.today())
    person = arrives(server, PHONE, answers=said, accept_downloads=True)
    person.opens(TAKE_AWAY)
    is_in_order(person)
    name, workbook = takes(person, "xlsx")
    titles = [action.title for action in actions(bank(), said)]
    assert name == words.file_name("xlsx", date.today(), "xlsx")
    assert [row[1].value for row in load_workbook(BytesIO(workbook))[files.SHEETS[0]]][1:] == titles
    assert takes(person, "ics")[1].count(b"BEGIN:VEVENT") == len(titles) + 1
    everything = takes(person, "json")[1]

    other = arrives(server, PHONE)
    other.opens(BRING_BACK)
    brings(other, b"%PDF-1.7")
    expect(other.main.get_by_text(bring_back.OTHER_KIND)).to_be_visible(timeout=PATIENCE)
    is_in_order(other)
    brings(other, everything)
    is_in_order(other)
    other.presses(words.BACK_BUTTON)
    other.sees(words.BACK_DONE_TITLE)
    is_in_order(other)
    assert {slot: value for slot, value in other.kept().items() if slot != CALENDAR_NAME} == person.kept()
