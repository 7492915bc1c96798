"""`python -m tests.looks [--only NAME] [--sizes 360,1280] [--themes light] [--to FOLDER]`: the pictures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from questions.loader import load_bank
from questions.model import Bank
from tests.browser.conftest import QUIET
from tests.browser.devices import Devices
from tests.browser.running import ROOT, Server
from tests.looks.camera import SIZES, THEMES, Camera, opens
from tests.looks.kept import keep
from tests.looks.people import cast
from tests.looks.screens import State, screens
from tests.looks.slides import slides
from tests.looks.trouble import trouble
from tests.need_chromium import ADVICE, chromium

FOLDER = ROOT / "docs" / "screenshots" / "all"
OF_SCREENS = ("360", "768", "1280", "1920")


def main() -> int:
    """Take the pictures; 1 where no Chromium is found."""
    wanted = _arguments()
    if chromium() is None:
        print(ADVICE, file=sys.stderr)
        return 1
    folder = Path(wanted.to)
    folder.mkdir(parents=True, exist_ok=True)
    bank = load_bank()
    with _camera(folder, bank) as camera:
        cameras = tuple(replace(camera, theme=theme) for theme in THEMES if theme in wanted.themes.split(","))
        for each in cameras:
            _screens(each, bank, wanted.sizes.split(","), wanted.only)
        with camera.server.store() as store:
            slides(cameras, store, bank, wanted.only)
    if folder == FOLDER:
        keep(folder, FOLDER.parent)
    return 0


def _arguments() -> argparse.Namespace:
    asked = argparse.ArgumentParser(prog="python -m tests.looks")
    asked.add_argument("--only", default="", help="pictures whose screen and state, such as stage-1.half, hold this")
    asked.add_argument("--sizes", default=",".join(OF_SCREENS), help=f"of {', '.join(SIZES)}")
    asked.add_argument("--themes", default=",".join(THEMES))
    asked.add_argument("--to", default=str(FOLDER), help="the folder")
    return asked.parse_args()


@contextmanager
def _camera(folder: Path, bank: Bank) -> Iterator[Camera]:
    """A camera before a server of its own, on a database that is thrown away."""
    with TemporaryDirectory() as data, sync_playwright() as playwright:
        server = Server(Path(data))
        server.start()
        with server.store() as store:
            made = cast(store, bank, date.today())
        browser = playwright.chromium.launch(executable_path=chromium(), args=list(QUIET))
        try:
            yield Camera(folder, Devices(browser), server, made)
        finally:
            browser.close()
            server.stop()


def _screens(camera: Camera, bank: Bank, sizes: list[str], only: str) -> None:
    for size in sizes:
        for screen in screens(bank, camera.cast.module.code, camera.cast.team):
            for state in screen.states:
                name = f"{screen.name}.{state}"
                if only in name:
                    with camera.lent(size, state) as person:
                        opens(person, screen.address, unfold=state is State.FULL)
                        camera.takes(person, name, size)
        trouble(camera, size, only)


if __name__ == "__main__":
    sys.exit(main())
