"""Trouble with the database in the log, with how to mend it: each sentence once a minute, however many meet it."""

from __future__ import annotations

import logging
from time import monotonic

AGAIN_AFTER_S = 60.0
_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())  # a command that has no log says it by itself
_last: dict[str, float] = {}


def note(sentence: str) -> None:
    """Write `sentence` down, unless it was within the last minute."""
    now = monotonic()
    if now - _last.get(sentence, -AGAIN_AFTER_S) >= AGAIN_AFTER_S:
        _last[sentence] = now
        _log.warning("The database: %s", sentence)
