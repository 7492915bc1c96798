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


def test_a_screen_that_takes_long_says_so_and_a_quick_one_does_not(arrives: Arrives, server: Server) -> None:
    person = arrives(server)
    person.opens("stage-1")
    assert person.page.evaluate(SHOWN, "running") == ["", f'"{screen.WORKING}"']
    assert person.page.evaluate(SHOWN, "notRunning")[1] in ("", "none")
