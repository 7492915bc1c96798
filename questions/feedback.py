"""What people are asked about the module and about tools: fixed ids, so that what was said can be counted together.

The wording of each id is in `words.feedback`; an id never changes its meaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from questions.answers import Answers, Kind, Phase, Slot
from questions.model import Bank, Resource


class Asked(StrEnum):
    """What is asked about the module: the `ref` of a slot of `Kind.MODULE`. Those not in `CHOICES` hold text."""

    FIRST = "first"
    FIRST_BY = "first-by"  # a date, ISO 8601
    OBSTACLE = "obstacle"
    PACE = "pace"
    MOST_USEFUL = "most-useful"
    LEAST_USEFUL = "least-useful"
    EXAMPLES = "examples"
    DROP = "drop"


# The obstacles are those that are asked about again three months on, so that the two can be compared.
CHOICES: Mapping[Asked, tuple[str, ...]] = {
    Asked.OBSTACLE: ("none", "time", "authority", "legal", "money", "colleagues", "not-relevant"),
    Asked.PACE: ("too-slow", "a-little-slow", "right", "a-little-fast", "too-fast"),
    Asked.EXAMPLES: ("none", "few", "half", "most"),
}
# What is asked together counts as one question.
MODULE_QUESTIONS = (
    (Asked.FIRST, Asked.FIRST_BY),
    (Asked.OBSTACLE,),
    (Asked.PACE,),
    (Asked.MOST_USEFUL, Asked.LEAST_USEFUL),
    (Asked.EXAMPLES,),
    (Asked.DROP,),
)
TOOL_CHOICES = (Kind.TOOL_USEFUL, Kind.TOOL_CLEAR, Kind.TOOL_NEXT)
TOOLKIT_KINDS = (Kind.TOOLKIT_NAME, Kind.TOOLKIT_PAGE, Kind.TOOLKIT_CHANGE)


def feedback_slot(kind: Kind, ref: str) -> Slot:
    """Where something said about a tool, a toolkit or the module is kept."""
    return Slot(kind, str(ref), Phase.AFTER)


def tried(bank: Bank, answers: Answers) -> tuple[Resource, ...]:
    """The tools that somebody says they have tried; what was said about one unticked since does not count."""
    return tuple(each for each in bank.resources if has_tried(answers, each))


def has_tried(answers: Answers, tool: Resource) -> bool:
    """Whether somebody says that they have tried a tool."""
    return answers.get(feedback_slot(Kind.TOOL_TRIED, tool.id)) == "yes"


def suggestions(answers: Answers) -> tuple[str, ...]:
    """The refs of the suggestions made for toolkits, in the order in which they were begun."""
    return tuple(sorted({slot.ref for slot in answers if slot.kind in TOOLKIT_KINDS}))
