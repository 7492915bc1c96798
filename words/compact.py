"""What the commands for compact rows tell whoever runs the service."""

from __future__ import annotations

from collections.abc import Iterable

REBUILD = "Make the compact rows that pictures are made of anew."
CHECK_DATA = "Compare the compact rows that pictures are made of with the history. Nothing is changed."
NATIONAL = "All finished modules together, as text or as a CSV file."
NATIONAL_CSV = "the file to write"

REBUILD_ANSWERS = "before that, make current answers that differ from the history anew from it: make a backup first"

WRONG_ANSWERS = (
    "The current answers of these people are not what their history amounts to. Nothing mends that by itself. Make a "
    "backup and find out how it came about; then `python -m cohort rebuild --answers` makes them anew from the history:"
)
WRONG_ROWS = "The packed rows of these people are wrong. `make rebuild` makes them anew:"
WRONG_SUMMARIES = "The summaries of these modules are missing or wrong. `make rebuild` makes them anew:"


def rebuilt(people: int, modules: int) -> str:
    """What was made anew."""
    return f"Made anew: packed rows of people, {people:,}; summaries of modules, {modules:,}."


def mended(people: int) -> str:
    """How much differed from the history."""
    return f"Made anew from the history: current answers of people, {people:,}."


def checked(people: int, rows: int, behind: int, summaries: int, other_bank: int) -> str:
    """What was looked at."""
    return (
        f"Looked at: people, {people:,}; packed rows, {rows:,}, of which {behind:,} are behind and follow at the next "
        f"look; summaries of modules, {summaries:,}. Of another version of the questions, and not compared: "
        f"{other_bank:,}."
    )


def usage(command: str, verbs: Iterable[str]) -> str:
    """What the command line understands."""
    return f"Usage: {command} {' | '.join(verbs)}; each says more with --help."
