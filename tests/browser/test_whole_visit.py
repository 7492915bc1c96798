"""The whole visit of one commissioner on a wide screen, from the first page to the plan on paper."""

from __future__ import annotations

import io
from datetime import date

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from questions.answers import Kind, Slot, about_answers
from tests.browser.bank import bank, title
from tests.browser.conftest import Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from words import screen, take_away

pytestmark = pytest.mark.browser

OWN_STEP = "Walk the day centre with its manager"
OWNER = "Priya Nair"


@pytest.fixture
def person(arrives: Arrives, server: Server) -> Person:
    return arrives(server, accept_downloads=True)


def test_a_commissioner_goes_from_the_first_page_to_a_plan_on_paper_without_a_barrier(person: Person) -> None:
    person.opens()
    person.finds_no_barrier()
    person.presses(screen.HOME_START)
    answers_screens_until_the_check(person)
    changes_one_answer_and_comes_back(person)
    person.presses(screen.CONTINUE)
    person.main.get_by_role("figure").or_(person.main.locator("[data-testid=stPlotlyChart]")).first.wait_for()
    person.finds_no_barrier()
    person.presses(screen.CONTINUE)
    person.sees(screen.PLAN_TITLE)
    person.finds_no_barrier()
    titles = makes_a_plan(person)
    person.finds_no_barrier()
    text = downloads_the_plan(person)
    for each in (titles[0], OWN_STEP, OWNER):
        assert each in text


def answers_screens_until_the_check(person: Person) -> None:
    """About, the overview, six screens of confidence and six stages, every question answered."""
    confidence = [screen.confidence_title(stage.title) for stage in bank().stages]
    stages = [stage.title for stage in bank().stages]
    answered = 0
    for heading in (screen.ABOUT_TITLE, screen.OVERVIEW_TITLE, *confidence, *stages):
        person.sees(heading)
        groups = len(person.chosen())
        if groups:
            person.chooses_at_once({group: group % 4 for group in range(groups)})
            person.settles()
        person.finds_no_barrier()
        person.presses(screen.CONTINUE)
        answered += groups
    person.sees(screen.CHECK_TITLE)
    person.finds_no_barrier()
    assert len(person.kept()) == answered


def changes_one_answer_and_comes_back(person: Person) -> None:
    changed = bank().asked(bank().stages[1], about_answers(person.kept()))[3]
    person.presses(screen.change_answer(bank().number_of[changed.id]))
    person.sees(title(2))
    expect(person.page.get_by_role("heading", name=changed.text)).to_be_in_viewport()
    person.chooses(3, 4)
    person.settles()
    person.goes_to(screen.CHECK_TITLE)
    assert person.kept()[Slot(Kind.LEVEL, changed.id)] == 4


def makes_a_plan(person: Person) -> list[str]:
    """Agree three steps, change whose the first is, put one aside and add one; returns the titles agreed."""
    titles = []
    for _ in range(3):
        card = person.main.locator("[class*=st-key-card-]").first
        titles.append(card.get_by_role("heading").inner_text())
        card.get_by_role("button", name=screen.PLAN_AGREE).click()
        person.settles()
    person.main.locator("[class*=st-key-card-]").first.get_by_role("button", name=screen.PLAN_DROP).click()
    person.settles()
    agreed = person.main.locator("[class*=st-key-agreed-]").first
    agreed.get_by_text(screen.PLAN_CHANGE).click()
    owner = agreed.get_by_label(screen.PLAN_WHO)
    owner.fill(OWNER)
    owner.press("Tab")
    person.settles()
    person.main.get_by_label(screen.PLAN_OWN_LABEL).fill(OWN_STEP)
    person.presses(screen.PLAN_OWN_BUTTON)
    steps = {slot: value for slot, value in person.kept().items() if slot.kind is Kind.STEP}
    assert sorted(map(str, steps.values())) == ["agreed"] * 4 + ["dropped"]
    first = next(ref for ref, (_, step) in bank().next_steps.items() if step.title == titles[0])
    assert person.kept()[Slot(Kind.STEP_OWNER, first)] == OWNER
    return titles


def downloads_the_plan(person: Person) -> str:
    """The words of the PDF, in one line."""
    with person.page.expect_download() as waiting:
        person.button(screen.PLAN_PDF).click()
    assert waiting.value.suggested_filename == take_away.file_name("pdf", date.today(), "pdf")
    content = waiting.value.path().read_bytes()
    assert content.startswith(b"%PDF")
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())
