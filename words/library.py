"""What the library says: its three lists, the screen of a case, and the explanations of words on other screens."""

from __future__ import annotations

from datetime import date

from words.grammar import listed
from words.screen import count, day

TITLE = "Library"
HOME_TITLE = "Look around first"
HOME_OPEN = "Open the library"

# Ways back

BACK_TO_START = "Back to the start page"
BACK_TO_ASSESSMENT = "Back to my assessment"
BACK_TO_CASES = "All cases"


def back_to_question(number: str) -> str:
    """The way back to the question that someone came from."""
    return f"Back to question {number}"


# The three lists

CASES_TITLE = "Cases"
CASES_TEXT = "Real examples, told from what could be seen. Some went on and some ended; each has something to teach."
RESOURCES_TITLE = "Guides and tools"
RESOURCES_TEXT = "What each is for, the stages it helps with, and when someone last looked at it."
GLOSSARY_TITLE = "Words explained"
GLOSSARY_TEXT = "Words that a newcomer may stumble over, in plain meaning."

FIND_CASES = "Search the cases"
FIND_RESOURCES = "Search the guides and tools"
FIND_TERMS = "Search the words"
STAGE = "Stage"
ANY_STAGE = "Any stage"
OUTCOME = "What became of it"
ANY_OUTCOME = "Any"
SHOW_ALL = "Clear the search and show all"
OUTCOMES = {
    "running": "Still running when last checked",
    "ended": "Ended",
    "in-house": "Brought back in-house",
    "unknown": "Later years not checked",
}


def stages(number: int) -> str:
    """What stands before the stages that a resource serves."""
    return "Stage:" if number == 1 else "Stages:"


def facts(service: str, place: str, years: str) -> str:
    """What a case is about at a glance."""
    return f"{service} · {place} · {years}"


def home(cases: int, resources: int, terms: int) -> str:
    """What the library holds; what it has none of is left out."""
    guides = "1 guide or tool" if resources == 1 else f"{resources} guides and tools"
    words = f"{count(terms, 'word')} explained"
    holds = [text for number, text in ((cases, count(cases, "case")), (resources, guides), (terms, words)) if number]
    return f"The library has {listed(holds)}. Anyone may read it, and reading leaves no trace in your answers."


def shown_cases(shown: int, of: int) -> str:
    """How many cases are shown."""
    return f"{shown} of {count(of, 'case')}"


def shown_resources(shown: int, of: int) -> str:
    """How many guides and tools are shown."""
    return f"{shown} of {of} guides and tools" if of != 1 else f"{shown} of 1 guide or tool"


def shown_terms(shown: int, of: int) -> str:
    """How many words are shown."""
    return f"{shown} of {count(of, 'word')}"


def nothing_found(what: str, filtered: bool) -> str:
    """Nothing passes the search; how to widen it."""
    if not filtered:
        return f"No {what} holds all of these words. Try fewer words, or only the beginning of one."
    return f"No {what} passes all of this. Try fewer words, or another choice above."


CASE = "case"
RESOURCE = "guide or tool"
TERM = "word"


def read_case(title: str) -> str:
    """The button that opens a case."""
    return f"Read {title}"


# A case

DISCUSS = "Talk about it"
STORY = "What happened"
LESSON = "What to learn from it"
SOURCES = "Where this comes from"
NEW_TAB = "Links open in a new tab."


def did(person: str) -> str:
    """The heading over what was done by someone in the reader's own role, such as "commissioner"."""
    return f"What the {person} did"


def checked(when: date | None) -> str:
    """How far a source can be trusted."""
    return f"checked {day(when)}" if when else "checked"


FROM_MEMORY = "from memory, not checked"

# On a question

FOR_QUESTION_RESOURCES = "Guides and tools for this"
FOR_QUESTION_CASES = "Cases to learn from"

# A word where it is first used


def explained(term: str, form: str) -> str:
    """The term, with the other form that stands on the screen."""
    return f"{term} ({form})" if form.casefold() != term.casefold() else term


def also(forms: tuple[str, ...]) -> str:
    """The other forms of a word."""
    return f"also: {', '.join(forms)}"
