"""From the address to the first question in Chromium, and the bytes it takes, beside an empty app of Streamlit's.

The empty app goes out as Streamlit ships it, uncompressed.
"""

from __future__ import annotations

import pickle
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from benchmarks.measured import Measured
from benchmarks.recorded import VARIABLE, Part
from tests.browser.running import Server
from tests.need_chromium import chromium

TIMES = 5
EMPTY = [Part("main", inside={0: Part("markdown", {"body": "Nothing here."})})]


@dataclass
class _Seen:
    """Seconds and bytes of first and second visits."""

    first: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    first_bytes: list[float] = field(default_factory=list)
    again_bytes: list[float] = field(default_factory=list)


def measure() -> Iterator[Measured]:
    """Milliseconds and kilobytes, on a first visit and on one with what the first has left in the cache."""
    ours, empty = _Seen(), _Seen()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        (elements := folder / "elements").write_bytes(pickle.dumps(EMPTY))
        served = Server(folder)
        bare = Server(folder, command=("-m", "benchmarks.bare_app"), **{VARIABLE: str(elements)})
        for server in (served, bare):
            server.start()
            stack.callback(server.stop)
        play = stack.enter_context(sync_playwright())
        browser = stack.enter_context(play.chromium.launch(executable_path=chromium(), args=["--no-sandbox"]))
        for _ in range(TIMES):
            _visit_twice(browser, f"{served.url}/stage-1", '[role="radiogroup"]', ours)
            _visit_twice(browser, bare.url, "text=Nothing here.", empty)
    yield Measured("open, first visit", "kB", ours.first_bytes, "an empty app", empty.first_bytes)
    yield Measured("open, second visit", "kB", ours.again_bytes, "an empty app", empty.again_bytes)
    yield Measured("open, first visit", "ms", ours.first, "an empty app", empty.first)
    yield Measured("open, second visit", "ms", ours.again, "an empty app", empty.again)


def _visit_twice(browser: Browser, address: str, awaited: str, seen: _Seen) -> None:
    context = browser.new_context()
    for times, sizes in ((seen.first, seen.first_bytes), (seen.again, seen.again_bytes)):
        took, size = _visit(context, address, awaited)
        times.append(took)
        sizes.append(size)
    context.close()


def _visit(context: BrowserContext, address: str, awaited: str) -> tuple[float, float]:
    page = context.new_page()
    sizes: list[float] = []
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    start = time.perf_counter()
    page.goto(address)
    page.locator(awaited).first.wait_for()
    took = 1000 * (time.perf_counter() - start)
    page.wait_for_timeout(1500)  # for what is fetched behind the first question
    page.close()
    return took, sum(sizes) / 1000
