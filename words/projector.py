"""What stands on the projector, and what a facilitator reads who moves it from a phone."""

from __future__ import annotations

from words import join

WINDOW = "Projector"
REMOTE = "Move the projector"
REMOTE_TEXT = (
    "What you press here shows on the projector at once. Its own keys: → next, ← back, R reveal, F full screen."
)
SIGN_IN_FIRST = "Sign in to run your module, then open the projector from there."
SIGN_IN = "Sign in"

DEMONSTRATION = "Demonstration: made-up people"
JOIN_TITLE = "Join now"
JOIN_WITH = "with the code"
QR_ALT = "QR code of the join address"
NOBODY_YET = "Nobody has joined yet"
FINISHED = join.CLOSED_TITLE
COMES_LATER = "The picture comes when the facilitator shows it"
TIPS = "What you have shared"
MODULE = "To the module: phases, who is in, codes"
TIME_IS_UP = "Time is up"

NEXT = "Next"
BACK = "Back"
REVEAL = "Reveal"
REFRESH = "Show it as it is now"
VOTE = "Vote"
NOW_ON = "On the projector"
SLIDES = "All slides"
DISCUSS_CASE = "Discuss a case"
CASE = "Case"
CASE_SHOW = "Show its questions"
CASE_OPEN = "No clock"
CASE_MINUTES = "Clock"
PUT_QUESTION = "Put a question to the room"
QUESTION_OF_BANK = "A question of the assessment"
QUESTION = "Question"
QUESTION_NEW = "Write your own question"
QUESTION_OWN = "Your question"
OPTIONS_OWN = "Answers to choose from, one a line, two to five"
ASK = "Ask the room"
ASK_AGAIN = "Ask again"
VOTE_OPEN = "People are voting now"
OPTIONS_WRONG = "Write a question and two to five different answers."
ASKED_TWICE = "This question has had both its rounds."
MODERATE = "Tips and questions that people offer"
MODERATE_NONE = "Nothing is waiting for you."
MODERATE_SHOW = "Show it"
MODERATE_REFUSE = "Refuse"
MODERATE_TAKE_DOWN = "Take it down"
MODERATE_SHOWN = "Shown to the room"
MODERATE_REFUSED = "Refused"
MODERATE_AGAIN = "Show it after all"
KINDS = {"tip": "Tip", "question": "Question"}

TITLES = {
    "join": "How people join",
    "tips": "Tips and questions",
}


def minutes(count: int) -> str:
    """How long a clock runs."""
    return f"{count} minutes" if count else CASE_OPEN


def join_at(address: str) -> str:
    """Where to join, before the code."""
    return f"Join at {address}"


def place(at: int, of: int) -> str:
    """Where in the deck a slide is, from 1."""
    return f"{at} of {of}"


def joined(here: int, expected: int) -> str:
    """How many people are in."""
    if not here:
        return NOBODY_YET
    return f"{here} of {expected} joined" if here <= expected else f"{here} joined"


def answered(here: int, expected: int) -> str:
    """How many people have answered what a slide is about."""
    return f"{here} of {expected} answered"


def based_on(n: int, told: str) -> str:
    """How many people a picture is made of, after which comes how many have answered."""
    return f"n = {n} · {told}"


def voted(here: int, members: int, round_number: int) -> str:
    """How many have voted so far in a round."""
    again = " again" if round_number > 1 else ""
    return f"{here} of {members} voted{again}"


def by_name(text: str, name: str) -> str:
    """A tip, and who gave it where they said so."""
    return f"{text} ({name})" if name else text


QUESTIONS = {
    "who": "Who is here?",
    "confidence-before": "How sure are we before we start?",
    "readiness": "How ready are we, stage by stage?",
    "groups": "How do our groups compare?",
    "gaps": "Where are our widest gaps?",
    "gates": "What would stop us?",
    "disagreement": "On what do we differ most?",
    "calibration": "Does how sure we feel match how ready we are?",
    "change": "How sure are we now?",
    "next-steps": "Where are our next steps?",
    "tools": "Which tools helped?",
    "first": "What will we do first?",
}
"""What each topic asks of the room, until its picture is revealed."""


PUT_ON = "Put it on the projector"


def round_of(number_of: int, is_open: bool) -> str:
    """How far a vote is."""
    told = "First round" if number_of == 1 else "Second round"
    return f"{told}: {VOTE_OPEN}" if is_open else f"{told} closed"
