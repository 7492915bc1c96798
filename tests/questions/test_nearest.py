"""The nearest known word."""

from __future__ import annotations

from questions.nearest import LONGEST, MOST_KNOWN, nearest


def test_a_slip_of_the_finger_finds_its_word():
    assert nearest("harbuor-guide", ["price-book", "harbour-guide"]) == "harbour-guide"


def test_a_word_like_no_other_finds_none():
    assert nearest("zzz", ["price-book", "harbour-guide"]) is None


def test_nothing_is_sought_where_it_could_take_long():
    assert nearest("a" * (LONGEST + 1), ["a" * LONGEST]) is None
    assert nearest("word-1", [f"word-{n}" for n in range(MOST_KNOWN + 1)]) is None
