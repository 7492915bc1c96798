"""What is said of a second assessment beside the first."""

from __future__ import annotations

from datetime import date

from words import change
from words.figures import points_of_ten
from words.grammar import alone, by_stages, counted, number, opened
from words.screen import day

TITLE = "Then and now"
DOOR = "Assess again"
DOOR_BESIDE = "See what has moved since last time"

START_TITLE = "Assess again, beside the first time"
START_TEXT = (
    "Come here when something has changed: after a few months, a board decision or a signed contract. We put your "
    "answers of today aside, as they are. You then go through the questions again, change what has moved, and see "
    "both times side by side."
)
START_STAYS = (
    "Nothing is cleared: every question begins with your last answer. Your results and your plan follow your new "
    "answers."
)
START = "Start a second assessment"
NO_ANSWERS = "Answer some questions first; there is nothing yet to compare with."
TO_QUESTIONS = "Go through the questions"
TO_RESULTS = "Back to your results"
AGAIN_TITLE = "Compare from today on"
AGAIN_SURE = "Put today’s answers in the place of the earlier ones"
AGAIN = "Start another assessment"

STAGES_TITLE = "Stage by stage"
MOVED_TITLE = "What has moved"
NOTHING_MOVED = "No answer has changed yet. Go through the questions and change what has moved."
OPENED_TITLE = "Gates that no longer block you"
SHUT_TITLE = "Gates that block you now and did not then"
NEW_TITLE = "Answered for the first time"
NO_CAUSE = (
    "Both times are your own judgement. A single step of the ladder may be how you read it that day; look for what you "
    "can show."
)

CAPTION = "Your level at each stage, then and now"
COLUMNS = ("Stage", "Then", "Now", "Change", "Questions compared")
AXIS = "Level, 0 to 4"
KEY = "Hollow circle: then. Filled circle: now."
TOO_FEW = "Too few"
signed = change.signed


def headline(up: int, same: int, down: int, unknown: int) -> str:
    """The finding: at how many stages somebody stands higher than then, the same, and lower, or it is not known."""
    if not (up or same or down):
        return "There is too little yet to compare with last time"
    left = f"; {number(unknown)} cannot be compared" if unknown else ""
    if not (up or down):
        return f"You stand where you stood, at {counted(same, 'stage', 'stages')}{left}"
    return f"You stand {by_stages((up, 'higher'), (same, 'the same'), (down, 'lower'))}{left}"


def stage(label: str, then: float, now: float) -> str:
    """One stage then and now, as displayed levels."""
    if then == now:
        return f"→ {label}: still {points_of_ten(now)}"
    arrow, way = ("↑", "up") if now > then else ("↓", "down")
    return f"{arrow} {label}: {way} from {points_of_ten(then)} to {points_of_ten(now)}"


def stage_unknown(label: str) -> str:
    """A stage with too few questions that had a level both times."""
    return f"{label}: too few questions had a level both times"


def alt(stages: int, compared: int) -> str:
    """What the chart is."""
    have = f"{alone(compared)} {'has' if compared <= 1 else 'have'} a level then and now"
    return f"Dot chart of levels from 0 to 4 at {counted(stages, 'stage', 'stages')}; {have}."


def note(compared: int, asked: int) -> str:
    """On what the comparison rests."""
    if not compared:
        return "No question had a level both times."
    which = f"{compared} of {asked} questions" if asked > 1 else "one question"
    return f"Like with like: the {which} that had a level both times."


def set_aside(when: date, same: int) -> str:
    """From when the earlier answers are, and how many stand as they were."""
    return (
        f"The earlier answers are those you had on {day(when)}. "
        f"{opened(counted(same, 'answer stands as it was', 'answers stand as they were'))}."
    )


def reworded(left_out: int) -> str:
    """Questions that cannot be compared."""
    questions = counted(left_out, "question reads", "questions read")
    return f"{opened(questions)} differently now, and {'is' if left_out == 1 else 'are'} left out."


def moved(question: str, then: str, now: str) -> str:
    """A question whose answer changed, with both answers in words."""
    return f"{question}: from “{then}” to “{now}”"
