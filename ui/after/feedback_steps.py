"""The screens on which people say what they think of the tools and of the module, with how far each has come."""

from __future__ import annotations

from questions.answers import Answers, Kind
from questions.feedback import MODULE_QUESTIONS, TOOL_CHOICES, feedback_slot, tried
from questions.model import Bank
from ui.journey import Step
from words import feedback as words

TOOLS, MODULE = "tools", "module"


def feedback_steps(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """Both screens; a tool counts once all its choices are made, and no tool is asked about that was not tried."""
    tools = tried(bank, answers)
    judged = sum(all(feedback_slot(kind, tool.id) in answers for kind in TOOL_CHOICES) for tool in tools)
    said = sum(any(feedback_slot(Kind.MODULE, ref) in answers for ref in refs) for refs in MODULE_QUESTIONS)
    return (
        Step(TOOLS, words.TOOLS_TITLE, len(tools), judged),
        Step(MODULE, words.MODULE_TITLE, len(MODULE_QUESTIONS), said),
    )
