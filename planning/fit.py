"""The steps that do most good in the hours a commissioner has."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from planning.choose import choose, clear_gates
from planning.model import Candidate, Choice, Reason
from planning.order import in_order
from planning.plan import is_on
from planning.recommend import passed_steps, recommend, undecided
from planning.shortfall import shortfalls
from questions.answers import Answers, Kind, Slot
from questions.model import Bank, NextStep
from scoring.model import Assessment

PIN_IN, PIN_OUT = "in", "out"


@dataclass(frozen=True, slots=True)
class Fit:
    """What fits into `hours`, and what the hours cannot do. They are below 0 where agreed work needs more than all.

    `choice` holds the steps to do and `others` those left over. `must` are the steps that must be in, with what they
    wait for, and `must_cost` their hours; `against` are those of them that were to be left out. `gates_left` are the
    gates that no agreed step opens, `gates_most` how many of them any number of hours could open at the least cost
    of `most_cost` hours.
    """

    hours: float
    choice: Choice
    others: tuple[str, ...] = ()
    must: frozenset[str] = frozenset()
    must_cost: float = 0
    against: tuple[str, ...] = ()
    gates_left: int = 0
    gates_most: int = 0
    most_cost: float = 0

    @property
    def over(self) -> float:
        """By how many hours what must be in goes beyond the hours, 0 where it fits."""
        return max(0.0, self.must_cost - self.hours) if self.must else 0.0

    @property
    def more_hours(self) -> float:
        """How many more hours would open every gate that can be opened; 0 where these hours do."""
        return max(0.0, self.most_cost - self.hours) if self.choice.gates_opened < self.gates_most else 0.0


def fit_to_hours(bank: Bank, answers: Answers, assessment: Assessment, hours: float) -> Fit:
    """Choose among the undecided steps what fits `hours`, counting on what is already agreed.

    Stages weigh equally. A stage without a score takes part by its gates only. A step that must be in brings what it
    waits for, also where that was to be left out.
    """
    agreed = [step for step_id, (_, step) in bank.next_steps.items() if is_on(answers, step_id)]
    opened = {gate for step in agreed for gate in step.opens}
    short = shortfalls(bank, assessment)
    gates = {found.id for found in short if found.reason is Reason.SHUT_GATE} - opened
    gaps = {
        stage.stage_id: max(0.0, bank.target - stage.level - sum(step.moves.get(stage.stage_id, 0) for step in agreed))
        for stage in assessment.stages
        if stage.level is not None
    }
    passed = passed_steps(bank, answers, assessment, short)
    wanted = {each.step_id for each in undecided(recommend(bank, answers, assessment, short), answers)}
    within_reach = in_order(bank, wanted, passed)
    pinned = _pinned(answers, PIN_IN).intersection(step.id for step in within_reach)
    must = {step.id for step in in_order(bank, pinned, passed)}
    out = _pinned(answers, PIN_OUT)
    candidates = [_candidate(step, passed, gates) for step in within_reach if step.id not in out - must]
    choice, most = choose(candidates, gaps, {}, hours, must), clear_gates(candidates, must)
    return Fit(
        hours=hours,
        choice=choice,
        others=tuple(step.id for step in _in_bank_order(bank, within_reach) if step.id not in choice.chosen),
        must=frozenset(must),
        must_cost=sum(each.cost for each in candidates if each.id in must),
        against=tuple(sorted(out & must)),
        gates_left=len(gates),
        gates_most=most.gates_opened,
        most_cost=most.cost,
    )


def leads_to(bank: Bank, step_ids: Collection[str], gates: Collection[str]) -> dict[str, tuple[str, ...]]:
    """For each of these steps, which of `gates` it opens itself or through those of them that wait for it."""
    found: dict[str, set[str]] = {ref: set() for ref in step_ids}
    for ref in step_ids:
        opened = set(bank.next_steps[ref][1].opens).intersection(gates)
        for step in in_order(bank, [ref], bank.next_steps.keys() - found.keys()):
            found.get(step.id, set()).update(opened)
    return {ref: tuple(gate for gate in bank.questions if gate in opened) for ref, opened in found.items()}


def _pinned(answers: Answers, where: str) -> set[str]:
    return {slot.ref for slot, value in answers.items() if slot.kind is Kind.STEP_PIN and value == where}


def _in_bank_order(bank: Bank, steps: Collection[NextStep]) -> list[NextStep]:
    places = {ref: place for place, ref in enumerate(bank.next_steps)}
    return sorted(steps, key=lambda step: places[step.id])


def _candidate(step: NextStep, passed: set[str], gates: set[str]) -> Candidate:
    return Candidate(
        id=step.id,
        cost=step.hours,
        effects=step.moves,
        before=tuple(before for before in step.after if before not in passed),
        gates=tuple(gate for gate in step.opens if gate in gates),
    )


def pin(step_id: str) -> Slot:
    """Where it is kept that a step must be in or left out."""
    return Slot(Kind.STEP_PIN, step_id)
