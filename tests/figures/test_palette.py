"""Contrast is measured with the WCAG 2 formula, not asserted."""

import pytest

from figures.model import LEVEL_INKS, Ink
from figures.palette import DARK, LIGHT, Palette, palette

SCREENS = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
MARKS = (Ink.NOW, Ink.BEFORE, Ink.IF_DONE, Ink.RANGE, Ink.TARGET, Ink.BLOCKED, Ink.QUIET)


def luminance(hex_colour: str) -> float:
    channels = [int(hex_colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_gives_21_to_1_for_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@SCREENS
@pytest.mark.parametrize("ink", Ink)
def test_text_on_every_fill_can_be_read(colours: Palette, ink: Ink):
    assert contrast(colours.on_fill[ink], colours.fill[ink]) >= 4.5


@SCREENS
@pytest.mark.parametrize("ink", Ink)
def test_text_beside_every_mark_can_be_read(colours: Palette, ink: Ink):
    assert contrast(colours.on_paper[ink], colours.paper) >= 4.5


@SCREENS
def test_plain_and_muted_text_can_be_read(colours: Palette):
    assert contrast(colours.ink, colours.paper) >= 7
    assert contrast(colours.muted, colours.paper) >= 4.5


@SCREENS
@pytest.mark.parametrize("ink", MARKS)
def test_every_mark_stands_out_from_the_paper(colours: Palette, ink: Ink):
    assert contrast(colours.fill[ink], colours.paper) >= 3


@SCREENS
def test_the_outline_of_cells_stands_out_from_the_paper(colours: Palette):
    assert contrast(colours.outline, colours.paper) >= 3


@SCREENS
@pytest.mark.parametrize("zone", [Ink.GOOD_ZONE, Ink.WARN_ZONE])
@pytest.mark.parametrize("dot", [Ink.NOW, Ink.BLOCKED])
def test_a_dot_stands_out_from_the_zone_it_lies_in(colours: Palette, dot: Ink, zone: Ink):
    assert contrast(colours.fill[dot], colours.fill[zone]) >= 3


@SCREENS
@pytest.mark.parametrize("bar", [Ink.NOW, Ink.BLOCKED])
def test_a_range_stands_out_from_the_bar_it_crosses(colours: Palette, bar: Ink):
    assert contrast(colours.fill[Ink.RANGE], colours.fill[bar]) >= 3


@SCREENS
@pytest.mark.parametrize("bar", [Ink.NOW, Ink.BLOCKED])
def test_a_target_or_its_halo_stands_out_from_the_bar_it_crosses(colours: Palette, bar: Ink):
    assert max(contrast(colours.fill[Ink.TARGET], colours.fill[bar]), contrast(colours.halo, colours.fill[bar])) >= 3


@SCREENS
def test_the_ladder_darkens_with_every_rung(colours: Palette):
    shades = [luminance(colours.fill[ink]) for ink in LEVEL_INKS]
    assert shades == sorted(shades, reverse=True)


def test_dark_is_asked_for_by_name():
    assert palette(dark=True) is DARK
    assert palette() is LIGHT
