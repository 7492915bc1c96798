"""The fonts of our documents, and which of them draws each character.

All text is drawn with the committed TrueType files of `documents/fonts/`, so that every document carries its
glyphs. A character that none of them has is drawn as the replacement glyph, under its own code: it looks
unknown, and still reads, searches and copies as itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from threading import RLock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from documents.plain_text import REPLACEMENT

FOLDER = Path(__file__).parent / "fonts"

# A TTFont reads its file through one shared position, so two documents may not be made at the same time.
LOCK = RLock()

Run = tuple[str, str]


class Face(StrEnum):
    """The voices of a document; each value is the name of its first font."""

    BODY = "SourceSans3-Regular"
    BOLD = "SourceSans3-SemiBold"
    HEADING = "SourceSerif4-SemiBold"


_LAST = "PlanFallback"
_CHAINS = {face: tuple(dict.fromkeys((face.value, Face.BODY.value, _LAST))) for face in Face}
_MORE = ("NotoEmoji-Regular", "DroidSansFallbackFull")


@cache
def font(name: str) -> Any:
    """The reportlab font of that file name, read and registered at its first use."""
    with LOCK:
        loaded = TTFont(name, str(FOLDER / f"{name}.ttf"), shapable=False)
        pdfmetrics.registerFont(loaded)
        return loaded


@lru_cache(maxsize=4096)
def runs(text: str, face: Face) -> tuple[Run, ...]:
    """One line of text as (font name, text) pairs, in order; every character has a glyph in the font it comes with."""
    if font(face).face.charToGlyph.keys() >= set(map(ord, text)):
        return ((face.value, text),)
    return tuple(_joined((_drawn_by(character, face), character) for character in text))


@lru_cache(maxsize=65536)
def width(text: str, name: str) -> float:
    """The width of the text in that font, in ems."""
    return float(font(name).stringWidth(text, 1))


def text_width(text: str, face: Face, size: float) -> float:
    """The width of the text in points, whichever fonts draw it."""
    return sum(width(part, name) for name, part in runs(text, face)) * size


@cache
def _drawn_by(character: str, face: Face) -> str:
    code = ord(character)
    for name in (*_CHAINS[face], *_MORE):
        if code in font(name).face.charToGlyph:
            return name
    _draw_as_replacement(code)
    return _LAST


def _draw_as_replacement(code: int) -> None:
    shape = font(_LAST).face
    shape.charToGlyph[code] = shape.charToGlyph[ord(REPLACEMENT)]
    shape.charWidths[code] = shape.charWidths[ord(REPLACEMENT)]


def _joined(pairs: Iterator[Run]) -> Iterator[Run]:
    name, text = next(pairs)
    for other, character in pairs:
        if other == name or character == " ":
            text += character
        else:
            yield name, text
            name, text = other, character
    yield name, text
