"""What the files that a plan is taken away in say, beside the words that they share with paper."""

from __future__ import annotations

from datetime import date

from words import screen
from words.grammar import counted, listed, opened
from words.paper import long_date

# A step

PROGRESS = "Progress"
EVIDENCE = "Evidence"
WHO = "Who"
FIRST_MOVE = "First move"
DONE_WHEN = "Done when"

# Columns of the spreadsheet and of the CSV file

ACTION_COLUMNS = (
    "Number",
    "Step",
    "Why",
    "Stage",
    "Who",
    "By when",
    "First move",
    "Done when",
    "Status",
    PROGRESS,
    EVIDENCE,
)
READINESS_COLUMNS = (
    "Stage",
    "Name",
    "Level, 0 to 4",
    "Readiness",
    "At least",
    "At most",
    "Target",
    "Gap",
    "In a word",
    "Gates shut",
    "Answers counted",
    "Questions that apply",
)
SUM_COLUMNS = (
    "Stage",
    "Question",
    "About",
    "You said",
    "Rung",
    "Weight",
    "Weight × rung",
    "Gate opens at",
    "Gate",
)

# The spreadsheet

SHEETS = ("Actions", "Readiness", "Sums", "About this file")
STATUS_TITLE = "Status"
STATUS_ERROR = "Choose one of the list, so that the filter finds every step."
NO_SCORE = "no score"
GATE_SHUT = screen.GATE_SHUT
GATE_OPEN = screen.GATE_OPEN
READINESS_NOTE = (
    "Level is the sum of weight × rung divided by the sum of the weights, over the answers that are on the ladder; "
    "the sheet “Sums” has them. At least and at most say where it could lie, given what is not known."
)
ABOUT_WHAT = "What this is"
ABOUT_DAY = "Made on"
ABOUT_QUESTIONS = "Questions"
ABOUT_LAW = "The law"
ABOUT_PRIVATE = "What is private"
ABOUT_EDIT = "If you change it"
PRIVATE = (
    "No private note and no confidence rating is in this file. It does hold what was answered to each question; "
    "delete the sheets “Readiness” and “Sums” before you share the actions alone."
)
EDITED = "Changes made here stay here: the tool does not read this file back."


def page_of(page: str, pages: str) -> str:
    """The foot of a printed sheet; both are the program's own signs for a number."""
    return f"Page {page} of {pages}"


# The calendar

CALENDAR_NAME = "My action plan"
COME_BACK = "Three months on: see what got done"
COME_BACK_TEXT = "Open your private link and say what came of each step. It takes about ten minutes."
A_STEP = "A step of your plan"
SOON = "In a week"
TODAY = "Today"


def due(title: str) -> str:
    """The name of the day by which a step is to be done."""
    return f"Due: {title}"


def done(title: str) -> str:
    """The name of that day once it is done."""
    return f"Done: {title}"


def cancelled(title: str) -> str:
    """The name of a day that no longer counts, for calendars that keep it."""
    return f"Cancelled: {title}"


def reminder(when: str, title: str) -> str:
    """What an alarm says."""
    return f"{when}. {title}"


def line(label: str, text: str) -> str:
    """One line of the details of an event."""
    return f"{label}: {text}"


# The JSON file

JSON_ABOUT = (
    "Everything that you said, private notes and confidence ratings included. Keep it as you keep your private link. "
    "Mutual Ready takes it back under “Bring it back”, on this site or on another. It reads “answers”; “plan” is "
    "there to be read by people and other programs."
)

# The page for a sponsor

SPONSOR_TITLE = "Readiness at a glance"
SPONSOR_FOR = "For the sponsor"
SPONSOR_GATES = "What blocks us"
SPONSOR_NO_GATES = "Nothing that we answered blocks a stage."
SPONSOR_STEPS = "What is agreed"
SPONSOR_NO_STEPS = "No step is agreed yet."
SPONSOR_COLUMNS = ("Step", "Who", "By when", "How far")
SPONSOR_ASKS = "What we ask of you"
SPONSOR = "sponsor"  # how a bank calls them, inside the name of whoever does a step
SPONSOR_FOOT = "A self-assessment, not an audit. It shows no private note and no confidence rating."


def and_more(count: int) -> str:
    """What did not fit."""
    return f"and {count} more"


def ask_step(title: str, day: date | None) -> str:
    """A step that the sponsor does."""
    return f"{title}, by {long_date(day)}" if day else f"{title}: say by when"


def ask_gates(numbers: list[str]) -> str:
    """Shut gates that no agreed step works on."""
    gates = counted(len(numbers), "gate", "gates")
    return f"See that somebody takes on {gates} with no agreed step: {listed(numbers, 6)}."


def ask_owners(count: int) -> str:
    """Agreed steps that nobody has taken on."""
    return f"Find an owner for {counted(count, 'agreed step', 'agreed steps')}."


def ask_dates(count: int) -> str:
    """Agreed steps without a date."""
    return f"Agree a date for {counted(count, 'step', 'steps')}."


def ask_overdue(count: int) -> str:
    """Agreed steps whose day has passed."""
    return opened(f"{counted(count, 'step is', 'steps are')} past the agreed date: ask what would free the owner.")


SPONSOR_NOTHING = "Nothing just now: keep the time free that the owners need."
