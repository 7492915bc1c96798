"""What documents add to the words of the bank, of the figures and of the person."""

from __future__ import annotations

from datetime import date

from words import screen
from words.grammar import counted, opened

PRODUCT = screen.NAME
TITLE = "Readiness and action plan"
LANGUAGE = "en-GB"

SUMMARY = "Where you stand"

BLOCKERS = "What blocks you"
NO_BLOCKERS = "Nothing that you answered blocks a stage."
SAID = "You said"
NEEDED = "It opens at"
DO_NEXT = "Do next"
NOT_ANSWERED = "Not answered yet"
DONT_KNOW = "Don’t know"
NOT_APPLICABLE = "Not applicable"

STEPS = "Next steps"
STEP_COLUMNS = ("What", "Who", "By when", "First move", "Done when")
NO_STEPS = (
    "You have not agreed to any next step yet. Choose one on the page “Your plan”, give it an owner and a date, "
    "and make this document again."
)
NO_OWNER = "Nobody yet"
NO_DATE = "No date yet"
NOT_SAID = "Not said"

NOTES = "Notes you chose to include"
NOTES_INTRO = "Only the notes that you ticked are here; the others stay private."

FIGURES = "The numbers behind it"
ON_FIRST_PAGE = "The picture of these numbers is on the first page."

SOURCES = "Sources and advice"
SOURCES_INTRO = "What the questions behind your blockers and next steps rest on."
NO_SOURCES = "No question behind this plan cites a source."


def prepared(day: date, who: str) -> str:
    """When the document was made, and for whom, if that is known."""
    return f"Prepared on {long_date(day)}" + (f" for {who}" if who else "")


def asked_by(bank: str, version: str) -> str:
    """Which questions, in which version, were answered."""
    return f"Questions: {bank}, version {version}"


long_date = screen.day


def short_date(day: date) -> str:
    """A date such as "3 Mar 2027", for a narrow column."""
    return f"{day.day} {day:%b %Y}"


def blockers_intro(count: int) -> str:
    """What shut gates mean."""
    gates = opened(counted(count, "gate is shut", "gates are shut"))
    return f"{gates}. While a gate is shut its stage is blocked, however well the rest is going."


def blocker(number: str, question: str) -> str:
    """The heading of one blocker."""
    return f"{number} {question}"


def level(name: str, rung: str) -> str:
    """A rung of the ladder with its evidence."""
    return f"{name}. {rung}"


def in_plan(step: str) -> str:
    """A step towards opening a gate that is agreed already."""
    return f"{step} (in your plan)"


def not_in_plan(step: str) -> str:
    """A step that would help to open a gate, not agreed yet."""
    return f"{step} (not in your plan yet)"


def steps_intro(count: int) -> str:
    """How many steps were agreed."""
    return f"You agreed to {counted(count, 'next step', 'next steps')}."


def labelled(label: str) -> str:
    """A label before its text."""
    return f"{label}: "


def source_line(publisher: str, year: str, standing: str, checked: date | None) -> str:
    """Who published a source and when, and whether someone looked."""
    seen = f"checked {long_date(checked)}" if checked else standing
    return f"{publisher}, {year}. {opened(seen)}."


def source_link(title: str, publisher: str) -> str:
    """Where a link leads, for someone who hears it."""
    return f"{title}, {publisher}"


def advice(law_seen_to: date) -> str:
    """What this document is not."""
    return (
        f"Take legal advice before you act. This is a self-assessment, not advice; law as seen to "
        f"{long_date(law_seen_to)}."
    )


def running_title(title: str) -> str:
    """The running foot of a page, before its number."""
    return f"{PRODUCT} · {title}"


def page_number(page: int, pages: int) -> str:
    """The end of the running foot; a single page has no number."""
    return f" · page {page} of {pages}" if pages > 1 else ""
