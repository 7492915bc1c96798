"""Environments for the peers, in build/peers, away from ours."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

HERE, BUILD = Path(__file__).parent, Path(__file__).parents[2] / "build" / "peers"
PATIENCE = 600.0  # seconds, for one that has to be fetched


class NotHere(Exception):  # noqa: N818 - it says so, and is no mistake
    """A peer that cannot be run here, and why, in a few words that go into the line of its measurement."""


def python() -> Path:
    """The Python that has oTree, WeasyPrint and Typst. Raises NotHere."""
    folder, wanted = BUILD / "python", HERE / "requirements.txt"
    found = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not _has(folder, wanted):
        _run([sys.executable, "-m", "venv", "--clear", str(folder)], "no environment could be made")
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(wanted)]
        _run([str(found), *install], "it could not be installed from PyPI")
        _keep(folder, wanted)
    return found


def node() -> tuple[str, Path]:
    """Node.js, and the folder with survey-core in it. Raises NotHere."""
    found, npm = shutil.which("node"), shutil.which("npm")
    if found is None or npm is None:
        raise NotHere("there is no node")
    folder, wanted = BUILD / "node", HERE / "package.json"
    if not _has(folder, wanted):
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(wanted, folder)
        _run(
            [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(folder)],
            "it could not be installed from npm",
        )
        _keep(folder, wanted)
    return found, folder


def version_of(package: str) -> str:
    """The version of a peer that is asked for, with its name."""
    lines = (HERE / "requirements.txt").read_text().splitlines()
    return next(line.replace("==", " ") for line in lines if line.startswith(f"{package}=="))


def _has(folder: Path, wanted: Path) -> bool:
    """Whether the folder holds what is wanted now."""
    kept = folder / wanted.name
    return (folder / "ready").exists() and kept.exists() and kept.read_bytes() == wanted.read_bytes()


def _keep(folder: Path, wanted: Path) -> None:
    shutil.copy(wanted, folder)
    (folder / "ready").touch()


def _run(command: list[str], otherwise: str) -> None:
    try:
        subprocess.run(command, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    except (OSError, subprocess.SubprocessError) as fault:
        raise NotHere(otherwise) from fault
