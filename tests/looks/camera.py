"""A camera: what stands in a browser, as a picture of the whole page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import BrowserContext, Page, ViewportSize, expect

from tests.browser.devices import Devices
from tests.browser.person import PATIENCE, READY, Person
from tests.browser.running import Server
from tests.looks.people import Cast
from tests.looks.screens import State
from ui.cookie import COOKIE, FACILITATOR_COOKIE

Theme = Literal["light", "dark"]
SIZES: dict[str, ViewportSize] = {
    "360": {"width": 360, "height": 780},
    "768": {"width": 768, "height": 1024},
    "1024": {"width": 1024, "height": 768},
    "1280": {"width": 1280, "height": 900},
    "1920": {"width": 1920, "height": 1080},
}
THEMES: tuple[Theme, ...] = ("light", "dark")
LONGEST = 14_000  # px, as far as Chromium draws in one piece
_CONTENT = """() => Math.max(...['stMain', 'stSidebarContent'].map(name => {
    const found = document.querySelector(`[data-testid=${name}]`)
    const aside = found && found.getBoundingClientRect().right <= 0
    return found ? aside ? 0 : found.scrollHeight : document.documentElement.scrollHeight
}))"""
_OPEN = "() => document.querySelectorAll('[data-testid=stMain] details:not([open]) > summary').forEach(e => e.click())"


@dataclass(frozen=True, slots=True)
class Camera:
    """Takes pictures into `folder`, named screen.state.width.theme.png, on devices that ask for this theme."""

    folder: Path
    devices: Devices
    server: Server
    cast: Cast
    theme: Theme = "light"

    @contextmanager
    def lent(self, size: str, state: State) -> Iterator[Person]:
        """Somebody of this state at a device of this size, which is taken back afterwards."""
        device = self.devices.lend(SIZES[size], color_scheme=self.theme)
        self._let_in(device, state)
        yield Person(device.new_page(), self.server)
        self.devices.take_back()

    def takes(self, person: Person, name: str, size: str, whole: bool = True) -> None:
        """A picture of the `whole` page, or of what the device shows of it."""
        if whole:
            _grow(person.page, SIZES[size])
        person.page.screenshot(path=self.folder / f"{name}.{size}.{self.theme}.png", animations="disabled")

    def _let_in(self, device: BrowserContext, state: State) -> None:
        token = self.cast.ended if state is State.ENDED else self.cast.tokens.get(state, "")
        cookies: dict[str, str] = {COOKIE: token} if token else {}
        if state is State.FACILITATOR:
            cookies[FACILITATOR_COOKIE] = self.cast.facilitator
        every: Any = [{"name": name, "value": value, "url": self.server.url} for name, value in cookies.items()]
        device.add_cookies(every)


def opens(person: Person, address: str, unfold: bool) -> None:
    """Open a screen of the app, or a plain page, and wait until it stands still; `unfold` all that folds."""
    person.page.goto(f"{person.url}/{address}")
    if not person.page.locator("#root").count():
        return
    person.page.wait_for_selector(READY)
    _stands_still(person)
    if unfold:
        person.page.evaluate(_OPEN)
        _stands_still(person)


def _stands_still(person: Person) -> None:
    """Nothing is left to do, and what is drawn by a script that comes late is there."""
    person.settles()
    expect(person.page.get_by_test_id("stSkeleton")).to_have_count(0, timeout=PATIENCE)


def _grow(page: Page, size: ViewportSize) -> None:
    """Make the window as high as what scrolls in it, which is not the page itself."""
    for _ in range(2):  # the second look sees what the first has brought into reach
        height = min(max(page.evaluate(_CONTENT), size["height"]), LONGEST)
        page.set_viewport_size({"width": size["width"], "height": height})
        page.wait_for_timeout(150)
