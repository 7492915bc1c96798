"""Puts words on a canvas."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, Literal

from reportlab.lib.colors import HexColor

from documents.pdf.fonts import Face, runs, text_width, width
from documents.pdf.lines import Line
from documents.text.right_to_left import has_right_to_left, stretches

Align = Literal["left", "middle", "right"]


@cache
def colour(hex_code: str) -> Any:
    """The reportlab colour of a hex code such as "#12436D"."""
    return HexColor(hex_code)


def write_line(canvas: Any, line: Line, x: float, baseline: float, size: float) -> None:
    """Write a broken line in the colour of the moment, from `x` on; points. Nothing is written out of order."""
    text = canvas.beginText(x, baseline)
    if any(has_right_to_left(part) for _, part in line):
        _write_both_ways(text, line, x, baseline, size)
    else:
        for name, part in line:
            text.setFont(name, size, 0)
            text.textOut(part)
    canvas.drawText(text)


def _write_both_ways(text: Any, line: Line, x: float, baseline: float, size: float) -> None:
    names = iter([name for name, part in line for _ in part])
    for backwards, pieces in stretches("".join(part for _, part in line)):
        drawn = [[(next(names), character) for character in piece] for piece in pieces]
        widths = [sum(width(character, name) for name, character in piece) * size for piece in drawn]
        start = x + sum(widths) if backwards else x
        for piece, wide in zip(drawn, widths, strict=True):
            start -= wide if backwards else 0
            text.setTextOrigin(start, baseline)
            for name, group in groupby(piece, itemgetter(0)):
                text.setFont(name, size, 0)
                text.textOut("".join(character for _, character in group))
            start += 0 if backwards else wide
        x += sum(widths)


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
