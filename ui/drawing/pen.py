"""What every part of a plotly drawing shares: colours, text size, and text that plotly cannot misread."""

from __future__ import annotations

import html
import textwrap
from dataclasses import dataclass
from typing import Any

from figures.palette import Palette

Spec = dict[str, Any]  # a piece of a plotly specification, as plain data

FAMILY = '"Source Sans", sans-serif'
LINE = 1.25  # of the text size, from one baseline to the next
LETTER, THIN, BROAD = 0.55, 0.3, 0.83  # of the text size, how wide a letter of Source Sans is, rather more than less
THIN_LETTERS, BROAD_LETTERS = frozenset(" '’,.:;!|()[]-/fijlrtI"), frozenset("mwMW%@…—")


@dataclass(frozen=True, slots=True)
class Pen:
    """Colours and text size (px). A `narrow` pen writes row labels above their rows, for a phone.

    `height` is how high the picture is to be, px; None for as high as it needs. `across` is how wide, where that is
    known.
    """

    colours: Palette
    size: int
    narrow: bool
    height: float | None = None
    across: float | None = None

    def font(self, colour: str | list[str] | None = None) -> Spec:
        """Text at the pen's size, in the ink where no colour is given."""
        return {"family": FAMILY, "size": self.size, "color": colour or self.colours.ink}

    @property
    def stroke(self) -> float:
        """The width of a line that carries meaning, px."""
        return max(3, 0.19 * self.size)

    def width(self, text: str) -> float:
        """About how wide `text` will be, px."""
        return self.size * sum(map(_width, text))


def _width(letter: str) -> float:
    return THIN if letter in THIN_LETTERS else BROAD if letter in BROAD_LETTERS else LETTER


def safe(text: str) -> str:
    """`text` with nothing in it that plotly would take for a tag."""
    return html.escape(text, quote=False)


def lines(text: str, letters: int) -> list[str]:
    """`text` broken between words into the fewest lines of at most about `letters`, evenly filled."""
    fewest = textwrap.wrap(text, letters, break_long_words=False) or [""]
    for narrower in range(len(text) // len(fewest), letters):
        even = textwrap.wrap(text, max(1, narrower), break_long_words=False)
        if len(even) == len(fewest):
            return even
    return fewest


def wrapped(text: str, letters: int) -> str:
    """`text` broken into safe lines for plotly."""
    return "<br>".join(safe(line) for line in lines(text, letters))


def texts_at(
    x: list[float], y: list[float], texts: list[str], position: str | list[str], pen: Pen, inks: list[str] | None = None
) -> Spec:
    """Safe texts as one trace; `position` says where each lies from its point."""
    return {
        "type": "scatter",
        "mode": "text",
        "x": x,
        "y": y,
        "text": texts,
        "textposition": position,
        "textfont": pen.font(inks),
        "cliponaxis": False,
    }
