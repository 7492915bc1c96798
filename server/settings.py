"""Every setting of the server, read from environment variables once and checked before anything starts.

Where answers live is for `storage.settings` to read, and which questions are asked for `questions.loader`.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from words import operating as words

PREFIX = "MUTUAL_READY_"
BASE_PATH, LOG = "MUTUAL_READY_BASE_PATH", "MUTUAL_READY_LOG"
METRICS_TOKEN, RETAIN = "MUTUAL_READY_METRICS_TOKEN", "MUTUAL_READY_RETAIN"
KNOWN = frozenset(
    {
        BASE_PATH,
        LOG,
        METRICS_TOKEN,
        RETAIN,
        "MUTUAL_READY_BANK",
        "MUTUAL_READY_DATA",
        "MUTUAL_READY_FACILITATOR_KEY",
        "MUTUAL_READY_TEXT_KEYS",
    }
)
_PATH = re.compile(r"[\w.~-]*(/[\w.~-]+)*")
_TOKEN = re.compile(r"[\x21-\x7e]{24,}")

LogKind = Literal["plain", "json"]


class BadSettings(Exception):  # noqa: N818 - named for what it holds
    """Settings that cannot be used; the message says of each what would mend it."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`base_path` is "" or begins with a slash; `metrics_token` is "" where only this machine may read the numbers.

    `retain` says whether this server sees to it that what has had its time is deleted.
    """

    base_path: str = ""
    log: LogKind = "plain"
    metrics_token: str = ""
    retain: bool = True


def read(environ: Mapping[str, str] = os.environ, base_path: str = "") -> Settings:
    """The settings; `base_path` is what holds where the environment says nothing. Raises BadSettings for all faults."""
    path = environ.get(BASE_PATH, base_path).strip().strip("/")
    log = environ.get(LOG, "").strip() or ("plain" if sys.stderr.isatty() else "json")
    token = environ.get(METRICS_TOKEN, "").strip()
    retain = environ.get(RETAIN, "").strip() or "hourly"
    faults = []
    if not _PATH.fullmatch(path):
        faults.append(words.bad_base_path(path))
    if log not in ("plain", "json"):
        faults.append(words.BAD_LOG)
    if token and not _TOKEN.fullmatch(token):
        faults.append(words.BAD_METRICS_KEY)
    if retain not in ("hourly", "off"):
        faults.append(words.BAD_RETAIN)
    if faults:
        raise BadSettings("\n\n".join(faults))
    return Settings(f"/{path}" if path else "", "json" if log == "json" else "plain", token, retain == "hourly")


def unknown(environ: Mapping[str, str] = os.environ) -> list[str]:
    """A sentence for each variable that begins as ours do and is none, since it is probably misspelt."""
    return [
        words.unknown_setting(name, next(iter(get_close_matches(name, KNOWN, 1, 0.8)), None))
        for name in sorted(environ)
        if name.startswith(PREFIX) and name not in KNOWN
    ]
