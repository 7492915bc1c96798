"""The steps that do most good in the hours a commissioner has."""

from __future__ import annotations

from planning.choose import choose
from planning.model import Candidate, Choice
from planning.recommend import AGREED, decision, passed_steps, recommend, undecided
from questions.answers import Answers
from questions.model import Bank, NextStep
from scoring.model import Assessment


def fit_to_hours(bank: Bank, answers: Answers, assessment: Assessment, hours: float) -> Choice:
    """Choose among the undecided steps what fits `hours`, counting on what is already agreed.

    Stages weigh equally. A stage without a score takes part by its gates only.
    """
    agreed = [step for step_id, (_, step) in bank.next_steps.items() if decision(answers, step_id) == AGREED]
    opened = {gate for step in agreed for gate in step.opens}
    gates = {gate.question_id for gate in assessment.open_gates} - opened
    gaps = {
        stage.stage_id: max(0.0, bank.target - stage.level - sum(step.moves.get(stage.stage_id, 0) for step in agreed))
        for stage in assessment.stages
        if stage.level is not None
    }
    passed = passed_steps(bank, answers, assessment)
    wanted = {each.step_id for each in undecided(recommend(bank, answers, assessment), answers)}
    within_reach = _with_what_comes_before(bank, wanted, passed)
    return choose([_candidate(step, passed, gates) for step in within_reach], gaps, {}, hours)


def _with_what_comes_before(bank: Bank, wanted: set[str], passed: set[str]) -> list[NextStep]:
    found: dict[str, NextStep] = {}
    waiting = sorted(wanted)
    while waiting:
        step = bank.next_steps[waiting.pop()][1]
        if step.id not in found:
            found[step.id] = step
            waiting.extend(before for before in step.after if before not in passed)
    return list(found.values())


def _candidate(step: NextStep, passed: set[str], gates: set[str]) -> Candidate:
    return Candidate(
        id=step.id,
        cost=step.hours,
        effects=step.moves,
        before=tuple(before for before in step.after if before not in passed),
        gates=tuple(gate for gate in step.opens if gate in gates),
    )
