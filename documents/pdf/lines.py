"""Breaks text into lines that fit a width.

A line may break after a space and beside any Chinese or Japanese character; a word wider than the whole
line is broken between characters. Nothing is ever left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from documents.pdf.fonts import Face, Run, runs, width

_CJK = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\U00020000-\U0003ffff"
_IS_CJK = re.compile(f"[{_CJK}]").match
_PARTS = re.compile(r"[^-/?&=_.@]*[-/?&=_.@]+|[^-/?&=_.@]+")
_TOKENS = re.compile(rf"[{_CJK}] ?|[^\s{_CJK}]+ ?| ")


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch of one paragraph that is said in one face. The text is `plain`; "\\n" begins a new line."""

    text: str
    face: Face = Face.BODY


Line = tuple[Run, ...]
Word = list[Run]


def break_lines(voices: Iterable[Voice], size: float, room: float) -> list[Line]:
    """The voices, one after another, in lines of at most `room` points at `size` points.

    A line keeps the space it was broken at, so that text read out of the document runs on. An empty line is ().
    """
    lines: list[Line] = []
    for row in _rows(voices):
        lines.extend(_fill(_words(row), room / size))
    return lines


def line_width(line: Line, size: float) -> float:
    """The width in points of a line, without the space it ends with."""
    return _wide(line) * size


def _rows(voices: Iterable[Voice]) -> Iterator[list[Run]]:
    row: list[Run] = []
    for voice in voices:
        first, *rest = voice.text.split("\n")
        row.extend(runs(first, voice.face) if first else ())
        for text in rest:
            yield row
            row = list(runs(text, voice.face)) if text else []
    yield row


def _words(row: list[Run]) -> Iterator[Word]:
    word: Word = []
    for name, text in row:
        for token in _TOKENS.findall(text):
            if word and _IS_CJK(token):
                yield word
                word = []
            word.append((name, token))
            if token[-1] == " " or _IS_CJK(token):
                yield word
                word = []
    if word:
        yield word


def _fill(words: Iterator[Word], room: float) -> Iterator[Line]:
    line: Word = []
    used = 0.0
    for word in words:
        wide = _wide(word)
        if line and used + wide > room:
            yield _joined(line)
            line, used = [], 0.0
        if wide > room:
            *full, word = _pieces(word, room)
            yield from map(_joined, full)
            wide = _wide(word)
        line += word
        used += wide + _space(word)
    yield _joined(line)


def _pieces(word: Word, room: float) -> list[Word]:
    """A long word in stretches that fit, broken after a slash or a hyphen where there is one."""
    pieces: list[Word] = [[]]
    used = 0.0
    for name, part in _atoms(word, room):
        step = width(part, name)
        if pieces[-1] and used + step > room and not unicodedata.combining(part[0]) and part != " ":
            pieces.append([])
            used = 0.0
        pieces[-1].append((name, part))
        used += step
    return pieces


def _atoms(word: Word, room: float) -> Iterator[Run]:
    for name, text in word:
        for part in _PARTS.findall(text):
            yield from ((name, atom) for atom in (part if width(part, name) > room else [part]))


def _wide(word: Line | Word) -> float:
    return sum(width(text, name) for name, text in word) - _space(word)


def _space(word: Line | Word) -> float:
    return width(" ", word[-1][0]) if word and word[-1][1][-1] == " " else 0.0


def _joined(word: Word) -> Line:
    line: list[Run] = []
    for name, text in word:
        if line and line[-1][0] == name:
            line[-1] = (name, line[-1][1] + text)
        else:
            line.append((name, text))
    return tuple(line)
