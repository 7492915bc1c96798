"""Which of the bank's next steps would help this commissioner, most urgent first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planning.model import Reason, Recommendation
from planning.shortfall import Shortfall, shortfalls
from questions.answers import Answers, Kind, Slot
from questions.model import Bank, NextStep
from scoring.model import Assessment

AGREED = "agreed"
DROPPED = "dropped"


def recommend(
    bank: Bank, answers: Answers, assessment: Assessment, short: Sequence[Shortfall] | None = None
) -> tuple[Recommendation, ...]:
    """Next steps for the questions below target: one for each question, most urgent first, then all the others.

    Each step appears once. A question that already has an agreed step has had its turn: its further steps are
    among the others. So are the steps already agreed or dropped themselves; `undecided` leaves them out.
    Whoever knows the shortfalls already gives them as `short`.
    """
    short = shortfalls(bank, assessment) if short is None else short
    decided, passed = decided_steps(bank, answers), passed_steps(bank, answers, assessment, short)
    waiting = [found for found in short if not _has_agreed(bank, answers, found)]
    first = ((found, _first_step(bank, found, decided, passed)) for found in waiting)
    others = ((found, step) for found in short for step in _steps_for(bank, found))
    once: dict[str, Recommendation] = {}
    for found, step in (*first, *others):
        if step is not None:
            once.setdefault(step.id, _recommendation(found, step))
    return tuple(once.values())


def undecided(recommendations: Iterable[Recommendation], answers: Answers) -> tuple[Recommendation, ...]:
    """The recommendations that the commissioner has neither agreed to nor dropped."""
    return tuple(each for each in recommendations if decision(answers, each.step_id) is None)


def decision(answers: Answers, step_id: str) -> str | None:
    """What the commissioner decided about a step: AGREED, DROPPED, or None for nothing yet."""
    value = answers.get(Slot(Kind.STEP, step_id))
    return value if value in (AGREED, DROPPED) and isinstance(value, str) else None


def decided_steps(bank: Bank, answers: Answers) -> set[str]:
    """The steps of the bank that the commissioner agreed to or dropped."""
    return {step_id for step_id in bank.next_steps if decision(answers, step_id) is not None}


def passed_steps(bank: Bank, answers: Answers, assessment: Assessment, short: Iterable[Shortfall]) -> set[str]:
    """The steps that nothing need wait for: decided, or of a question that is at its target or does not apply."""
    blank = {line.question_id for lines in assessment.sums.values() for line in lines if line.said is None}
    needed = blank | {found.id for found in short}
    not_needed = {step_id for step_id, (question, _) in bank.next_steps.items() if question.id not in needed}
    return decided_steps(bank, answers) | not_needed


def _has_agreed(bank: Bank, answers: Answers, found: Shortfall) -> bool:
    return any(decision(answers, step.id) == AGREED for step in _steps_for(bank, found))


def _steps_for(bank: Bank, found: Shortfall) -> list[NextStep]:
    """The question's own steps and, for a shut gate, any that opens it; openers first, own first among equals."""
    own = bank.questions[found.id].next_steps
    if found.reason is not Reason.SHUT_GATE:
        return list(own)
    openers = [step for home, step in bank.next_steps.values() if found.id in step.opens and home.id != found.id]
    return sorted((*own, *openers), key=lambda step: found.id not in step.opens)


def _first_step(bank: Bank, found: Shortfall, decided: set[str], passed: set[str]) -> NextStep | None:
    """The undecided step to begin with: an opener before others, then one that waits for nothing.

    Where even that one waits, the step that must come before it.
    """
    steps = [step for step in _steps_for(bank, found) if step.id not in decided]
    is_gate = found.reason is Reason.SHUT_GATE
    steps.sort(key=lambda step: (is_gate and found.id not in step.opens, _waits_for(step, passed) is not None))
    return _soonest(bank, steps[0], passed) if steps else None


def _soonest(bank: Bank, step: NextStep, passed: set[str]) -> NextStep:
    """Follow `after` back to a step that waits for nothing; a checked bank holds no loops."""
    before = _waits_for(step, passed)
    return step if before is None else _soonest(bank, bank.next_steps[before][1], passed)


def _waits_for(step: NextStep, passed: set[str]) -> str | None:
    return next((before for before in step.after if before not in passed), None)


def _recommendation(found: Shortfall, step: NextStep) -> Recommendation:
    return Recommendation(
        step_id=step.id,
        question_id=found.id,
        stage_id=found.stage_id,
        reason=found.reason,
        said=found.line.said if isinstance(found.line.said, int) else None,
        needed=found.needed,
        gap=found.need.gap,
        priority=found.need.priority,
        blind_spot=found.blind_spot,
    )
