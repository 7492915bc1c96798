"""A real Chromium for the browser tests: find one, install Debian's where we may, or say what to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
ADVICE = (
    "The browser tests need Chromium or Chrome: install it (Debian: sudo apt-get install chromium) or set CHROMIUM."
)


def chromium() -> str | None:
    """The browser to drive: what CHROMIUM names, else the first one found, else None."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [shutil.which(name) for name in NAMES]
    found += [place for place in PLACES if Path(place).exists()]
    return next((each for each in found if each), None)


def install() -> None:
    """Install Debian's chromium, where this is root on a machine with apt."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in ("update -qq", "install -y -qq chromium"):
        subprocess.run(["apt-get", *words.split()], stdout=subprocess.DEVNULL, check=True, env=environment)


def main() -> None:
    """Leave with 0 where a browser is there in the end, else with 1 and the advice."""
    may_install = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    if chromium() is None and may_install:
        print("No Chromium found: installing Debian's …", flush=True)
        install()
    if chromium() is None:
        sys.exit(ADVICE)


if __name__ == "__main__":
    main()
