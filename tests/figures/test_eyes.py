"""The colours of neighbours as other eyes and a grey printer see them.

Two inks that meet in a picture differ in lightness by at least 1.2 to 1, to every eye, or a shape, a pattern or a
sign tells them apart as well. The matrices are those of Machado, Oliveira and Fernandes (2009) for full severity.
"""

from __future__ import annotations

from itertools import pairwise

import pytest

from figures.heatmap import question_heatmap
from figures.model import LEVEL_INKS, Bar, Cell, Ink
from figures.palette import DARK, LIGHT, Palette
from figures.stages import readiness_by_stage
from tests.figures.people import a_bank, levels, the_typical

Matrix = tuple[tuple[float, float, float], ...]

LEAST = 1.2
GREY = (0.2126, 0.7152, 0.0722)
EYES: dict[str, Matrix] = {
    "grey": (GREY, GREY, GREY),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
LADDER = tuple(pairwise(LEVEL_INKS))
ON_ONE_ROW = (
    (Ink.BEFORE, Ink.NOW),
    (Ink.NOW, Ink.LATER),
    (Ink.THEN, Ink.BEFORE),
    (Ink.RANGE, Ink.NOW),
    (Ink.RANGE, Ink.BLOCKED),
    (Ink.QUIET, Ink.NOW),
)
# Near twins in grey that need not differ, for they are told by more: NOW and BLOCKED (a word, on paper a hatch),
# UNKNOWN and the lowest level (a sign), BEFORE and LATER (a hollow circle and a square).

SCREENS = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
EVERY_EYE = pytest.mark.parametrize("eye", EYES)


def linear(hex_colour: str) -> list[float]:
    channels = [int(hex_colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    return [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]


def lightness(hex_colour: str, eye: str) -> float:
    """The relative luminance, 0 to 1, of a colour as that eye sees it."""
    red, green, blue = linear(hex_colour)
    seen = [min(1.0, max(0.0, r * red + g * green + b * blue)) for r, g, b in EYES[eye]]
    return sum(part * value for part, value in zip(GREY, seen, strict=True))


def apart(one: str, other: str, eye: str) -> float:
    dark, light = sorted((lightness(one, eye), lightness(other, eye)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("eye", EYES)
def test_every_eye_sees_white_and_black_as_they_are(eye):
    assert apart("#000000", "#FFFFFF", eye) == pytest.approx(21, rel=0.01)


@SCREENS
@EVERY_EYE
@pytest.mark.parametrize("pair", [*LADDER, *ON_ONE_ROW], ids=" and ".join)
def test_inks_that_meet_differ_in_lightness_to_every_eye(colours: Palette, eye: str, pair: tuple[Ink, Ink]):
    assert apart(colours.fill[pair[0]], colours.fill[pair[1]], eye) >= LEAST


@SCREENS
@EVERY_EYE
def test_the_ladder_darkens_with_every_rung_to_every_eye(colours: Palette, eye: str):
    shades = [lightness(colours.fill[ink], eye) for ink in LEVEL_INKS]
    assert shades == sorted(shades, reverse=True)


def test_a_blocked_bar_says_so_in_a_word():
    bars = [mark for mark in readiness_by_stage(a_bank(), the_typical()).marks if isinstance(mark, Bar)]
    blocked = [bar.label for bar in bars if bar.ink is Ink.BLOCKED]
    assert blocked
    assert all("Blocked" in label for label in blocked)


def test_what_nobody_knows_bears_another_sign_than_any_level():
    said = levels({"s1-q1": 0, "s1-q2": "dk"})
    cells = [mark for mark in question_heatmap(a_bank(), the_typical(), said).marks if isinstance(mark, Cell)]
    signs = {ink: {cell.label for cell in cells if cell.ink is ink} for ink in (Ink.UNKNOWN, Ink.LEVEL_0)}
    assert signs == {Ink.UNKNOWN: {"?"}, Ink.LEVEL_0: {"0"}}
