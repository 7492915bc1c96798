"""Tips and questions that somebody offers to the room they are in."""

from __future__ import annotations

from words.grammar import counted

TITLE = "Share with the room"
TEXT = (
    "One tip or one question that would help others at this stage. Your facilitator reads it first, without being "
    "told who wrote it, and lets it through or not."
)
NO_MODULE = "You are in no module, so there is no room to share with."
KIND = "Is it a tip or a question?"
KINDS = {"tip": "A tip", "question": "A question"}
LABEL = "Your tip or question"
NAME = "Your name, if you want it to be shown"
NAME_HELP = "Leave it empty and nobody learns who wrote it."
SEND = "Offer it"
EMPTY = "Write a tip or a question first."
TOO_MANY = "You have offered five at this stage. Take one back to offer another."
OFFERED = "Your facilitator has it now."
YOURS = "What you have offered"
STATES = {"waiting": "Waiting for your facilitator", "shown": "Shown to the room", "refused": "Not shown"}
TAKE_BACK = "Take it back"
FROM_THE_ROOM = "From the room"
DOOR = "Share a tip or a question with the room"
BACK = "Back to the stage"
NO_PEOPLE = "Please name no other people or organisations."


def heading(stage: str) -> str:
    """The stage that it is about."""
    return f"About: {stage}"


def shared(number: int) -> str:
    """How many tips and questions there are at a stage."""
    return f"{FROM_THE_ROOM}: {counted(number, 'tip or question', 'tips and questions')}"
