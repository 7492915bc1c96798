"""The nearest known word to a misspelt one."""

from __future__ import annotations

from collections.abc import Collection
from difflib import get_close_matches

MOST_KNOWN = 2_000
LONGEST = 80


def nearest(word: str, known: Collection[str]) -> str | None:
    """The word of `known` most like `word`, or None; nothing where a search could take long."""
    if len(word) > LONGEST or len(known) > MOST_KNOWN:
        return None
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.7)), None)
