"""Puts words on a canvas."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from reportlab.lib.colors import HexColor

from documents.fonts import Face, font, runs, text_width
from documents.lines import Line

Align = Literal["left", "middle", "right"]


@cache
def colour(hex_code: str) -> Any:
    """The reportlab colour of a hex code such as "#12436D"."""
    return HexColor(hex_code)


def write_line(canvas: Any, line: Line, x: float, baseline: float, size: float) -> None:
    """Write a broken line in the colour of the moment, from `x` on; points."""
    text = canvas.beginText(x, baseline)
    for name, part in line:
        font(name)
        text.setFont(name, size, 0)
        text.textOut(part)
    canvas.drawText(text)


def write(
    canvas: Any,
    words: str,
    x: float,
    baseline: float,
    size: float,
    ink: str,
    face: Face = Face.BODY,
    align: Align = "left",
) -> None:
    """Write a short text on one line, beginning, centred or ending at `x`; points."""
    if not words:
        return
    if align != "left":
        x -= text_width(words, face, size) / (2 if align == "middle" else 1)
    canvas.setFillColor(colour(ink))
    write_line(canvas, runs(words, face), x, baseline, size)
