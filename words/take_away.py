"""What the screens say on which a plan is taken away and brought back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from words import enter_form
from words.screen import count

TITLE = "Take it away"
TEXT = (
    "Each file is made when you ask for it, from what is saved at that moment. It does not change afterwards: take a "
    "new one when your plan has changed."
)
NOTHING_YET = "There is nothing to take away yet. Answer something first, or bring a file back."
NO_STEPS = "You have not agreed a step yet. The calendar and the list of steps appear here once you have."
TO_PLAN = "Back to my plan"
TO_START = "Start my assessment"

READ = "To read and share"
WORK = "To work with"
KEEP = "To keep"

CALENDAR_LINK = "Put my private link into the calendar"
CALENDAR_LINK_HELP = (
    "Leave this unticked if anybody else sees your calendar: whoever has the link can read and change your answers."
)

# Doors

DOOR = "Other formats, and a page for your sponsor"
HOME_TAKE = "Take my plan away"
HOME_BRING = "Bring answers back from a file"

# Each file: what it is called, what it is good for, what its button says

FILES: Mapping[str, tuple[str, str, str]] = {
    "pdf": (
        "The plan as a PDF",
        "Looks the same everywhere, with its pictures. Tagged, so that it can be read aloud.",
        "Download PDF",
    ),
    "docx": (
        "The plan for a word processor",
        "Headings, lists and real tables that you can change, for your own paper or report.",
        "Download document",
    ),
    "html": (
        "The plan as a web page",
        "One file that opens in any browser, at any size of text, with no network.",
        "Download web page",
    ),
    "sponsor": (
        "One page for your sponsor",
        "Readiness, shut gates, agreed steps and what you ask of them. No note, no confidence rating.",
        "Download one-page PDF",
    ),
    "xlsx": (
        "The plan as a workbook",
        "A row for each step, to filter and keep up to date, and your readiness with its sums.",
        "Download workbook",
    ),
    "csv": (
        "The steps as plain rows (CSV)",
        "For any other program. Text that begins with a sign such as = or + has an apostrophe before it.",
        "Download CSV",
    ),
    "ics": (
        "The dates for your calendar",
        "Each step on its day, with a reminder a week before, and the day to come back. Take it again after a change "
        "and import it again: the same entries move, and what you dropped is cancelled.",
        "Download calendar file",
    ),
    "json": (
        "Everything, to bring back (JSON)",
        "All that you said, private notes and ratings included. Keep it as safe as your private link: this site or "
        "another one can take it back, also after your answers were deleted here.",
        "Download everything",
    ),
}
NAMES: Mapping[str, str] = {"sponsor": "sponsor-page", "json": "everything"}
A_PLAN = "action-plan"


def file_name(what: str, day: date, ending: str) -> str:
    """What a file is called: never twice the same on two days."""
    return f"mutual-ready-{NAMES.get(what, A_PLAN)}-{day.isoformat()}.{ending}"


# Bring it back

BACK_TITLE = "Bring it back"
BACK_TEXT = (
    "Choose the file that you took away under “Everything, to bring back”. We check it whole and show what is in it "
    "before anything changes. The file itself is not kept."
)
BACK_LABEL = "The file, whose name ends in .json"
BACK_REFUSED = "This file cannot be brought back. Nothing has changed."
BACK_FOUND = "What is in it"
BACK_JOINS = (
    "This browser holds answers already, and what you bring back joins them. If the file is another person’s, bring "
    "it back in their own browser."
)
BACK_SAME = "All of it is here already, so there is nothing to bring back."
BACK_CHOICE = "Where the file and your answers differ"
BACK_MINE = "Keep mine, and bring back only what I have not answered here"
BACK_FILE = "Take the file’s in place of mine; to keep mine too, take my plan away first"
BACK_CHOOSE = "Say first which of the two to take where they differ."
BACK_BUTTON = "Bring it back"
BACK_FAILED = "Nothing was brought back, because it could not be saved. Wait a moment and press the button again."
BACK_DONE_TITLE = "It is back"
BACK_LINK = (
    "This is your private link on this site. It opens what you have brought back on any device; a link that you had "
    "on another site, or before a deletion, does not open it."
)
BACK_RESULTS = enter_form.SAVED_RESULTS
BACK_PLAN = "See my plan"

# The parts of a visit, in the order in which they are counted

PARTS: Mapping[str, str] = {
    "about": "About you",
    "confidence": "Confidence ratings",
    "level": "What is in place",
    "earlier": "What was in place at an earlier assessment",
    "note": "Private notes",
    "step": "Steps agreed",
    "bond": "Relationships",
    "route": "Which route",
    "module": "After the module",
    "follow": "Three months on",
    "other": "Everything else",
}


def part(name: str, number: int) -> str:
    """How much of one part is in the file."""
    return f"{name}: {number}"


def compared(new: int, same: int, different: int) -> str:
    """How the file sits with what is here."""
    how = (f"{new} new here", f"{same} the same as yours", f"{different} different from yours")
    told = [text for text, number in zip(how, (new, same, different), strict=True) if number]
    return f"Of {count(new + same + different, 'answer')}: {', '.join(told)}."


def older(theirs: str, ours: str) -> str:
    """A file from before the questions changed."""
    return (
        f"The file was made under version {theirs} of the questions, and this site has {ours}. What has been reworded "
        "since is listed on the first page, to look at again."
    )


def newer(theirs: str, ours: str) -> str:
    """A file from a site that is further on."""
    return (
        f"The file was made under version {theirs} of the questions, and this site still has {ours}. Answers to "
        "questions that are not here are kept and count in nothing."
    )


def restored(answers: int) -> str:
    """How much was kept."""
    return f"{count(answers, 'answer')} brought back and saved."
