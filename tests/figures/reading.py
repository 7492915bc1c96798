"""Ways to read a figure back: its sentences, and the numbers in its table and marks."""

from __future__ import annotations

import re

from figures.model import Bar, Cell, Dot, Figure, Ink, Span, Spokes

BANNED = re.compile(r"\b(prov(e|es|ed|ing)|impact\w*|significan\w*)\b|% more confident", re.IGNORECASE)
LONGEST = 30  # words


def sentences(*texts: str) -> list[str]:
    """Each text cut into sentences, at a full stop followed by a space."""
    return [sentence for text in texts for sentence in re.split(r"(?<=\.)\s+", text) if sentence]


def numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+(?:\.\d+)?", text))


def bars(figure: Figure) -> list[Bar]:
    return [mark for mark in figure.marks if isinstance(mark, Bar)]


def spans(figure: Figure) -> list[Span]:
    return [mark for mark in figure.marks if isinstance(mark, Span)]


def cells(figure: Figure) -> list[Cell]:
    return [mark for mark in figure.marks if isinstance(mark, Cell)]


def dots(figure: Figure, ink: Ink = Ink.NOW) -> list[Dot]:
    return [mark for mark in figure.marks if isinstance(mark, Dot) and mark.ink is ink]


def spokes(figure: Figure) -> Spokes:
    return next(mark for mark in figure.marks if isinstance(mark, Spokes))


def column(figure: Figure, place: int) -> list[str]:
    return [row[place] for row in figure.table.rows]
