"""What is said of relationships: who matters at a stage, how strong it is, and what to do about the weak ones."""

from __future__ import annotations

from collections.abc import Sequence

from words import screen
from words.figures import stages_listed
from words.grammar import counted, inside, listed, opened

TITLE = "Relationships"
TEXT = (
    "Say of each person or body how strong your relationship is now, and how strong it needs to be. "
    "It takes about three minutes for a stage."
)
STAGES = "Choose a stage"
NOBODY = "Nobody is named for this stage yet. Add whoever matters below."
PRIVATE = "Nobody else sees this. Name roles rather than people where you can."

NEEDS = "What they need from you now:"
GOES_WRONG = "What goes wrong:"
NOW = "How strong is it now?"
NEED = "How strong does it need to be?"
OWNER = "Who looks after it?"
CONFLICT = "Is there a conflict of interest?"
STRENGTHS: dict[int | str, str] = {
    0: "No contact",
    1: "We know of each other",
    2: "In touch",
    3: "Working together",
    4: "Trusted partners",
}
CONFLICTS: dict[int | str, str] = {
    "none": "None",
    "declared": "Yes, and it is declared",
    "undeclared": "Yes, and it is not declared yet",
    "unsure": "Not sure",
}
SPEAK_UP = "Speak to the monitoring officer or governance lead now. A conflict that is declared can be managed."
ASK = "Ask the monitoring officer or governance lead. They can tell what has to be declared."

ADD = "Somebody else who matters at this stage"
ADD_LABEL = "Who is it?"
ADD_BUTTON = "Add"
ADD_EMPTY = "Write who it is first."
NAME = "Name or role"
REMOVE = "Take out of this list"
UNNAMED = "Somebody you added"

DOOR_STAGE = "Say how each relationship stands"
DOOR = "Say how your relationships stand"
DOOR_TEXT = "Weak relationships stop work that is ready in every other way. Say how yours stand, stage by stage."
NEXT_STAGE = "Next stage"
ALL_STAGES = "All stages"
BACK = "Back to where you were"
BACK_TO_ASSESSMENT = "Back to your assessment"


def stage_title(stage: str) -> str:
    """The heading of the relationships at a stage."""
    return f"Relationships: {stage}"


# The picture

CAPTION = "How strong each relationship is and needs to be"
COLUMNS = ("Who", "Now", "Needs to be", "Who looks after it", "Conflict of interest")
AXIS = "Strength, 0 to 4"
NOT_SAID = "Not said"
SILENT = "not said"
FLAG = "conflict not declared"
STRONG_ENOUGH = "strong enough"
NOTHING_SAID = "Nothing is said of these relationships yet"
NO_GAP = "Every relationship you have rated is as strong as it needs to be"


def strength(level: int | None) -> str:
    """A strength with its name."""
    return NOT_SAID if level is None else f"{level} {STRENGTHS[level]}"


def conflict(said: str) -> str:
    """What is said of conflicts of interest."""
    return CONFLICTS.get(said, NOT_SAID)


def flagged(who: str, flags: Sequence[str]) -> str:
    """The name of a row, with what has to be said of it in words."""
    return f"{who}: {listed(flags)}" if flags else who


def undeclared_finding(count: int) -> str:
    """The finding where conflicts have not been declared, which comes before every other."""
    return opened(counted(count, "conflict of interest is", "conflicts of interest are")) + " not declared yet"


def gap_finding(weak: int, rated: int) -> str:
    """How many of the rated relationships are weaker than they need to be."""
    if weak == rated == 1:
        return "The one relationship you have rated is weaker than it needs to be"
    if weak == rated:
        return f"All {rated} relationships you have rated are weaker than they need to be"
    verb = "is" if weak == 1 else "are"
    return f"{opened(counted(weak, 'relationship', 'relationships'))} of {rated} {verb} weaker than needed"


def alt(people: int, rated: int) -> str:
    """What the chart is, and how many people it rates."""
    opening = f"Dumbbell chart of {counted(people, 'relationship', 'relationships')}, strength 0 to 4"
    return f"{opening}, {counted(rated, 'of them', 'of them')} rated both now and as needed."


def alt_listed(weak: Sequence[str], undeclared: Sequence[str]) -> list[str]:
    """Who is weaker than needed, and with whom a conflict is not declared."""
    ways = (("Weaker than needed", weak), ("Conflict not declared", undeclared))
    return [stages_listed(what, who) for what, who in ways if who]


def key() -> str:
    """What the marks mean, and the names of the strengths."""
    names = listed([f"{level} {inside(name)}" for level, name in STRENGTHS.items()], most=len(STRENGTHS))
    return f"Circle: now. Diamond: what it needs to be, where that is something else. {opened(names)}."


# The plan

PLAN_TITLE = "Relationships to strengthen"
PLAN_AGREE = screen.PLAN_AGREE
FIRST_MOVE = screen.PLAN_FIRST_MOVE
DONE_WHEN = screen.PLAN_DONE


def further(steps: int) -> str:
    """The label of steps one click away."""
    return f"Steps that would strengthen them ({steps})"


def with_whom(who: str, own: bool) -> str:
    """A person or body as they read inside a sentence; what somebody wrote themselves stays as they wrote it."""
    return who if own else inside(who)


def meet(who: str, stage: str) -> str:
    """The title of the step that strengthens a relationship."""
    return f"Meet {who} about “{stage}”"


def declare(who: str) -> str:
    """The title of the step about a conflict that has not been declared."""
    return f"Declare the conflict of interest concerning {who}"


MEET_FIRST = "Write to them, say why it matters to you, and offer two dates for half an hour."
DECLARE_FIRST = "Ring the monitoring officer or governance lead, and ask how it has to be declared."
DECLARE_DONE = "It is in the register, and everyone it touches knows who steps back from what."


def meet_done(level: int) -> str:
    """When a relationship is as strong as it needs to be."""
    return f"You can say of it: “{inside(STRENGTHS[level])}”."


def why_weak(now: int, need: int) -> str:
    """Why a relationship is put forward."""
    return f"Because you said it is “{inside(STRENGTHS[now])}” and needs to be “{inside(STRENGTHS[need])}”."


WHY_UNDECLARED = f"Because there is a conflict of interest that is not declared yet. {SPEAK_UP}"
