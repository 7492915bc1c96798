from __future__ import annotations

from cohort.subjects import TOOL, subjects_of
from questions.answers import Kind
from questions.feedback import feedback_slot
from questions.loader import load_bank

BANK = load_bank()
ASKS = subjects_of(BANK)[TOOL][0]
USEFUL = {feedback_slot(Kind.TOOL_USEFUL, ASKS.ref): "one-task"}


def test_what_was_said_of_a_tool_that_is_not_ticked_as_tried_does_not_count() -> None:
    assert ASKS.read(USEFUL) == (None, None, None)
    assert ASKS.read(USEFUL | {feedback_slot(Kind.TOOL_TRIED, ASKS.ref): "yes"}) == ("one-task", None, None)
