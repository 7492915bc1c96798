"""What the preview of a bank says around the bank's own words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from words import screen
from words.faults import did_you_mean
from words.screen import count, day

PREVIEW_HELP = "print a question as it will read, or write the whole bank as a page to read and comment on"
QUESTION_HELP = "the id of a question (with --html: the bank)"
HTML_HELP = "write the whole bank to this file, as one HTML page"
NEITHER = "name a question, or a file with --html"

ASKED = "Asked of:"
EVERYONE = "everyone"
RUNGS = "What people choose from"
STEPS = "Next steps"
OPENS = "Opens:"
AFTER = "After:"
NOTICE = "Notice:"
HELPS = "Resources:"
EXAMPLES = "Cases:"

CONTENTS = "Contents"
ABOUT = "Questions about the person"
LADDER = "The five rungs of every question"
SCALE = "How confidence is rated"
CONFIDENCE = "Confidence"
PEOPLE = screen.STAGE_PEOPLE
ROUTES = "The route finder"
CASES = "Cases"
RESOURCES = "Resources"
GLOSSARY = "Words explained"
SOURCES = "Sources"
CHANGES = "What changed in each version"
NOT_MET = "Otherwise:"
LAW = "Law:"
NEEDS = "What they all need"
DISCUSS = "To discuss"
LESSON = "Lesson:"
GOOD = screen.GOOD


def no_such_question(ref: str, near: str | None) -> str:
    """The id names no question of the bank."""
    return f"There is no question “{ref}”. {did_you_mean(near, 'The checker lists what the bank holds.')}"


def written(file: str, questions: int) -> str:
    """The page has been written."""
    return f"{file} holds {count(questions, 'question')}. Open it in a browser, or in a word processor to comment."


def title(bank: str, version: str) -> str:
    """The title of the page."""
    return f"{bank}, version {version}"


def drawn(law_seen_to: date) -> str:
    """What the page is."""
    return (
        "For reading and comment: every question with its id, which is what to name in a comment. "
        f"Law as seen to {day(law_seen_to)}."
    )


def did(person: str) -> str:
    """The label of what was done in a case by someone in the reader's own role."""
    return f"What the {person} did:"


def weight(number: int) -> str:
    """How much a question counts."""
    return f"Weight {number}"


def only(about: str, options: Sequence[str]) -> str:
    """Part of a condition: the answers to a question about the person for which a question is asked."""
    return f"{about} {' or '.join(f'“{option}”' for option in options)}"


def source(title: str, publisher: str, year: str, standing: str, checked: date | None) -> str:
    """A source with the day someone last looked."""
    return f"{title}. {publisher}, {year}. {f'Checked {day(checked)}' if checked else standing.capitalize()}."


def change(number: str, issued: date) -> str:
    """The heading of one version."""
    return f"{number}, {day(issued)}"


def was(text: str) -> str:
    """How something read before."""
    return f"Reworded. It was: {text}"


def added(ref: str) -> str:
    """Something that came."""
    return f"Added: {ref}"


def removed(text: str) -> str:
    """Something that went."""
    return f"Removed: {text}"
