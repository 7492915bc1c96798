"""What the screens say when the questions have changed since somebody answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from words.screen import day

# Home and overview

CHANGED_TITLE = "The questions have changed"
CHANGED_KEPT = "What you said is kept, and counts until you change it."
CHANGED_WHAT = "What changed"


def changed(reworded: int, added: int) -> str:
    """How much there is to look at; one of the two is more than none."""
    parts = [f"{reworded} to look at again"] * bool(reworded) + [f"{added} new"] * bool(added)
    return f"The questions have changed since you answered: {', '.join(parts)}."


SAID_WHEN = {"before": "", "after": " (after the module)", "later": " (three months on)"}


def look_again(number: str, name: str, when: str = "") -> str:
    """The button that leads to a reworded question; `when` it was answered is one of SAID_WHEN."""
    return f"Look again at {number} {name}{when}"


def look_at_new(number: str, name: str) -> str:
    """The button that leads to a new question."""
    return f"Answer {number} {name}"


def rating(text: str) -> str:
    """What a confidence item is called in those buttons, after its number, which is empty."""
    return f"your confidence: {text.rstrip('?')}"


def version(number: str, issued: date, summary: str) -> str:
    """One line of the change log."""
    return f"Version {number}, {day(issued)}. {summary}"


# In a question card or a rating

NEW_HERE = "New since you last answered."
STILL_HOLDS = "My answer still holds"
RATING_STILL_HOLDS = "My rating still holds"
THEN = "Before"
NOW = "Now"
RUNGS_AS_THEY_WERE = "The rungs read as they did."
OTHERS_AS_THEY_WERE = "The other rungs read as they did."
REWORDED = "Reworded since you answered"
REWORDED_HELP = "Your answer counts as it is. Say that it still holds, or choose again."


def said(answer: str) -> str:
    """What somebody answered under the older wording."""
    return f"You said: {answer}"


def rated(points: int) -> str:
    """What somebody rated under the older wording."""
    return f"You said: {points} of 10"


def labelled(when: str, rung: str = "") -> str:
    """What stands before a wording: THEN or NOW, and which rung it is of."""
    return f"{when}, {rung}:" if rung else f"{when}:"


# Check your answers


def no_longer_asked(number: int) -> str:
    """The opening that holds what has gone."""
    return f"No longer asked ({number})"


NO_LONGER_ASKED_TEXT = (
    "These are no longer part of the questions. They change nothing in your results; we keep what you said."
)
UNNAMED = "A question of an earlier version"
REASON = "Reason:"
NOTE = "Your note:"


def confidence_then(ratings: Sequence[str]) -> str:
    """Ratings of something that is no longer asked."""
    return f"You rated your confidence {', then '.join(ratings)} of 10"
