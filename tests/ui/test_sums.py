from __future__ import annotations

import pytest

from questions.answers import DONT_KNOW, NOT_APPLICABLE
from tests.banks_for_tests import tiny_bank
from ui.sums import said_in_words
from words import screen


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (0, screen.level_said(0, "Not started")),
        (4, screen.level_said(4, "Assured")),
        (DONT_KNOW, screen.DONT_KNOW),
        (NOT_APPLICABLE, screen.NOT_APPLICABLE),
        (None, screen.CHECK_UNANSWERED),
    ],
)
def test_an_answer_is_said_in_the_ladders_words(said, words):
    assert said_in_words(tiny_bank(), said) == words
