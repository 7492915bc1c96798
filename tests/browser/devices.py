"""Devices to browse with, lent out clean. They keep the scripts they have loaded, so a page opens in half the time."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ViewportSize


class Devices:
    """As many devices of each sort as are in use at once."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: dict[str, list[BrowserContext]] = defaultdict(list)
        self._lent: list[tuple[str, BrowserContext]] = []

    def lend(self, size: ViewportSize, **more: Any) -> BrowserContext:
        """A device with a screen of this size, which nobody has left anything on; `more` is for `new_context`."""
        sort = repr((size, sorted(more.items())))
        device = self._free[sort].pop() if self._free[sort] else self._make(size, **more)
        self._lent.append((sort, device))
        return device

    def take_back(self) -> None:
        """Close what is open on the devices that were lent, and wipe off who used them."""
        for sort, device in self._lent:
            for page in device.pages:
                page.close()
            device.clear_cookies()
            self._free[sort].append(device)
        self._lent.clear()

    def _make(self, size: ViewportSize, **more: Any) -> BrowserContext:
        return self._browser.new_context(viewport=size, locale="en-GB", timezone_id="Europe/London", **more)
