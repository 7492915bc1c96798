"""Hebrew and Arabic on a page that reads from left to right.

Arabic letters take the form that joins them to their neighbours, and each stretch of right-to-left text is
placed from the right. The document keeps the order in which the text is said, so that it reads aloud, searches
and copies as it was typed. This is the plain middle of the Unicode bidirectional algorithm: no nested
directions, no mirrored brackets, and paragraphs begin at the left.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LEFT_TO_RIGHT = "A-Za-z\u00c0-\u058f\u0900-\u1fff\u2c00-\ufb1c\uff21-\uffdc"
_STRETCH = re.compile(f"[{_LETTERS}](?:[^{_LEFT_TO_RIGHT}]*[{_LETTERS}])*")
_PARTS = re.compile(r"\d+(?:[.,:/-]\d+)*|.", re.DOTALL)
_ARABIC = re.compile("[\u0620-\u06ff\u0750-\u077f]")
_FORMS = re.compile("[\ufb50-\ufbff\ufe80-\ufefc]")
_KINDS = ("<isolated>", "<initial>", "<medial>", "<final>")

has_right_to_left = re.compile(f"[{_LETTERS}]").search


def joined(text: str) -> str:
    """The text with each Arabic letter in the presentation form that joins it to its neighbours."""
    if not _ARABIC.search(text):
        return text
    return "".join(_in_context(text, place) for place in range(len(text)))


def as_typed(text: str) -> str:
    """The text with each Arabic presentation form as the letter or letters behind it."""
    return _FORMS.sub(lambda form: unicodedata.normalize("NFKC", form.group()), text)


def stretches(text: str) -> Iterator[tuple[bool, list[str]]]:
    """The text in order, as (from right to left?, pieces). Numbers and letters with their marks are one piece."""
    done = 0
    for stretch in _STRETCH.finditer(text):
        if stretch.start() > done:
            yield False, [text[done : stretch.start()]]
        yield True, _with_marks(_PARTS.findall(stretch.group()))
        done = stretch.end()
    if done < len(text):
        yield False, [text[done:]]


def _with_marks(parts: list[str]) -> list[str]:
    pieces: list[str] = []
    for part in parts:
        if pieces and unicodedata.combining(part[0]):
            pieces[-1] += part
        else:
            pieces.append(part)
    return pieces


@cache
def _forms() -> dict[tuple[str, str], str]:
    """The presentation form of each single letter and kind, from the Unicode character database."""
    forms = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEF5)):
        kind, letter = unicodedata.decomposition(chr(code)).partition(" ")[0], as_typed(chr(code))
        if kind in _KINDS and len(letter) == 1:
            forms[letter, kind] = chr(code)
    return forms


def _in_context(text: str, place: int) -> str:
    forms, letter = _forms(), text[place]
    after_joins = (letter, "<initial>") in forms and (_neighbour(text, place, 1), "<final>") in forms
    before_joins = (letter, "<final>") in forms and (_neighbour(text, place, -1), "<initial>") in forms
    kind = {(False, False): 0, (False, True): 1, (True, True): 2, (True, False): 3}[before_joins, after_joins]
    return forms.get((letter, _KINDS[kind]), letter)


def _neighbour(text: str, place: int, step: int) -> str:
    place += step
    while 0 <= place < len(text) and unicodedata.combining(text[place]):
        place += step
    return text[place] if 0 <= place < len(text) else ""
