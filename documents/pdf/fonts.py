"""The fonts of our documents, and which of them draws each character.

All text is drawn with the committed TrueType files of `documents/fonts/`, so that every document carries its
glyphs. A character that none of them has is drawn as the replacement glyph, under its own code: it looks
unknown, and still reads, searches and copies as itself.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from threading import RLock

from reportlab.pdfbase import pdfmetrics

from documents.pdf.embedded_font import EmbeddedFont
from documents.text.plain import REPLACEMENT
from documents.text.right_to_left import joined

FOLDER = Path(__file__).parents[1] / "fonts"

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
_MORE = ("NotoEmoji-Regular", "DroidSansFallback")


@cache
def font(name: str) -> EmbeddedFont:
    """The font of that file name, read and made known to reportlab at its first use."""
    loaded = EmbeddedFont(name, FOLDER / f"{name}.ttf")
    pdfmetrics.registerFont(loaded)
    return loaded


def runs(text: str, face: Face) -> tuple[Run, ...]:
    """One line of text as (font name, text) pairs, in order; every character has a glyph in the font it comes with."""
    if font(face).has(text):
        return ((face.value, text),)
    pairs = [(_drawn_by(character, face), character) for character in joined(text)]
    return tuple((name, "".join(c for _, c in group)) for name, group in groupby(pairs, itemgetter(0)))


@lru_cache(maxsize=65536)
def width(text: str, name: str) -> float:
    """The width of the text in that font, in ems."""
    return float(font(name).stringWidth(text, 1))


def text_width(text: str, face: Face, size: float) -> float:
    """The width of the text in points, whichever fonts draw it."""
    return sum(width(part, name) for name, part in runs(text, face)) * size


@lru_cache(maxsize=65536)
def _drawn_by(character: str, face: Face) -> str:
    for name in (*_CHAINS[face], *_MORE):
        if font(name).has(character):
            return name
    font(_LAST).draw_as(character, REPLACEMENT)
    return _LAST
