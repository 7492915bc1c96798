"""A group's change in a word or two, for pictures and tables."""

from __future__ import annotations

AXIS = "Mean confidence, 0 to 10"
KEY = "Hollow circle: mean before. Filled circle: mean after."
TOO_FEW = "Too few people"
IN_A_WORD = {
    "too_few": TOO_FEW,
    "counts_only": "Counts only",
    "everyone_moved_alike": "Everyone moved alike",
    "clear_increase": "Clear increase",
    "increase_size_uncertain": "Increase, size uncertain",
    "little_or_no_change": "Little or no change",
    "decrease_size_uncertain": "Decrease, size uncertain",
    "clear_decrease": "Clear decrease",
    "not_clear": "Not clear either way",
}


def plausibly(low: str, high: str) -> str:
    """Between which changes the mean change plausibly lies."""
    return f"{low} to {high}"
