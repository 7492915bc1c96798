"""What somebody reads who joins a live module: the privacy note, the way in, and what the room is doing now."""

from __future__ import annotations

from datetime import date, timedelta
from math import ceil

from words import screen
from words.grammar import number
from words.screen import count, day

TITLE = "Join a module"
TYPE_TEXT = "The join code is on the screen in the room, or in your invitation."
TYPE_LABEL = "Join code"
TYPE_BUTTON = "Continue"
TYPE_EMPTY = "Type the join code first."
UNKNOWN = (
    "No module has this code. Check each letter with the screen in the room: the code may have been changed since "
    "you were given it."
)
BUTTON = "Join"
NOT_NOW = "Not now"
HOME_TITLE = "In a room together?"
HOME_BUTTON = "Join with a code"

ROOM_SEES = "The room sees"
FACILITATOR_SEES = "The facilitator sees"
FACILITATOR_SEES_TEXT = (
    "the same, how many have finished each part, and comments without names. Never one person’s ratings."
)
ONLY_YOU = "Only you see"
ONLY_YOU_TEXT = "your own results, your private notes, and the names you write down."
KEPT = "We keep"
COLLUDING = "To work you out,"

MEMBER_TITLE = "You are in"
MEMBER_BUTTON = "Carry on"
LEAVE = "Leave the module"
LEAVE_TEXT = "Your answers stay yours and no longer count for the room from its next picture on."
CLOSED_TITLE = "This module has finished"
CLOSED = "Nobody can join it any more. You can use everything here on your own."
GO_HOME = screen.GO_HOME

PHASES = {
    "arrive": "Arrive",
    "before": "Confidence before",
    "assess": "Readiness",
    "discuss": "Discuss",
    "plan": "Plan",
    "after": "Confidence after",
    "closed": "Finished",
}
NOW = {
    "arrive": "say a little about yourself",
    "before": "rate your confidence",
    "assess": "answer the questions, stage by stage",
    "discuss": "look up and discuss",
    "plan": "choose your next steps",
    "after": "rate your confidence again",
}
GO_THERE = "Go there"
OWN_RESULTS = "See my own results"
FINISHED = "The module has finished. Thank you for taking part."


def people(number_of: int) -> str:
    """ "1 person", "5 people"."""
    return "1 person" if number_of == 1 else f"{number_of} people"


def title(name: str) -> str:
    """The heading of the note."""
    return f"Join “{name}”"


def room_sees(smallest: int) -> str:
    """The rule of publishing, for groups of at least `smallest` people."""
    return (
        f"pictures of everyone together, never of fewer than {smallest} people, and a new one only when {smallest} "
        "people’s answers have changed."
    )


def kept(until: date) -> str:
    """What is kept of somebody in a module, which is deleted on `until`."""
    return (
        f"your answers without your name, and the module until {day(until)}. Leave, or delete everything about you, "
        "at any time."
    )


def colluding(fewest: int, usual: int) -> str:
    """How many people would have to put their answers together to learn somebody else's."""
    return (
        f"{number(usual)} others here would have to put their own answers together, or {number(fewest)} where nearly "
        "everyone else answered alike. Nobody can do it alone."
    )


def member(name: str) -> str:
    """Somebody is in a module."""
    return f"You are in “{name}”. Answer in any order, and start wherever you like."


def now(phase: str) -> str:
    """What the room is doing, for a person in it; "" where there is nothing to suggest."""
    return f"Now in the room: {NOW[phase]}." if phase in NOW else ""


def done(phase: str) -> str:
    """The person has done what the room is doing."""
    return f"Now in the room: {NOW[phase]}. You have done this."


def wait(left: timedelta) -> str:
    """When the next try may be made."""
    seconds = ceil(left.total_seconds())
    if seconds > 90:
        return f"Try again in {count(ceil(seconds / 60), 'minute')}."
    return f"Try again in {count(seconds, 'second')}."


def too_many(left: timedelta) -> str:
    """Too many wrong codes came from where this one comes from."""
    return f"Too many wrong codes were tried from this network. {wait(left)}"
