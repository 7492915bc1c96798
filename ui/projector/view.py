"""What is on the projector at one moment, as plain values, so that two moments can be compared."""

from __future__ import annotations

from dataclasses import dataclass

from cohort.deck import Slide
from figures.model import Figure
from words import projector as words


@dataclass(frozen=True, slots=True)
class Picture:
    """What fills a slide: a title, a few words over it and lines under it, and a figure, a large line or a list.

    `said` is a sentence in place of a figure that may not be shown.
    `until` is when a clock runs out, in seconds since 1970.
    """

    title: str
    over: str = ""
    under: tuple[str, ...] = ()
    figure: Figure | None = None
    large: str = ""
    said: str = ""
    points: tuple[str, ...] = ()
    numbered: bool = False
    until: float | None = None


@dataclass(frozen=True, slots=True)
class View:
    """A slide with what surrounds it. `at` counts from 1."""

    slide: Slide
    at: int
    of: int
    picture: Picture
    code: str
    address: str
    scan: str
    joined: str
    demonstration: bool


@dataclass(frozen=True, slots=True)
class Window:
    """The projector's window, px."""

    width: int = 1920
    height: int = 1080

    def vh(self, percent: float) -> float:
        """A share of the height, px."""
        return self.height * percent / 100


@dataclass(frozen=True, slots=True)
class Head:
    """How large a title is (vh) and where the head of a slide ends (vh), for the window that it is in."""

    size: float
    end: float


SIZES = (7.0, 6.2, 5.5, 4.9)  # vh
MOST_LINES = 2
LETTER = 0.47  # of its size, the width of a middling letter of a title
_TOP, _OVER, _LINE, _CODE_END = 3.0, 5.9, 5.8, 22.5


def head(view: View, window: Window) -> Head:
    """The largest title that takes two lines at most, and the room that it and what is under it need."""
    width = 0.92 * window.width - window.vh(20)
    size = next((each for each in SIZES if _lines(view.picture.title, each, width, window) <= MOST_LINES), SIZES[-1])
    lines = _lines(view.picture.title, size, width, window)
    under = sum(_lines(each, 4.1, width, window) for each in view.picture.under)
    over = " ".join((*[words.DEMONSTRATION] * view.demonstration, view.picture.over)).strip()
    end = _TOP + _OVER * (_lines(over, 4.1, width, window) if over else 0) + lines * size * 1.12 + under * _LINE + 1.5
    return Head(size, max(end, _CODE_END))


def _lines(text: str, size: float, width: float, window: Window) -> int:
    letters = max(1, int(width / (LETTER * window.vh(size))))
    lines, room = 1, letters
    for word in text.split():
        if len(word) > room and room < letters:
            lines, room = lines + 1, letters
        room -= len(word) + 1
    return lines
