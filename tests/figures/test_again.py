"""An earlier assessment beside the one of now, as a picture."""

from __future__ import annotations

from datetime import date

from figures.again import in_words, then_and_now
from figures.model import Bar, Dot, Ink, Span
from scoring.again import Since, StageSince
from tests.figures.people import a_bank

BANK = a_bank(3, 4)
IDS = [stage.id for stage in BANK.stages]


def found(*both: tuple[float | None, float | None]) -> Since:
    stages = tuple(StageSince(ref, 4, 3, then, now) for ref, (then, now) in zip(IDS, both, strict=True))
    return Since(date(2026, 3, 1), stages, (), (), (), (), 9)


def test_the_headline_counts_the_stages_that_moved() -> None:
    figure = then_and_now(BANK, found((1.8, 2.4), (2.0, 2.0), (3.0, 2.5)))
    assert figure.headline == "You stand higher at one stage, the same at one and lower at one"


def test_stages_that_cannot_be_compared_are_counted_beside() -> None:
    figure = then_and_now(BANK, found((1.8, 2.4), (None, None), (None, None)))
    assert figure.headline == "You stand higher at one stage; two cannot be compared"


def test_nothing_to_compare_is_said_so() -> None:
    figure = then_and_now(BANK, found((None, None), (None, None), (None, None)))
    assert figure.headline == "There is too little yet to compare with last time"
    assert [type(mark) for mark in figure.marks] == [Bar] * 3


def test_a_stage_is_a_hollow_and_a_filled_dot_with_a_line_between() -> None:
    marks = then_and_now(BANK, found((1.8, 2.4), (None, None), (None, None))).marks
    assert marks[:3] == (Span(0, 1.8, 2.4, Ink.QUIET), Dot(1.8, 0, Ink.BEFORE, "1.8"), Dot(2.4, 0, Ink.NOW, "2.4"))


def test_each_stage_is_said_in_words_with_its_arrow() -> None:
    said = in_words(BANK, found((1.8, 2.4), (2.0, 2.04), (3.0, 2.5)))
    assert said[0].endswith(": up from 1.8 to 2.4")
    assert said[0].startswith("↑ 1 ")
    assert said[1].endswith(": still 2.0")
    assert said[2].endswith(": down from 3.0 to 2.5")


def test_the_table_says_what_the_marks_say() -> None:
    rows = then_and_now(BANK, found((1.8, 2.4), (None, None), (3.0, 2.5))).table.rows
    assert [row[1:] for row in rows] == [
        ("1.8", "2.4", "+0.6", "3 of 4"),
        ("–", "–", "–", "3 of 4"),
        ("3.0", "2.5", "−0.5", "3 of 4"),
    ]
