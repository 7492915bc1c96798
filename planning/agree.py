"""Agreeing steps: what has to be kept so that they stand in the plan with who, when and what first."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from planning.dates import dated_plan
from planning.model import StepStatus
from planning.order import in_order
from planning.plan import status, suggested_due
from planning.recommend import AGREED
from questions.answers import Answers, Kind, Slot, Value
from questions.model import Bank


def agree(bank: Bank, answers: Answers, step_ids: Collection[str], today: date) -> dict[Slot, Value]:
    """The answers that put these steps of the bank into the plan. What somebody had written of them stays,
    and one that had been stopped begins anew.

    They are due as they would be back from the day that matters, else as soon as each can be done after the other.
    """
    new: dict[Slot, Value] = {Slot(Kind.STEP, ref): AGREED for ref in step_ids}
    new |= {Slot(Kind.STEP_STATUS, ref): StepStatus.NOT_STARTED.value for ref in step_ids if _is_stopped(answers, ref)}
    for step in in_order(bank, step_ids, bank.next_steps.keys() - set(step_ids)):
        filled = {
            Kind.STEP_TITLE: step.title,
            Kind.STEP_OWNER: step.who,
            Kind.STEP_DUE: suggested_due(step, today, {**answers, **new}).isoformat(),
            Kind.STEP_FIRST_MOVE: step.first_move,
            Kind.STEP_DONE_WHEN: step.done_when,
        }
        new |= {Slot(kind, step.id): value for kind, value in filled.items() if Slot(kind, step.id) not in answers}
    dated = dated_plan(bank, {**answers, **new}, today)
    backwards = dated.due(answers) if dated else {}
    return new | {slot: value for slot, value in backwards.items() if slot in new}


def _is_stopped(answers: Answers, ref: str) -> bool:
    return status(answers, ref) is StepStatus.STOPPED
