"""Text that a person typed, made fit for a file that somebody will edit: nothing that XML cannot carry.

Joiners and marks of direction stay, since emoji and right-to-left names need them; `documents.text.plain` is
stricter, because paper is drawn glyph by glyph.
"""

from __future__ import annotations

import re

LONGEST_TITLE = 255
"""Letters that the properties of a file hold."""
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNCARRIABLE = re.compile("[^\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def carried(text: str) -> str:
    r"""The text with "\n" as its only line end, without controls, lone surrogates and non-characters."""
    return _UNCARRIABLE.sub("", _LINE_ENDS.sub("\n", text)).strip()


def carried_line(text: str, most: int | None = None) -> str:
    """The text on one line, of at most that many letters."""
    return " ".join(carried(text).split())[:most]
