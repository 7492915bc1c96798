"""What is said to people who answer as a team: coming in, what each shows, where they disagree, what they agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

from words import join
from words.grammar import counted, listed, opened
from words.screen import count, day

TITLE = "Your team"
HOME_BUTTON = "Work as a team"
ENTRY = "Your team"

TEXT = (
    "Each of you answers privately, under your own link. Here you see where you disagree, agree one answer together, "
    "and make one plan."
)
BEGIN_TITLE = "Start a team"
NAME = "Name of the team"
NAME_HELP = "Everyone who joins sees it, such as “Adult social care, Leeds”."
BEGIN = "Start the team"
NAME_EMPTY = "Give the team a name first."
CODE_TITLE = "Join a team"
CODE = "Team code"
CODE_HELP = "Whoever started the team can tell you. It looks like MAKE DYTA FENY."
CODE_BUTTON = "Continue"
CODE_EMPTY = "Type the team code first."
UNKNOWN = "No team has this code. Check each letter with whoever gave it to you."
too_many = join.too_many
FULL = "As many people are in this team as there may be."
GONE = "This team is no longer there: the last person in it has left."

ROLE = "What is your role here?"
ROLES = {
    "sponsor": "Sponsor",
    "procurement": "Procurement",
    "legal": "Legal",
    "hr": "HR",
    "finance": "Finance",
    "staff-lead": "Staff lead",
    "other": "Another role",
}
ROLE_EMPTY = "Choose your role first."
SHOWS = "What may the team see of your answers?"
SHOWN = {
    "role": "My levels, with my role",
    "levels": "My levels, without my role",
    "nothing": "Only how many questions I have answered",
}
SHOWS_EMPTY = "Choose first what the team may see."
SHOWS_HELP = (
    "Your role and how many questions you have answered are always seen. Your private notes, reasons and confidence "
    "never are. You can change this later; what others have seen by then, they have seen."
)
SMALL = "In a team of two, “without my role” hides nothing: the other person knows that it is you."
FEW = "The fewer you are, the easier it is to work out whose levels those without a role are."
JOIN = "Join the team"
NOT_NOW = "Not now"
SAVE_SHOWS = "Save what I show"

LOOK_AGAIN = "Look again"
TALK_NOTHING = "Nothing to talk about yet"
TALK_WAIT = (
    "Disagreement shows once at least two of you show their levels and have answered the same questions. Answer yours "
    "meanwhile."
)
TALK_ALIKE = "Of what you show, nothing is left on which you say different things."
ANSWER = "Go to my own questions"
YOURS = "Your own answer:"
MORE = "More that you see differently"
UNKNOWN_TITLE = "One of you does not know what another does"
APART = {
    "gate": "For some of you this gate is shut, for others it is open.",
    "unknown": "One of you does not know; another does.",
    "applies": "One of you says that this does not apply.",
}

AGREE_TITLE = "Agree one answer"
AGREE = "What do you say as a team?"
AGREE_BUTTON = "Agree this"
AGREE_EMPTY = "Choose the answer that you agree on."
ANY_TITLE = "Agree another question"
ANY = "Question"
ALIKE_TITLE = "What you all say alike"
ALIKE_BUTTON = "Agree all of these"
AGREED_TITLE = "What you have agreed"
AGREED_NONE = "Nothing agreed yet."
AGREED_COLUMNS = ("Question", "Agreed", "Saved")
AGREED_ALT = "The questions that the team has agreed an answer to, who saved it and when"
LEFT = "somebody who has left"
BEFORE = "Before that:"
NOT_SAVED = "This could not be saved just now. Try again in a moment."

HERE_TITLE = "Who is in"
HERE_COLUMNS = ("Role", "Answered")
HERE_ALT = "Who is in the team and how many questions each has answered"
INVITE_TITLE = "Invite the others"
INVITE_TEXT = "Send this link, or say the code. Whoever has it can join, so keep it among you."
MINE_TITLE = "What you show"
LEAVE_TITLE = "Leave the team"
LEAVE_TEXT = (
    "What you show vanishes from the team at once, and your answers stay yours. What the team has agreed stays, "
    "without saying that you saved it. When the last of you leaves, the team is deleted with all that it agreed."
)
LEAVE_SURE = "Yes, I want to leave"
LEAVE = "Leave the team"

PLAN_TITLE = "The team’s plan"
PLAN_TEXT = "Steps for what you have agreed so far, most urgent first. Everyone in the team sees and can change them."
PLAN_EMPTY = "Agree some answers first; the steps follow from them."
PLAN_NOTHING = "Your agreed answers ask for no further step."
PLAN_AGREED = "Steps you have agreed"
PLAN_NONE = "No step agreed yet."
PLAN_PROPOSED = "Next steps that we suggest"
PLAN_MORE = "More steps"
OWNER = "Who"
OWNER_HELP = "Choose a role, or type a name."
DUE = "By when"
STATUS = "How is it going?"
AGREE_STEP = "Put this in the team’s plan"
SAVE_STEP = "Save"
DROP_STEP = "Take it out"
PDF = "Download the team’s plan (PDF)"
PDF_NAME = "team-plan"
TO_TEAM = "Back to the team"
TO_PLAN = "Make one plan"


def talk_title(number: int) -> str:
    """The heading of the first topics."""
    return f"{opened(counted(number, 'thing', 'things'))} to talk about today"


def how_many(title: str, number: int) -> str:
    """A heading with how much is under it."""
    return f"{title} ({number})"


def join_title(name: str) -> str:
    """The heading of the note before joining."""
    return f"Join “{name}”"


def other_team(name: str) -> str:
    """Joining leaves the team that somebody is in."""
    return f"You are in “{name}” now. Joining this team leaves that one."


def spread(rungs: int) -> str:
    """How far apart people are."""
    return f"{opened(counted(rungs, 'rung', 'rungs'))} apart."


def who(roles: Sequence[str], unnamed: int) -> str:
    """Those who said the same, such as "HR, Legal and one without a role"."""
    several = Counter(roles)
    names = [ROLES[role] if number == 1 else f"{ROLES[role]} ({number})" for role, number in several.items()]
    if unnamed:
        names.append("one of you" if unnamed == 1 else f"{counted(unnamed, '', 'of you')}")
    said = listed(names, most=10)
    return opened(said)


def alike(number: int) -> str:
    """How many questions everyone who shows answers alike."""
    return f"On {counted(number, 'question', 'questions')} everyone who shows an answer says the same."


def here(role: str, is_me: bool) -> str:
    """Somebody in the team."""
    return f"{ROLES[role]} (you)" if is_me else ROLES[role]


def answered(number: int, asked: int) -> str:
    """How far somebody is."""
    return f"{number} of {asked}" if number else "Not started"


def agreed_line(what: str, role: str | None, when: date) -> str:
    """An answer of the team with who saved it and when."""
    return f"Agreed: {what}. Saved by {saved(role, when)}."


def saved(role: str | None, when: date) -> str:
    """Who saved something, as far as that is known, and when."""
    return f"{LEFT if role is None else ROLES[role]}, {day(when)}"


def taken_back(what: str, role: str | None, when: date) -> str:
    """What was agreed before."""
    return f"{what} ({saved(role, when)})"


def questions_agreed(agreed: int, asked: int) -> str:
    """How far the team is."""
    return f"{agreed} of {count(asked, 'question')} agreed."


def receipt(name: str, role: str, shown: str) -> str:
    """In which team somebody is, for the privacy receipt."""
    return (
        f"You are in the team “{name}” as {ROLES[role]}. It sees: {SHOWN[shown].lower()}. What the team agreed belongs "
        "to the team and does not name you."
    )
