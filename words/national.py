"""All finished modules of an installation, together."""

from __future__ import annotations

from collections.abc import Sequence

from words.grammar import counted, inside, number
from words.room import DONT_KNOW, STAGE

TITLE = "All finished modules here"
WHERE = "Where they were"
NATION = "Everywhere"
READINESS = "Readiness"
CONFIDENCE = "Confidence before and after"
UNKNOWN_SIGN = "?"
DARKER = "Darker means more. A dash: fewer than three answers."
CONFIDENCE_COLUMNS = (STAGE, "Mean before", "Mean after", "Change", "Rose", "Fell", "People", "Modules")
CSV_COLUMNS = ("Where", "Finished modules", "Picture", "Row", "Column", "Value")


def text(modules: int, people: int) -> str:
    """What the section shows, and what it does not."""
    return (
        "What was released of every module that was closed here, added up. None is named, and nothing is told of "
        f"fewer than {number(modules)} modules or {number(people)} people."
    )


def too_few(where: str, modules: int) -> str:
    """Why a region has no picture yet."""
    return f"{where}: {counted(modules, 'module is', 'modules are')} finished. That is too few to show anything."


def based_on(modules: int, people: int) -> str:
    """How many modules and people are in a picture."""
    return f"From {modules:,} finished modules, with {about(people)} people."


def matched(modules: int, people: int) -> str:
    """How many modules and people are in a picture of two ratings."""
    return f"From {modules:,} finished modules, with {about(people)} people who rated both times."


def readiness_key(rungs: Sequence[str]) -> str:
    """What the columns are, and what the colours mean."""
    named = ", ".join(f"{level} {name}" for level, name in enumerate(rungs))
    return f"The share of answers at each level: {named}, {UNKNOWN_SIGN} {inside(DONT_KNOW)}. {DARKER}"


def about(people: int) -> str:
    """A rounded number of people."""
    return f"about {people:,}"
