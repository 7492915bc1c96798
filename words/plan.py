"""Why a next step is put forward, and the other sentences of a plan."""

from __future__ import annotations

from words.grammar import counted

ADDED_BY_YOU = "You added this step yourself."
UNTITLED = "A step of your own"
FROM_BEFORE = "You agreed this step under an earlier version of the questions, which has it no more."
BLIND_SPOT = "You also feel surer at this stage than your answers show."
UNTITLED_FROM_BEFORE = "A step that you agreed earlier"

GOING = "How it is going"
STATUS_LABEL = "Status:"
STATUS = "How far is it?"
STATUSES: dict[int | str, str] = {
    "not-started": "Not started",
    "under-way": "Under way",
    "done": "Done",
    "stopped": "Stopped",
}
PROGRESS = "How it goes, in a line or two"
EVIDENCE = "What shows that it is done"
EVIDENCE_LABEL = "Evidence:"
PROGRESS_LABEL = "Progress:"


def further(number: int) -> str:
    """The label of agreed steps that are not in sight."""
    return f"The other steps of your plan ({number})"


def closed(number: int) -> str:
    """The label of the steps that are done or stopped."""
    return f"Done or stopped ({number})"


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
    return f"Because you said {said}, {counted(rungs, 'rung', 'rungs')} below your target of {target}."


def strengthens(number: str, question: str) -> str:
    """A step agreed to although its question no longer falls short."""
    return f"To keep up {number}, {question}."
