"""What the screen “Which route?” says around the bank's own questions and rules."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from words import relationships
from words.grammar import counted, listed, opened
from words.screen import day

TITLE = "Which route could you take?"
DOOR_TEXT = "Not sure how you may award the contract? Up to eight questions show which routes are open to you, and why."
DOOR_OPEN = "Find your route"
BACK = relationships.BACK
BACK_TO_ASSESSMENT = relationships.BACK_TO_ASSESSMENT

NOTHING_YET = "Answer a question, and what your answers come to appears here."
FINDINGS = "What your answers come to"
OPEN = "Open to you"
DEPENDS = "Not settled yet"
DEPENDS_TEXT = "Each of these waits for an answer, or for one that you were not sure of."
CLOSED = "Closed, and why"
NONE_OPEN = "None of the routes on this page is open on these answers. The reasons are below."
WHY = "Why it is open"
CONDITIONS = "What must be on file"
ASK = "What to ask a lawyer"
SOURCES = "Where this comes from"
LAW = "Law:"
AGAIN = "Routes can be open on your answers and still be shut by a fact that nobody asked about here."


def not_advice(seen_to: date) -> str:
    """What this page is not, and to which day the law was seen."""
    return f"This is not legal advice. Law as seen to {day(seen_to)}. Show the result to a lawyer before you act on it."


def summary(open_routes: int, unsettled: int, closed: int) -> str:
    """How many routes stand where."""
    said = [f"{counted(open_routes, 'route is', 'routes are')} open" if open_routes else "no route is open"]
    if unsettled:
        said.append(f"{counted(unsettled, 'is', 'are')} not settled")
    if closed:
        said.append(f"{counted(closed, 'is', 'are')} closed")
    return f"{opened(listed(said))}."


def numbered(number: int, question: str) -> str:
    """A question with its number."""
    return f"{number}. {question}"


def waits_for(numbers: tuple[int, ...]) -> str:
    """Which questions would settle a route."""
    word = "question" if len(numbers) == 1 else "questions"
    return f"depends on {word} {listed([str(number) for number in numbers], most=len(numbers))}"


def reason(text: str, law: str) -> str:
    """Why a need is met or not, with the law behind it."""
    return f"{text} ({law})"


def all_closed(routes: Sequence[str]) -> str:
    """What follows when a whole body of law does not apply."""
    verb = "is" if len(routes) == 1 else "are"
    return f"So {listed([f'“{route}”' for route in routes], most=len(routes))} {verb} closed."


def closed_title(routes: int) -> str:
    """The heading of the list of closed routes."""
    return f"{CLOSED} ({routes})"
