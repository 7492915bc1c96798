from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ViewportSize, sync_playwright

from questions.answers import Slot, Value
from tests.browser.bank import has_answered
from tests.browser.devices import Devices
from tests.browser.person import Person
from tests.browser.running import Server
from tests.need_chromium import ADVICE, chromium
from ui.cookie import COOKIE

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE: ViewportSize = {"width": 1280, "height": 1000}
PHONE: ViewportSize = {"width": 360, "height": 780}

Arrives = Callable[..., Person]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = chromium()
    assert executable is not None, ADVICE
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=list(QUIET))
        yield running
        running.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests that do not harm it."""
    running = Server(tmp_path_factory.mktemp("data"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Server]:
    """A server that the test may kill."""
    running = Server(tmp_path)
    running.start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def devices(browser: Browser) -> Devices:
    return Devices(browser)


@pytest.fixture
def arrives(devices: Devices) -> Iterator[Arrives]:
    """Let somebody come with a browser of their own, on a wide screen unless told otherwise.

    With `answers`, they were here before and gave them; `token` is the key to answers that somebody gave.
    """

    def arrive(
        server: Server,
        size: ViewportSize = WIDE,
        answers: Mapping[Slot, Value] | None = None,
        token: str = "",
        url: str = "",
        **more: Any,
    ) -> Person:
        device = devices.lend(size, **more)
        if answers:
            token = has_answered(server, answers)
        if token:
            device.add_cookies([{"name": COOKIE, "value": token, "url": url or server.url}])
        return Person(device.new_page(), server, url)

    yield arrive
    devices.take_back()
