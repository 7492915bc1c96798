"""Known weaknesses in what we install: `python -m tests.audit`, a part of `make check`.

Where the list of weaknesses cannot be reached it says so in one line and leaves with 0: a check that needs a network
must not stop anybody from working without one.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
COMMAND = ("-m", "pip_audit", "--no-deps", "--disable-pip", "--format=json", "--progress-spinner=off", "--timeout=5")
PATIENCE = 60


def asked(file: str) -> list[dict[str, Any]] | None:
    """What is known of each package that `file` pins, or None where nobody could be asked."""
    command = [sys.executable, *COMMAND, f"--requirement={ROOT / file}"]
    try:
        told = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False).stdout
        found: list[dict[str, Any]] = json.loads(told)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return None
    return found


def verdict(packages: list[dict[str, Any]] | None) -> tuple[str, int]:
    """A sentence or more, and the code to leave with."""
    looked_at = [each for each in packages or [] if "vulns" in each]
    if not looked_at:
        return "Audit skipped: the list of known weaknesses cannot be reached from here.", 0
    weak = [(each, weakness) for each in looked_at for weakness in each["vulns"]]
    if not weak:
        return f"Audit: no known weakness in {len(looked_at)} packages.", 0
    return "\n".join(_line(each, weakness) for each, weakness in weak), 1


def _line(package: dict[str, Any], weakness: dict[str, Any]) -> str:
    mended = ", ".join(weakness["fix_versions"]) or "no version yet"
    return f"{package['name']} {package['version']}: {weakness['id']}, mended in {mended}"


if __name__ == "__main__":
    said, code = verdict(asked("requirements.txt"))
    print(said)
    sys.exit(code)
