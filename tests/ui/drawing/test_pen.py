"""How wide words are thought to be, beside how wide their font makes them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from figures.palette import palette
from figures.standing import question_label, stage_label
from questions.loader import load_bank
from ui.drawing.pen import Pen
from words import room as words

BANK = load_bank()
FONT = Path(__file__).parents[3] / "documents" / "fonts" / "SourceSans3-Regular.ttf"
SIZE = 100
NAMES = (
    *(stage_label(BANK, stage.id) for stage in BANK.stages),
    *(question_label(BANK, question) for question in BANK.questions),
    *(tool.short or tool.title for tool in BANK.resources),
    *(rung.name for rung in BANK.ladder),
    *(words.at_least(26, 28), words.count_of(10, 23), "100%", "0%", "7–10", "3.6"),
)


@cache
def font() -> TTFont:
    return TTFont(FONT)


def measured(text: str) -> float:
    letters, widths = font().getBestCmap(), font()["hmtx"]
    return float(SIZE * sum(widths[letters[ord(letter)]][0] for letter in text) / font()["head"].unitsPerEm)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_is_no_wider_than_the_room_that_is_left_for_it(name: str) -> None:
    assert Pen(palette(False), SIZE, narrow=False).width(name) >= measured(name)


@pytest.mark.parametrize("name", [name for name in NAMES if len(name) > 12])
def test_little_room_is_left_empty(name: str) -> None:
    assert Pen(palette(False), SIZE, narrow=False).width(name) <= 1.25 * measured(name)
