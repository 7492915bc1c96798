"""Why a next step is put forward, and the other sentences of a plan."""

from __future__ import annotations

NUMBER_WORDS = ("no", "one", "two", "three", "four")

ADDED_BY_YOU = "You added this step yourself."
UNTITLED = "A step of your own"
FROM_BEFORE = "You agreed this step under an earlier version of the questions, which has it no more."
UNTITLED_FROM_BEFORE = "A step that you agreed earlier"


def gate_below(number: str, said: str, needed: str) -> str:
    """A gate was answered, too low to open."""
    return f"Because {number} is a gate: you said {said}, and it opens at {needed}."


def gate_unknown(number: str, needed: str) -> str:
    """A gate has no level: don't know, not applicable or blank."""
    return f"Because {number} is a gate and you cannot say yet where you stand. It opens at {needed}."


def not_known(question: str) -> str:
    """The commissioner does not know the answer to `question`."""
    return f"Because you do not know yet: {question}"


def below_target(said: str, rungs: int, target: str) -> str:
    """A level is `rungs` below the target."""
    return f"Because you said {said}, {NUMBER_WORDS[rungs]} {_rungs(rungs)} below your target of {target}."


def strengthens(number: str, question: str) -> str:
    """A step agreed to although its question no longer falls short."""
    return f"To keep up {number}, {question}."


def _rungs(count: int) -> str:
    return "rung" if count == 1 else "rungs"
