"""Whether something can be read: contrast on a screen, and text across a room."""

from __future__ import annotations

import math
from dataclasses import dataclass

from scoring import thresholds


@dataclass(frozen=True, slots=True)
class TextSize:
    """The height of a capital in millimetres, and the font size in hundredths of the picture's height."""

    capital_mm: float
    font_vh: float | None


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast ratio (1-21) of two colours written #RRGGBB or #RGB, in either order."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def projector_text(
    distance_m: float, picture_height_m: float, arcmin: float, capital_share: float = thresholds.CAPITAL_SHARE
) -> TextSize:
    """The text that fills `arcmin` minutes of arc at `distance_m`; `capital_share` is a capital's part of its font."""
    capital_m = 2 * distance_m * math.tan(math.radians(arcmin / 60) / 2)
    font = capital_m / picture_height_m / capital_share * 100 if picture_height_m and capital_share else None
    return TextSize(capital_m * 1000, font)


def _luminance(colour: str) -> float:
    digits = colour.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    red, green, blue = (_linear(int(digits[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
