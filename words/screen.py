"""What the pages say. Sentences with a number in them are functions, so that plurals agree."""

from __future__ import annotations

from datetime import date, datetime

NAME = "Mutual Ready"
GO_HOME = "Go to the start page"

# Words for numbers


def count(number: int, one: str) -> str:
    """ "1 question", "3 questions"."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def day(when: date) -> str:
    """ "22 November 2026"."""
    return f"{when.day} {when:%B %Y}"


# Every page

CONTINUE = "Continue"
BACK = "Back"
MENU = "Menu"
CLOSE_MENU = "Close menu"
WORKING = "One moment …"
OPENING = "Opening …"
SAVED_NOTHING_YET = "Saved as you go"
CONNECTION_LOST = (
    "We cannot reach the service just now. Keep this page open: it tries again by itself, and goes on where you were. "
    "What was saved is safe."
)
NOT_SAVED_WHILE_TYPING = "Saving as you type"
LINK_TITLE = "Your private link"
LINK_HELP = (
    "Open this link on any device to come back to exactly this place. It is the only key to your answers: "
    "keep it, and share it with no one."
)
LINK_NEW = "Make a new link and stop this one"
LINK_NEW_TITLE = "Make a new private link"
LINK_NEW_TEXT = (
    "Do this when someone else may have seen your link. You get a new one, and the old one stops working everywhere.",
    "Your answers stay as they are. Other devices of yours need the new link.",
)
LINK_NEW_BUTTON = "Make a new link"
LINK_TOO_EARLY = "Your link appears here once you have answered something."
LEAVE_LINK = "Leave this device"
NO_COOKIE = (
    "Your browser does not keep our cookie, so it will forget you when you close this page. "
    "Copy your private link before you go."
)


def saved_at(when: datetime) -> str:
    """All is committed; `when` is in the person's own time."""
    return f"All saved {when:%H:%M}"


def not_saved(why: str) -> str:
    """The last save failed; what was typed is still on the screen."""
    return f"Not saved yet. {why} Keep this page open: your latest answers are still here and we keep trying."


ENDED_TITLE = "Your private link has stopped working here"
ENDED = (
    "Either a newer link was made, or this one was not used for 180 days. If you made a new link in another tab of "
    "this browser, load this page again. If you made it on another device, open it here.",
    "Everything that was saved is still there, under the newest link.",
)
ENDED_START = "Start afresh in this browser"
UNEXPECTED_TITLE = "Something went wrong on our side"
UNEXPECTED = (
    "What was called saved is still there. Please load the page again. If this keeps happening, tell whoever "
    "runs this service for you what you were doing."
)


def progress(answered: int, asked: int) -> str:
    """How far someone is."""
    return f"{answered} of {asked} answered"


STARTED = "Started"


def step_state(answered: int, asked: int) -> str:
    """The state of one screen in the list of screens."""
    if not asked:
        return ""
    if answered >= asked:
        return "Done"
    return f"{answered} of {asked}" if answered else "Not started"


# Home

HOME_START = "Start my assessment"
HOME_ALONE_TEXT = "About 40 minutes. Stop and come back whenever you like. No account."
HOME_BACK_TITLE = "Welcome back"
HOME_RETURN_TITLE = "Come back with your private link"
HOME_RETURN_TEXT = "Open the link itself, or paste it here."
HOME_RETURN_LABEL = "Your private link"
HOME_RETURN_BUTTON = "Open"
HOME_RETURN_WRONG = (
    "That is not a private link. It looks like https://…/r/ followed by 32 letters and digits. "
    "Copy all of it from the device where you started."
)
HOME_RETURN_UNKNOWN = (
    "That link opens nothing. Part of it may be missing, or a newer link has replaced it. Nothing saved has been lost."
)
HOME_RETURN_GO = "Your assessment is found."
HOME_RETURN_OPEN = "Open my assessment"
HOME_LEAVE_WITH_TITLE = "What you leave with"
HOME_LEAVE_WITH = (
    ("A picture of your gaps", "stage by stage, with the blockers that no average hides."),
    ("Three next steps", "chosen from your own answers, each with a first move you can make in half an hour."),
    ("A plan to share", "as an accessible PDF, with the reasons and the sources behind it."),
)
HOME_PRIVACY_TITLE = "What we keep"
HOME_PRIVACY = (
    "We keep what you answer, so that you can come back. We do not ask for your name or your email address. "
    "One cookie remembers this browser; nothing is sent to anyone else. Without use, your private link "
    "stops working after 180 days."
)


def home_law(seen_to: date) -> str:
    """The line about the law on the first page."""
    return f"Law as seen to {day(seen_to)}. This is not legal advice."


def home_back(answered: int, asked: int) -> str:
    """Where someone who returns had got to."""
    return f"You have answered {answered} of {asked} questions. Everything is as you left it."


def carry_on_at(title: str) -> str:
    """The button that takes someone back to their place."""
    return f"Carry on: {title}"


TWO_PEOPLE_TITLE = "This browser already holds another assessment"
TWO_PEOPLE = (
    "If you open this link here, the browser forgets the other assessment. Its answers stay saved, but only its "
    "own private link will open them again.",
    "If you have not kept that link, go to the start page first and copy it from “Your private link”.",
)
OPEN_LINK_ANYWAY = "Open the link I was given"
LEAVE_TITLE = "Leave this device"
LEAVE = (
    "This browser will forget you. Your answers stay saved, but only your private link will open them again.",
    "If you have not kept your link, go back and copy it first.",
)
LEAVE_BUTTON = "Forget me on this device"

# About you

ABOUT_TITLE = "About you"
ABOUT_TEXT = "This decides which questions apply to you. Nothing here names you or your organisation."
ABOUT_WHY = "You may leave any of these blank. Where you do, you will see every question."

# Overview

OVERVIEW_TITLE = "Your assessment"
OVERVIEW_TEXT = (
    "First say how confident you feel, then what is in place. The two are kept apart, because feeling sure and "
    "having the evidence are different things."
)
OVERVIEW_CONFIDENCE = "How confident you are"
OVERVIEW_READINESS = "What is in place"
OVERVIEW_FINISH = "Where you stand, and what to do"
OVERVIEW_RESULTS_EARLY = "You can look at your results at any time."

# Confidence


def confidence_title(stage: str) -> str:
    """The heading of a screen of confidence ratings."""
    return f"Your confidence: {stage}"


def confidence_place(place: int, places: int) -> str:
    """Which screen of confidence ratings this is."""
    return f"Screen {place} of {places} on confidence"


def confidence_anchors(low: str, middle: str, high: str) -> str:
    """The three anchors of the scale."""
    return f"0: {low}. 5: {middle}. 10: {high}."


CONFIDENCE_PRIVATE = "Go by how you feel today. Nobody else sees your ratings."

# Stage


def stage_place(place: int, places: int) -> str:
    """Which stage this is."""
    return f"Stage {place} of {places}"


GOOD = "What good looks like:"
STAGE_MORE = "Who matters at this stage, and what goes wrong"
STAGE_PEOPLE = "Key relationships"
STAGE_PITFALLS = "Typical pitfalls"
STAGE_BLOCKERS = "What blocks this stage"


def gate(needed: str) -> str:
    """What a gate question asks for before the stage may go on."""
    return f"Gate: this stage is blocked until you can say “{needed}”."


DONT_KNOW = "Don’t know yet"
DONT_KNOW_HELP = "We will put “find out” in your plan."
NOT_APPLICABLE = "Does not apply to us"
NOT_APPLICABLE_HELP = "Say why in one line."
REASON_LABEL = "Why does this not apply to you?"
REASON_MISSING = "Say why this does not apply. Until then the question counts as unanswered."
WHY = "Why this matters, and what counts as evidence"
WHY_EVIDENCE = "What counts as evidence"
WHY_WHO = "Who usually knows:"
WHY_SOURCES = "Sources:"
NOTE = "Private note"
NOTE_BOX = "Write or read a private note"
NOTE_THERE = "You have written a note about this question."
NOTE_HELP = "Only you see this. It goes into your plan only if you choose so there."

# Check your answers

CHECK_TITLE = "Check your answers"
CHECK_UNANSWERED = "Not answered"
CHECK_NO_REASON = "Does not apply, but no reason given yet"


def check_missing(missing: int) -> str:
    """How much is left to answer."""
    if not missing:
        return "Every question has an answer."
    verb = "has" if missing == 1 else "have"
    return (
        f"{count(missing, 'question')} still {verb} no answer. You can go on: what is not answered widens the range "
        "around your score, and an unanswered gate stays shut."
    )


def change_answer(number: str) -> str:
    """The button that leads back to a question."""
    return f"Change {number}"


def level_said(level: int, name: str) -> str:
    """A rung by its number and name."""
    return f"{level} {name}"


# Results

RESULTS_TITLE = "Where you stand"
RESULTS_EMPTY = "There is nothing to show yet"
RESULTS_EMPTY_TEXT = "Answer the questions of at least one stage, and your picture appears here."


def results_rest_on(answered: int, asked: int, version: str) -> str:
    """What the results rest on."""
    return f"{answered} of {asked} questions answered · bank {version}"


RESULTS_TABLE = "The same numbers as a table"
RESULTS_SUMS = "The sums behind this score"
RESULTS_SUMS_TITLE = "How each score is worked out"
RESULTS_RADAR = "The same as a radar chart"
RESULTS_LAW = "Self-assessed by one person. It is a start for a conversation, not an audit."
SUMS_COLUMNS = ("Question", "You said", "Weight", "Weight × rung", "Gate")
SUMS_LEFT_OUT = "left out"
GATE_SHUT = "Shut: blocks the stage"
GATE_OPEN = "Open"
GATE_NONE = ""


def sums_line(total: float, weights: int, level: str, percent: int) -> str:
    """The division behind a stage's level."""
    return f"{total:g} ÷ {weights} = {level} of 4, which is {percent}%."


def sums_range(low: str, high: str) -> str:
    """What answers that are not known do to a level."""
    return f"With what you do not know or have not answered, the true level lies between {low} and {high}."


def sums_too_few(numeric: int, need: int) -> str:
    """Why a stage has no score."""
    return f"No score yet: {count(numeric, 'answer')} on the ladder, and a score needs at least {need}."


# Plan

PLAN_TITLE = "Your plan"
PLAN_TEXT = "Agree up to three next steps to begin with. You can change every word."
PLAN_PROPOSED = "Next steps we suggest"
PLAN_AGREED = "Your action plan"
PLAN_NONE_AGREED = "Nothing agreed yet. Agree a step below, or add your own."
PLAN_NOTHING_LEFT = "Nothing more to suggest: every step we have for your gaps is agreed or put aside."
PLAN_NO_ANSWERS = "Answer at least one stage, and we suggest next steps from your own answers."
TO_STAGES = "Go to the first stage"
PLAN_MORE = "More steps that would help"
PLAN_DROPPED = "Put aside"
PLAN_AGREE = "Agree this step"
PLAN_AGREE_SHORT = "Agree"
PLAN_DROP = "Put aside"
PLAN_WHO_AND_WHEN = "Who and by when:"
PLAN_CHANGE = "Change this step"
PLAN_REMOVE = "Take out of my plan"
PLAN_RESTORE = "Suggest it again"
PLAN_OWN = "Add your own step"
PLAN_OWN_LABEL = "What will you do?"
PLAN_OWN_BUTTON = "Add to my plan"
PLAN_OWN_EMPTY = "Write what you will do first."
PLAN_WHAT = "What"
PLAN_WHO = "Who does it"
PLAN_BY = "By when"
PLAN_FIRST = "First move, in half an hour"
PLAN_DONE = "Done when:"
PLAN_FIRST_MOVE = "First move:"
PLAN_OWNER = "Usually done by:"
PLAN_PDF = "Download my action plan (PDF)"
PLAN_NOTES = "Notes to include"
PLAN_NOTES_TEXT = "Your notes are private. Tick those that may appear in the documents you read and share."


def agreed_count(number: int) -> str:
    """How many steps are agreed."""
    if not number:
        return PLAN_NONE_AGREED
    return f"You have agreed {count(number, 'step')}."


def who_and_when(owner: str, due: date | None) -> str:
    """Who does a step, and by which day."""
    return f"{owner or 'nobody named yet'}, {f'by {day(due)}' if due else 'no date yet'}"


def effort(weeks: int, hours: float) -> str:
    """How long a step takes."""
    return (
        f"About {hours:g} hours of work, over {count(weeks, 'week')}"
        if hours != 1
        else (f"About an hour of work, over {count(weeks, 'week')}")
    )


def share_note(number: str, question: str) -> str:
    """The tick that lets a note into the PDF."""
    return f"{number} {question}"
