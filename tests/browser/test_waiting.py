"""What takes longer says so."""

from __future__ import annotations

import pytest

from tests.browser.conftest import Arrives
from tests.browser.running import Server
from words import screen

pytestmark = pytest.mark.browser

SHOWN = """(state) => new Promise((done) => {
  const app = document.querySelector('.stApp')
  app.setAttribute('data-test-script-state', state)
  const look = () => { const sign = getComputedStyle(app, '::after'); return sign.opacity === '1' ? sign.content : '' }
  const early = look()
  setTimeout(() => done([early, look()]), 700)
})"""

GOING = "'going' in document.documentElement.dataset"
AFTER_CLICK = """(button) => new Promise((done) => {
  document.querySelector(button).click()
  const sign = () => getComputedStyle(document.querySelector('.stApp'), '::after')
  setTimeout(() => done(sign().opacity === '1' ? sign().content : ''), 300)
})"""


def test_a_screen_that_takes_long_says_so_and_a_quick_one_does_not(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens("stage-1")
    assert person.page.evaluate(SHOWN, "running") == ["", f'"{screen.WORKING}"']
    assert person.page.evaluate(SHOWN, "notRunning")[1] in ("", "none")


def test_a_click_that_leads_to_another_screen_says_so_until_it_is_there(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens("stage-1")
    person.page.evaluate("document.addEventListener('click', event => event.stopPropagation(), true)")
    assert person.page.evaluate(AFTER_CLICK, ".st-key-continue button") == f'"{screen.OPENING}"'


def test_nothing_is_said_to_be_opened_any_more_on_the_screen_that_was(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens("stage-1")
    person.presses(screen.CONTINUE)
    person.sees("Options and outline case")
    assert person.page.evaluate(GOING) is False


def test_the_entry_of_the_screen_one_is_on_opens_nothing(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens("stage-1")
    person.page.locator(".st-key-way-stage-1 button[aria-current]").click()
    assert person.page.evaluate(GOING) is False


def test_where_no_other_screen_comes_nothing_is_said_to_be_opened_once_all_is_drawn(
    arrives: Arrives, server: Server
) -> None:
    person = arrives(server)
    person.opens("stage-1")
    person.page.evaluate("document.addEventListener('click', event => event.stopPropagation(), true)")
    person.page.evaluate(AFTER_CLICK, ".st-key-continue button")
    assert person.page.evaluate(GOING) is True
    person.page.evaluate(SHOWN, "running")
    person.page.evaluate(SHOWN, "notRunning")
    assert person.page.evaluate(GOING) is False
