"""The visit on a phone: 360 px wide, by thumb, nothing to scroll sideways and no barrier on the way."""

from __future__ import annotations

import pytest

from tests.browser.bank import bank, every_question
from tests.browser.conftest import PHONE, Arrives
from tests.browser.person import Person
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser

SIDEWAYS = """() => [document.documentElement, document.querySelector('[data-testid=stMain]')]
    .map(each => each.scrollWidth - each.clientWidth)"""

DOUBLE_TAP = 500  # ms: two taps on one place that follow each other sooner count as one
# What WCAG 1.4.12 lets readers ask for.
WIDER_TEXT = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }"""


def test_a_commissioner_goes_all_the_way_on_a_phone_without_a_barrier(arrives: Arrives, server: Server) -> None:
    person = arrives(server, PHONE, has_touch=True, is_mobile=True, accept_downloads=True)
    person.opens()
    fits(person)
    person.button(screen.HOME_START).tap()
    confidence = [screen.confidence_title(stage.title) for stage in bank().stages]
    stages = [stage.title for stage in bank().stages]
    for heading in (screen.ABOUT_TITLE, screen.OVERVIEW_TITLE, *confidence, *stages, screen.CHECK_TITLE):
        person.sees(heading)
        if heading in (screen.ABOUT_TITLE, confidence[0], *stages[:2]):
            answers_four(person)
        if heading not in (*confidence[1:], *stages[2:]):
            fits(person)
        person.page.wait_for_timeout(DOUBLE_TAP)
        person.button(screen.CONTINUE).tap()
    person.main.locator("[data-testid=stPlotlyChart]").first.wait_for()
    fits(person)
    person.button(screen.CONTINUE).tap()
    person.sees(screen.PLAN_TITLE)
    fits(person)
    person.button(screen.PLAN_AGREE).tap()
    person.settles()
    fits(person)
    with person.page.expect_download() as waiting:
        person.button(screen.PLAN_PDF).tap()
    assert waiting.value.path().read_bytes().startswith(b"%PDF")


def answers_four(person: Person) -> None:
    """Answer the first four questions of the screen by tapping; they are still there when all has settled."""
    for group in range(4):
        person.group(group).locator("label").nth(group).tap()
    person.sees_chosen({group: group for group in range(4)})
    person.settles()
    person.waits_for_saved()


def fits(person: Person) -> None:
    """The screen has nothing to scroll sideways to, and no barrier."""
    assert person.page.evaluate(SIDEWAYS) == [0, 0], person.page.url
    person.finds_no_barrier()


def test_nothing_scrolls_sideways_at_320_px_with_wider_text(arrives: Arrives, server: Server) -> None:
    person = arrives(server, {"width": 320, "height": 640}, answers=every_question(1))
    for path in ("", "about", "assessment", "confidence-1", "stage-1", "check", "results", "plan"):
        person.opens(path)
        person.page.add_style_tag(content=WIDER_TEXT)
        assert person.page.evaluate(SIDEWAYS) == [0, 0], path
