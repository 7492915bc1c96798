"""The facilitator's report: its screen, its files, what is said of steps, and the texts that wait to be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from words import group_change
from words.grammar import inside, listed, number
from words.module_report import about
from words.paper import long_date

# What the report itself says

FIRST = "At which stage people take their first step"
FOLLOWED_NOBODY = (
    "What became of agreed steps is told three months on, once ten people have replied and enough steps were begun and "
    "not begun that the counts give nobody away."
)
PICTURE_ALT = "Dumbbell chart of mean confidence, 0 to 10, before and after, of those who rated both times."
PICTURE_KEY = group_change.KEY
PICTURE_AXIS = group_change.AXIS
CONFIDENCE = "what changed in confidence"


def first_told(stage: str, count: int) -> str:
    """Where most people begin; a rounded count."""
    return f"What people will do first is most often at {inside(stage)}: about {count} of them."


def followed(replied: int, people: int, steps: int, at_least: int, among: int) -> str:
    """What became of agreed steps, all counts rounded; whoever did not reply counts as not having begun."""
    told = f"Three months on, about {replied} of about {people} people who had agreed steps told what became of them"
    lower = f"at least about {at_least}% were done or partly done, if none was that nobody told of"
    return f"{told}. Of about {steps} steps {lower}; of those told of, about {among}%."


def withheld(parts: Sequence[str]) -> str:
    """The parts that are left out, and why."""
    why = "because fewer than 10 people gave any one answer, or the answers could not be shown without risk to anyone"
    return f"Left out, {why}: {listed([inside(part) for part in parts], len(parts))}."


def picture_title(stages: int) -> str:
    """What the picture of confidence shows."""
    where = "the stage" if stages == 1 else f"the {number(stages)} stages"
    return f"Mean confidence before and after, at {where} of which it may be said"


# The files

PAPER_TITLE = "Evaluation of a module"
EVALUATION = "What may be said"
NUMBERS = "In numbers"
REMARKS = "In people’s own words"
REMARKS_TEXT = "Each was read and let through by a facilitator. Nothing says who wrote it."
NO_REMARKS = "No text has been let through."
DEMONSTRATION = "A demonstration: these people are made up."
SHEETS = ("Evaluation", "In people’s words")
SECTION = "Part"
PARAGRAPH = "Text"
CSV_COLUMNS = ("Part", "Row", "Column", "Value")


def sheet_of(number: int) -> str:
    """The name of the sheet that holds one table."""
    return f"Table {number}"


def told_by(bank: str, version: str) -> str:
    """Which questions were asked."""
    return f"Questions: {bank}, version {version}."


def made(day: date) -> str:
    """When the report was made."""
    return f"Made on {long_date(day)}."


# The texts

THEMES: Mapping[str, str] = {
    "toolkit": "Toolkits: what should change",
    "most-useful": "Most useful about the module",
    "least-useful": "Least useful about the module",
    "drop": "What to drop from the module",
}
NO_STAGE = "Other tools"


def tools_at(stage: str) -> str:
    """The theme of what was said of the tools for a stage."""
    return f"Tools for {inside(stage)}: what would make them more useful"


def remark(subject: str, text: str) -> str:
    """A text with the tool or page that it is about."""
    return f"{subject}: {text}" if subject else text


# The screen

TITLE = "Report"
DOOR = "Report on this module"
DOOR_TEXT = "The evaluation to paste or download, and what people wrote for you to read."
SIGN_IN_FIRST = "The report is for whoever runs the module."
TOO_EARLY = "There is a report once the room has reached “Confidence after”."
OPEN_STILL = (
    "The module is still open, so the report says what the room has been shown so far. It is whole once you close the "
    "module."
)
PASTE = "You can paste this as it stands: it claims no more than the numbers allow."
PLAIN_TEXT = "The same as plain text, to copy"
TAKE = "Take it away"
TAKE_TEXT = "Each file is made when you press its button, from what you see here."
FILES: Mapping[str, str] = {
    "pdf": "Download PDF",
    "docx": "Download document",
    "xlsx": "Download workbook",
    "csv": "Download CSV",
}
BACK = "Back to the module"

QUEUE = "What people wrote"
NOTHING_WAITS = "Nothing waits to be read."
LET_THROUGH = "Let through"
REFUSE = "Refuse"
TAKE_OUT = "Take out again"
APPROVED = "Let through, and in the report"
REFUSED = "Refused"
REFUSE_WHAT = (
    "Nothing can be changed: let a text through as it is, or refuse it. Refuse whatever names a person, or would tell "
    "those who know the writer who it is."
)


def queue_text(smallest: int, still_open: bool) -> str:
    """When texts come, and what is not told of them."""
    waits = " While the module is open they also wait for the last few who have written nothing yet."
    return (
        f"Texts come in batches from at least {number(smallest)} people, in the order of the alphabet and without "
        "names, so that nobody is known by when they wrote. What fewer people wrote since is not shown to anyone."
        f"{waits if still_open else ''}"
    )


def file_name(day: date, ending: str) -> str:
    """What a file of the report is called."""
    return f"mutual-ready-module-report-{day.isoformat()}.{ending}"


# Module against module

COMPARE = "Module against module"
COMPARE_DOOR = "Compare with my other modules"
COMPARE_RULE = (
    "You see the modules that you run: the one you are signed in to, those under your organisation’s sign-in, and "
    "those whose code and passphrase you give below, until you close this tab. They stand in the order of their "
    "dates, and none is ranked."
)
COMPARE_NUMBERS = (
    "A module has a number once it is closed, or once the room was shown what changed, and at least ten people rated "
    "a stage both times. Only modules with the same set of questions are compared."
)
ADD = "Add another module that you run"
CODE = "Its join code"
PASSPHRASE = "Your passphrase for it"  # noqa: S105 - the label of a field
ADD_BUTTON = "Add it"
OTHER_QUESTIONS = "That module asked another set of questions, so it cannot be compared with this one."
HEALTH = "Signs that a question does not work"
HEALTH_TEXT = "For whoever writes the questions, over all the modules above."
TO_REPORT = "Back to the report"
ONLY_ONE = "There is one module so far. Add another to compare it with."


def of_stage(stage: str, count: int | None) -> tuple[str, str]:
    """A row of the table of first steps."""
    return stage, about(count)
