"""Text that a person typed, made fit to draw: nothing invisible, nothing that is not a character."""

from __future__ import annotations

import re
import unicodedata

from documents.text.right_to_left import as_typed

REPLACEMENT = "\ufffd"

_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile(r"[^\S\n]+")
_EDGES = re.compile(r" ?\n ?")
_GAPS = re.compile(r"\n{3,}")
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
_NOT_CHARACTERS = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


def plain(text: str) -> str:
    r"""The text with composed letters, "\n" as its only line end, single spaces and at most one empty line at once.

    Arabic presentation forms become letters. Controls, joiners and other invisible characters go; a lone surrogate
    or a non-character becomes U+FFFD.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = unicodedata.normalize("NFC", _NOT_CHARACTERS.sub(REPLACEMENT, _LINE_ENDS.sub("\n", text)))
    text = _EDGES.sub("\n", _SPACES.sub(" ", _INVISIBLE.sub("", text)))
    return as_typed(_GAPS.sub("\n\n", text).strip())


def one_line(text: str) -> str:
    """The text as `plain` gives it, on a single line."""
    return plain(text).replace("\n", " ")
