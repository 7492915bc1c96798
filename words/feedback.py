"""What is asked about tools and about the module. The options stand by their fixed ids (`questions.feedback`)."""

from __future__ import annotations

BACK = "Back to “After the module”"
KEPT = (
    "This is kept with your answers. In a module, choices are counted, and its facilitator may read what you write: "
    "without your name, and only among texts of at least five people."
)

# Tools

TOOLS_TITLE = "Tools you have tried"
TOOLS_TEXT = "Tick what you have tried. Four short questions open below it; they take less than a minute."
TOOLS_LISTED = "Which have you tried?"
TOOLS_NONE = "This assessment lists no tools. You can still say below what you would change in a toolkit."

USEFUL = "Is it useful for your current work?"
USEFUL_OPTIONS: dict[int | str, str] = {
    "no": "No",
    "a-little": "A little",
    "one-task": "For one task",
    "several-tasks": "For several tasks",
}
CLEAR = "Is it clear enough to use without help?"
CLEAR_OPTIONS: dict[int | str, str] = {
    "no": "No",
    "with-help": "Only with help",
    "mostly": "Mostly",
    "yes": "Yes",
}
NEXT = "Will you use it in the next three months?"
NEXT_OPTIONS: dict[int | str, str] = {
    "already": "I already use it",
    "dated": "Yes, and I have a date for it",
    "maybe": "Maybe",
    "no": "No",
    "not-my-role": "It is not part of my role",
}
CHANGE = "What one change would make it more useful?"

TOOLKIT_TITLE = "Change a toolkit"
TOOLKIT_TEXT = "Name the page or section, so that whoever writes the toolkit finds the place."
TOOLKIT_NAME = "Toolkit"
TOOLKIT_PAGE = "Page or section"
TOOLKIT_CHANGE = "What should change there, and why?"
TOOLKIT_MORE = "Add another suggestion"
TOOLKIT_REMOVE = "Take this suggestion out"


def suggestion(number: int) -> str:
    """The heading of one suggestion; they count from 1."""
    return f"Suggestion {number}"


# The module

MODULE_TITLE = "About the module"
MODULE_TEXT = "Seven questions, about five minutes. Leave out what you have nothing to say to."
CAN_NOW = "What can you now do?"
CAN_NOW_TEXT = "Your confidence after the module answers this, stage by stage."
CAN_NOW_OPEN = "Rate your confidence again"
FIRST = "What will you do first?"
FIRST_WHAT = "What you will do"
FIRST_BY = "By when"
OBSTACLE = "What is most likely to stop you?"
OBSTACLE_OPTIONS: dict[int | str, str] = {
    "none": "Nothing that I can see",
    "time": "Time",
    "authority": "It is not mine to decide",
    "legal": "A legal question",
    "money": "Money",
    "colleagues": "Colleagues who do not agree",
    "not-relevant": "It may turn out not to matter for us",
}
PACE = "How was the pace?"
PACE_OPTIONS: dict[int | str, str] = {
    "too-slow": "Too slow: I lost interest",
    "a-little-slow": "A little slow",
    "right": "About right",
    "a-little-fast": "A little fast",
    "too-fast": "Too fast: I lost the thread",
}
PARTS = "Which parts were most and least useful?"
MOST_USEFUL = "Most useful, and for what"
LEAST_USEFUL = "Least useful, and why"
EXAMPLES = "Did the examples fit your organisation?"
EXAMPLES_OPTIONS: dict[int | str, str] = {
    "none": "None of them did",
    "few": "A few did",
    "half": "About half did",
    "most": "Most did",
}
DROP = "What should we drop?"
DROP_WHAT = "Something to leave out, so that there is room for what matters"


def numbered(number: int, question: str) -> str:
    """A question with its number."""
    return f"{number}. {question}"
