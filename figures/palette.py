"""The colours of every picture, on a light screen, on a dark screen and on paper (which is LIGHT).

Light hexes are the UK Government Analysis Function's categorical palette and a blue ladder whose steps
differ in lightness, so that they survive a grey printer. Every `on_fill` text reaches 4.5:1 on its fill and
every `on_paper` text 4.5:1 on the paper; every mark reaches 3:1 on the paper, or is drawn with `outline`,
which does. Colour never speaks alone: each meaning also has a word, a digit or a shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from figures.model import LEVEL_INKS, Ink


@dataclass(frozen=True, slots=True)
class Palette:
    """Hex colours. `outline` edges cells and zones, `halo` edges marks that lie on other marks.

    `fill` colours a mark, `on_fill` the text written on it, `on_paper` the text written beside it.
    """

    paper: str
    ink: str
    muted: str
    grid: str
    outline: str
    halo: str
    fill: Mapping[Ink, str]
    on_fill: Mapping[Ink, str]
    on_paper: Mapping[Ink, str]


_BLACK = "#0B0C0C"
_WHITE = "#FFFFFF"
_LADDER = dict(zip(LEVEL_INKS, ("#DCE9F5", "#9CC3E6", "#5A95CC", "#2A66A3", "#0E3358"), strict=True))
_ON_LADDER = dict(zip(LEVEL_INKS, (_BLACK, _BLACK, _BLACK, _WHITE, _WHITE), strict=True))

LIGHT = Palette(
    paper=_WHITE,
    ink=_BLACK,
    muted="#595959",
    grid="#E3E7EB",
    outline="#595959",
    halo=_WHITE,
    fill=_LADDER
    | {
        Ink.NOW: "#12436D",
        Ink.BEFORE: "#F46A25",
        Ink.THEN: _BLACK,
        Ink.LATER: "#28A197",
        Ink.IF_DONE: _BLACK,
        Ink.RANGE: "#F46A25",
        Ink.TARGET: _BLACK,
        Ink.BLOCKED: "#801650",
        Ink.QUIET: "#767F8A",
        Ink.GOOD_ZONE: "#EAF4F2",
        Ink.WARN_ZONE: "#FDEFE6",
        Ink.UNKNOWN: "#FCE2D2",
        Ink.ABSENT: _WHITE,
    },
    on_fill=_ON_LADDER
    | {
        Ink.NOW: _WHITE,
        Ink.BEFORE: _BLACK,
        Ink.THEN: _WHITE,
        Ink.LATER: _BLACK,
        Ink.IF_DONE: _WHITE,
        Ink.RANGE: _BLACK,
        Ink.TARGET: _WHITE,
        Ink.BLOCKED: _WHITE,
        Ink.QUIET: _BLACK,
        Ink.GOOD_ZONE: _BLACK,
        Ink.WARN_ZONE: _BLACK,
        Ink.UNKNOWN: _BLACK,
        Ink.ABSENT: "#595959",
    },
    on_paper=dict.fromkeys(Ink, _BLACK)
    | {Ink.NOW: "#12436D", Ink.BEFORE: "#B0430B", Ink.RANGE: "#B0430B", Ink.BLOCKED: "#801650", Ink.QUIET: "#595959"},
)

_SNOW = "#F3F4F5"

DARK = Palette(
    paper="#14181C",
    ink=_SNOW,
    muted="#B6BEC8",
    grid="#2B343D",
    outline="#97A1AC",
    halo="#14181C",
    fill=_LADDER
    | {
        Ink.NOW: "#2F70B0",
        Ink.BEFORE: "#FFC299",
        Ink.THEN: _SNOW,
        Ink.LATER: "#28A197",
        Ink.IF_DONE: _SNOW,
        Ink.RANGE: "#FFC299",
        Ink.TARGET: _SNOW,
        Ink.BLOCKED: "#B83E88",
        Ink.QUIET: "#8F99A5",
        Ink.GOOD_ZONE: "#12221F",
        Ink.WARN_ZONE: "#271B14",
        Ink.UNKNOWN: "#4A2E1C",
        Ink.ABSENT: "#14181C",
    },
    on_fill=_ON_LADDER
    | {
        Ink.NOW: _WHITE,
        Ink.BEFORE: _BLACK,
        Ink.THEN: _BLACK,
        Ink.LATER: _BLACK,
        Ink.IF_DONE: _BLACK,
        Ink.RANGE: _BLACK,
        Ink.TARGET: _BLACK,
        Ink.BLOCKED: _WHITE,
        Ink.QUIET: _BLACK,
        Ink.GOOD_ZONE: _SNOW,
        Ink.WARN_ZONE: _SNOW,
        Ink.UNKNOWN: "#FFDCC4",
        Ink.ABSENT: "#B6BEC8",
    },
    on_paper=dict.fromkeys(Ink, _SNOW)
    | {Ink.NOW: "#8DBBE8", Ink.BEFORE: "#FFC299", Ink.RANGE: "#FFC299", Ink.BLOCKED: "#F0A6D0", Ink.QUIET: "#B6BEC8"},
)


def palette(dark: bool = False) -> Palette:
    """The colours of a dark or a light screen."""
    return DARK if dark else LIGHT
