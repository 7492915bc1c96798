"""nginx for the test of several servers: find it, install Debian's where we may, or say what to install."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

ADVICE = "The test of several servers needs nginx: install it (Debian: sudo apt-get install nginx-light)."


def nginx() -> str | None:
    """The program, or None."""
    return shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")


def install() -> None:
    """Install Debian's, where this is root on a machine with apt, without starting it."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    for words in ("update -qq", "install -y -qq --no-install-recommends nginx-light"):
        subprocess.run(["apt-get", *words.split()], stdout=subprocess.DEVNULL, check=True, env=environment)


def main() -> None:
    """Leave with 0 where nginx is there in the end, else with 1 and the advice."""
    may_install = hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get")
    if nginx() is None and may_install:
        print("No nginx found: installing Debian's …", flush=True)
        install()
    if nginx() is None:
        sys.exit(ADVICE)


if __name__ == "__main__":
    main()
