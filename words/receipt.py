"""The privacy receipt: what is held about a person, taking it along, and deleting it."""

from __future__ import annotations

from datetime import date

from words import screen
from words.join import people
from words.screen import count, day

_NO_BREAK = "\u00a0"

TITLE = "What we hold about you"
SHORT = "Your privacy receipt"
HOME_LINK = "See what we hold about you"
TEXT = "This is everything that is kept under your private link. We ask for no name and no email address."
NOTHING = "We hold nothing about you. All there is is a cookie in this browser, with a random number in it."
WHAT = "What"
HOW_MANY = "How many"
WHEN = "First and last changed"
TABLE_ALT = "What is held about you, how much of it and since when"

KINDS = {
    "about": "About you",
    "confidence": "Ratings of confidence",
    "readiness": "Answers about readiness, with reasons",
    "notes": "Private notes",
    "route": "Answers about your route",
    "plan": "Your plan",
    "relationships": "Your relationships",
    "feedback": "What you said about tools and the module",
    "follow-up": "What became of your plan",
    "other": "Other answers",
    "vote": "Votes in the room",
    "tip": "Tips and questions for the room",
    "moderation": "Texts of yours that a facilitator may read",
    "team_member": "Your place in a team, and what you show it",
    "link": "Fingerprints of your private links",
    "packed": "Your answers in short, as numbers, for pictures of a room",
}
HISTORY_TITLE = "And how it changed"
LINK_TITLE = "Your private link"
LINK_TEXT = (
    "We keep a fingerprint of your private link, not the link itself. When it is not used for 180 days, everything "
    "about you is deleted. One cookie in this browser holds it."
)
MODULE_TITLE = "Your module"
TEAM_TITLE = "Your team"
NO_MODULE = "You are in no module, so your answers are in no picture of a room."

TAKE_TITLE = "Take it with you"
TAKE_TEXT = "One file with every answer and its history, which other programs can read (JSON)."
TAKE_BUTTON = "Download everything"
FILE_NAME = "mutual-ready-about-me.json"

DELETE_TITLE = "Delete everything now"
DELETE_TEXT = (
    "We delete your answers, their history, your plan and your private link, at once and for good. Nobody can bring "
    "them back, and we cannot either."
)
DELETE_ROOM = (
    "Your answers leave the room’s next pictures. What was already shown to the room stays as it was shown, since it "
    "names nobody; your facilitator sees that somebody withdrew, and not who."
)
DELETE_TEAM = (
    "What you show to your team vanishes from it. What the team agreed stays and does not name you; if you are the "
    "last in it, the team is deleted too."
)
DELETE_BACKUPS = "A backup made by whoever runs this service may hold a copy until that backup is thrown away."
DELETE_SURE = "Yes, delete everything about me"
DELETE_BUTTON = "Delete now"

DELETED_TITLE = "Everything about you is deleted"
DELETED_TEXT = "This is what we held until a moment ago, and hold no more."
DELETED_LINK = "Your private link now opens nothing, on any device."
GO_HOME = screen.GO_HOME


def when(first: date | None, last: date | None) -> str:
    """From the first day to the last, once where they are the same; a date never breaks, however narrow its column."""
    days = dict.fromkeys(day(each).replace(" ", _NO_BREAK) for each in (first, last) if each)
    return " to ".join(days)


def changes(lines: int, since: date) -> str:
    """The history of somebody's answers."""
    return (
        f"We also keep {count(lines, 'change')} that you made since {day(since)}, so that you can see what changed. "
        "Words that you took back are in there too."
    )


def member(name: str, since: date, until: date) -> str:
    """In which module somebody is."""
    return f"You have been in “{name}” since {day(since)}. The module is kept until {day(until)}."


def facilitates(name: str, who: str) -> str:
    """Somebody who runs a module on this device."""
    return f"This browser is signed in to run “{name}”, where you are called {who}."


def room_now(name: str, here: int) -> str:
    """The effect of a deletion on the room's numbers."""
    return f"“{name}” now counts {people(here)}."


def deleted_line(what: str, how_many: int) -> str:
    """One kind of answers that was deleted."""
    return f"{what}: {how_many}"
