"""What a facilitator reads: opening a module, signing in, and running it."""

from __future__ import annotations

from datetime import date, timedelta

from words import projector
from words.join import PHASES, people, wait
from words.screen import day

TITLE = "Run a module"
TEXT = (
    "A module is one training event with a room of people: they rate their confidence and their readiness, you put "
    "the room’s picture on the screen, and everyone leaves with a plan."
)
HAVE_ONE = "You already run one"
SIGN_IN = "Sign in to your module"
HOME_LINK = "Run a module"

WITH_ORGANISATION = "Sign in with your organisation"
SIGN_OUT_ORGANISATION = "Sign out of your organisation"
OTHERS_OF_MINE = "Your other modules"
MAIL = "Or invite them by the email address they have with your organisation"
MAIL_BUTTON = "Invite"
MAIL_EMPTY = "Give an email address."
MAIL_DONE = "They can run the module once they sign in with the organisation."

OPEN_TITLE = "Open a new module"
NAME = "Name of the module, such as “Spring module, Leeds”"
YOURS = "Your name, for those who run the module with you"
STARTS = "First day"
ENDS = "Last day"
EXPECTED = "How many people do you expect?"
BREAKDOWN = "Show groups by their answer to"
BREAKDOWN_NONE = "No groups"
BREAKDOWN_HELP = "One choice for the whole module, so that pictures cannot be subtracted from one another."
SMALLEST = "Smallest group that is ever shown"
SMALLEST_HELP = "At least 5. Choose 10 where people rate their own employer."
HOST_KEY = "The host’s key, which whoever runs this service has"
OPEN = "Open the module"

NO_NAME = "Give the module a name."
NO_YOURS = "Give your name."
NO_EXPECTED = "Say how many people you expect. A rough number will do."
DATES = "The last day cannot be before the first."
WRONG_HOST_KEY = "That is not the host’s key."

OPENED_TEXT = (
    "To run it you need its join code and this passphrase. We show the passphrase once, and keep only a hash of it."
)
PASSPHRASE = "Passphrase"  # noqa: S105 - the label of a field
JOIN_CODE = "Join code"
WRITE_DOWN = "Write both down, or save them in your password manager. Then sign in with them."
CONTINUE_SIGN_IN = "I have kept them: sign in"

SIGN_IN_TITLE = "Sign in to your module"
SIGN_IN_TEXT = "With the join code of the module, as it is now, and your passphrase."
SIGN_IN_BUTTON = "Sign in"
SIGN_IN_WRONG = "This code and this passphrase do not belong together. Check each letter and each word."
SIGN_OUT = "Sign out"
SIGN_OUT_TITLE = "Sign out"
SIGN_OUT_TEXT = ("The module runs on. To come back on this device you need its join code and your passphrase.",)

NOW = "Now"
CLOSED_TEXT = "Nobody can join any more. What may be shared stays here until the module is deleted."
WHO_IS_IN = "Who is in"
PART = "Part"
BEGUN = "Begun"
FINISHED = "Finished"
PARTS = {
    "arrive": "About you",
    "before": PHASES["before"],
    "assess": "Readiness",
    "plan": "A plan with at least one step",
    "after": PHASES["after"],
}
COUNTS_ALT = "How many people have begun and finished each part"
COUNTS_ONLY = "Only counts: who did what is shown to nobody."

JOINING = "How people join"
QR_ALT = projector.QR_ALT
PROJECTOR = "Open the projector"
PROJECTOR_TEXT = "It opens in a window of its own. Move that to the big screen."
NEW_CODE = "The code got out?"
NEW_CODE_TEXT = "A new code stops the old one at once. Those who have joined stay in."
NEW_CODE_BUTTON = "Make a new code"

OTHERS = "Who runs this module"
YOU = "you"
INVITE = "Let someone else run it too"
INVITE_NAME = "Their name"
INVITE_BUTTON = "Make a passphrase for them"
INVITED_TEXT = "Give them this passphrase and the join code. We show it once."
INVITE_EMPTY = "Give their name."
INVITE_FULL = "Six people run this module already. Remove one first."

CLOSE = "Close the module"
CLOSE_TEXT = (
    "Close it when the room has gone home. Nobody joins any more, the pictures change no more, and we forget whose "
    "answers went into which picture. This cannot be undone."
)
CLOSE_SURE = "Yes, close it for good"
CLOSE_BUTTON = "Close the module"

WHAT_NOW = {
    "arrive": "People join and say a little about themselves.",
    "before": "People rate how confident they are, before they learn anything.",
    "assess": "People answer the questions about readiness, stage by stage.",
    "discuss": "People look up. You show the room’s pictures and talk about them.",
    "plan": "People choose their next steps.",
    "after": "People rate their confidence again, and say what the module should change.",
    "closed": "The module is closed.",
}


def opened(name: str) -> str:
    """The heading after a module was opened."""
    return f"“{name}” is open"


def dates(starts: date, ends: date) -> str:
    """When a module is."""
    return day(starts) if starts == ends else f"{day(starts)} to {day(ends)}"


def signed_in(who: str) -> str:
    """As whom this device is signed in."""
    return f"Signed in as {who}"


def known_and_runs_none(who: str) -> str:
    """Somebody whom the organisation has signed in runs no module yet."""
    return f"Your organisation has signed you in as {who}. You run no module yet."


def remove(who: str) -> str:
    """The button that lets somebody run the module no longer."""
    return f"Remove {who}"


def kept_until(until: date) -> str:
    """When the module is deleted."""
    return f"Kept until {day(until)}"


def back_to(phase: str) -> str:
    """The button to the phase before."""
    return f"Back to: {PHASES[phase]}"


def on_to(phase: str) -> str:
    """The button to the phase after."""
    return f"Next: {PHASES[phase]}"


def phase_of(place: int, phases: int, phase: str) -> str:
    """Where the room is."""
    return f"{place} of {phases}: {PHASES[phase]}"


def joined(here: int, expected: int) -> str:
    """How many came."""
    return f"{here} of {expected} joined"


def more_joined(here: int, expected: int) -> str:
    """How many came where that is more than were expected."""
    return f"{here} joined, {expected} expected"


def withdrawn(number: int) -> str:
    """How many deleted themselves."""
    return f"{people(number)} deleted everything about themselves"


def too_many(left: timedelta) -> str:
    """Too many wrong passphrases were tried."""
    return f"Too many wrong tries. {wait(left)}"


def wrong(left: timedelta) -> str:
    """A wrong passphrase, and how long to wait before the next."""
    return f"{SIGN_IN_WRONG} {wait(left)}" if left else SIGN_IN_WRONG
