"""The shortest way to open each gate: the fewest steps that open it, in the order in which they can be done."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from planning.model import StepStatus
from planning.order import in_order
from planning.plan import is_on, status
from planning.recommend import decision, passed_steps
from planning.shortfall import shortfalls
from questions.answers import Answers
from questions.model import Bank, NextStep
from scoring.model import Assessment, ShutGate


@dataclass(frozen=True, slots=True)
class WayToOpen:
    """What opens `gate`: `steps` in an order in which they can be done, empty where there is none left to do.

    `agreed` and `put_aside` name those of them that were decided already; what was stopped is put aside. `done` means
    that a step which opens the gate is done, so that the question only has to be answered again.
    """

    gate: ShutGate
    steps: tuple[NextStep, ...]
    agreed: frozenset[str] = frozenset()
    put_aside: frozenset[str] = frozenset()
    done: bool = False

    @property
    def hours(self) -> float:
        """Work in all its steps, hours."""
        return sum(step.hours for step in self.steps)

    @property
    def to_agree(self) -> tuple[NextStep, ...]:
        """Those of its steps that are not in the plan yet."""
        return tuple(step for step in self.steps if step.id not in self.agreed)


def ways_to_open(bank: Bank, answers: Answers, assessment: Assessment) -> tuple[WayToOpen, ...]:
    """The shortest way for each shut gate of a stage where something is answered, in journey order."""
    agreed = {ref for ref in bank.next_steps if is_on(answers, ref)}
    closed = {ref for ref in agreed if status(answers, ref) is StepStatus.DONE}
    waiting = agreed - closed
    short = shortfalls(bank, assessment)
    passed, named = passed_steps(bank, answers, assessment, short) - waiting, {found.id for found in short}
    gates = (gate for gate in assessment.shut_gates if gate.question_id in named)
    return tuple(_way(bank, answers, gate, closed, passed) for gate in gates)


def shortest(bank: Bank, gate_id: str, passed: Collection[str], without: Collection[str] = ()) -> tuple[NextStep, ...]:
    """The fewest steps that open a gate with all that must come before, then the least hours, then the first id.

    What is `passed` needs no doing. A gate needs one step that opens it, and that step everything it waits for, so
    that comparing the openers is exact. Empty where nothing `without` those opens it.
    """
    openers = (step for _, step in bank.next_steps.values() if gate_id in step.opens and step.id not in without)
    ways = [in_order(bank, [step.id], passed) for step in openers]
    return min(ways, key=lambda way: (len(way), sum(step.hours for step in way), way[-1].id), default=())


def _way(bank: Bank, answers: Answers, gate: ShutGate, closed: set[str], passed: set[str]) -> WayToOpen:
    if any(gate.question_id in bank.next_steps[ref][1].opens for ref in closed):
        return WayToOpen(gate, (), done=True)
    dropped = {ref for ref in bank.next_steps if decision(answers, ref) and not is_on(answers, ref)}
    steps = shortest(bank, gate.question_id, passed, dropped) or shortest(bank, gate.question_id, passed)
    ids = {step.id for step in steps}
    agreed = frozenset(ref for ref in ids if is_on(answers, ref))
    return WayToOpen(gate, steps, agreed, frozenset(ids & dropped))
