"""What the paper form adds to the words of the bank."""

from __future__ import annotations

from collections.abc import Sequence

from words import screen
from words.grammar import listed

KIND = "Paper form"

HOW = "How to answer"
HOW_LEVEL = (
    "Each question comes with five descriptions, from 0 to 4. Cross the one box that says what is true today. "
    "Where you are between two, take the lower one."
)
HOW_DONT_KNOW = (
    "Cross “?” where you do not know yet. That is a useful answer, because finding out can be your first step."
)
HOW_NOT_APPLICABLE = (
    "Cross “–” where a question does not apply to you, and say why on the line for notes. "
    "A gate always applies, so it has no such box."
)
HOW_GATE = "A gate is a question that blocks its stage until you reach the rung it names."
HOW_OPEN = "You may leave anything open. Nothing is read into a question that you did not answer."
HOW_MEND = "If you cross the wrong box, black it out and cross another one."
HOW_SCREEN = "You may also fill this in on a screen: click a box to cross it, and save or print the file."
HOW_NOTES = "What you write on a line for notes stays on this paper. It is not typed in."

BACK = "When you have finished"
BACK_YOURSELF = (
    "Type your answers in yourself: open “Your assessment” and choose “I have answered on paper”. Or give this form to "
    "whoever runs the session."
)
BACK_WORD = (
    "If somebody else types it in, write a word here that you will know again, so that they can give you the private "
    "link to your answers. It need not be your name."
)
BACK_WORD_LABEL = "Your word:"

ABOUT = "About you"
ABOUT_TEXT = "Cross one box for each question. Nothing here names you or your organisation."
CONFIDENCE = "How confident you are"
NOTES = "Notes:"
DONT_KNOW = screen.DONT_KNOW
NOT_APPLICABLE = screen.NOT_APPLICABLE


def title(bank: str) -> str:
    """The heading of the form."""
    return f"{KIND}: {bank}"


def code(bank_id: str, version: str) -> str:
    """What tells a returned form from one with other questions."""
    return f"Form code: {bank_id} {version}"


def running(bank_id: str, version: str) -> str:
    """The running foot of each page, before its number."""
    return f"{KIND} {bank_id} {version}"


def stem(text: str) -> str:
    """The beginning that each task to be rated reads on from."""
    return f"{text}…"


def confidence_text(low: str, middle: str, high: str) -> str:
    """How to rate: what the ends and the middle of the scale mean."""
    return f"Cross one box from 0 to 10, by how you feel today. 0: {low}. 5: {middle}. 10: {high}."


def numbered(number: str, text: str) -> str:
    """A question with its number."""
    return f"{number} {text}"


def stage(place: int, title: str) -> str:
    """The heading of a stage."""
    return f"Stage {place}: {title}"


gate = screen.gate


def only_where(conditions: Sequence[tuple[str, Sequence[str]]]) -> str:
    """Whom a question is asked: the number of each question about the person, and the options that count."""
    said = [f"{number} is {_either(options)}" for number, options in conditions]
    return f"Answer this only if {listed(said, len(said))}."


def _either(options: Sequence[str]) -> str:
    return " or ".join(f"“{option}”" for option in options)


def option(number: str, text: str) -> str:
    """A box as a form that is filled in on a screen names it."""
    return f"{number}: {text}"


def rung(name: str) -> str:
    """The name of a rung before its description."""
    return f"{name}: "
