"""From a click until its effect can be seen, on the screens of a visit, in Chromium as on a phone.

A phone is a screen 360 px wide and a processor that is four times slower than this one; the server is not slowed, and
there is no network between them.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from benchmarks.measured import Measured
from questions.loader import load_bank
from tests.browser.person import READY
from tests.browser.running import Server
from tests.need_chromium import chromium
from ui import journey

TARGET = 300.0  # ms
SLOWER = 4
TIMES = 3
_SIZE = {"width": 360, "height": 780}
_LOOKS = 1000  # ms that somebody looks before they go on, in which pictures are drawn
_IDLE = "() => new Promise((done) => requestIdleCallback(done))"
_REVISION = "document.querySelector('[data-shown]')?.dataset.shown"
_HEADING = "document.querySelector('[data-testid=stMain] h1')?.textContent"
_CONTINUE = ".st-key-continue button"
_CLICK = """(what) => new Promise((done) => {{
  const before = {seen}
  const start = performance.now()
  const watch = new MutationObserver(() => {{
    if (!{seen} || {seen} === before) return
    watch.disconnect()
    requestAnimationFrame(() => done(performance.now() - start))
  }})
  watch.observe(document.body, {{ subtree: true, childList: true, characterData: true, attributes: true }})
  what.click()
}})"""


Clicks = list[tuple[float, str]]  # how long each took, ms, and on which screen


@dataclass
class _Took:
    answers: Clicks = field(default_factory=list)
    ways: Clicks = field(default_factory=list)


def measure() -> Iterator[Measured]:
    """Until an answer is drawn as saved, and until the next screen shows its heading, ms."""
    took = _Took()
    with ExitStack() as stack:
        server = Server(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        server.start()
        stack.callback(server.stop)
        play = stack.enter_context(sync_playwright())
        browser = stack.enter_context(play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"]))
        for _ in range(TIMES):
            with browser.new_context(viewport=_SIZE, has_touch=True) as phone:  # type: ignore[arg-type]
                page = phone.new_page()
                phone.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
                _visit(page, server, took)
    yield _measured("phone, an answer until it is shown as saved", took.answers)
    yield _measured("phone, Continue until the next heading", took.ways)


def _measured(name: str, clicks: Clicks) -> Measured:
    return Measured(name, "ms", [ms for ms, _ in clicks], facts={"target": TARGET, "slowest": max(clicks)[1]})


def _visit(page: Page, server: Server, took: _Took) -> None:
    """Go along the whole way: on each screen answer the first questions, then continue."""
    way = [step.page for step in journey.steps(load_bank(), {})]
    page.goto(f"{server.url}/{way[0]}")
    for place, here in enumerate(way):
        page.wait_for_selector(READY)
        groups = page.get_by_test_id("stMain").get_by_role("radiogroup")
        for group in range(min(3, groups.count())):
            ms = groups.nth(group).locator("label").nth(1).evaluate(_CLICK.format(seen=_REVISION))
            took.answers.append((ms, here))
            page.wait_for_selector(READY)
        if place + 1 < len(way):
            page.wait_for_timeout(_LOOKS)
            page.evaluate(_IDLE)
            took.ways.append((page.locator(_CONTINUE).evaluate(_CLICK.format(seen=_HEADING)), f"after {here}"))
