"""The commissioner's own plan: what they agreed to do, in their words where they changed ours."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from planning.explain import why
from planning.model import Action, StepStatus
from planning.newest import assess_newest
from planning.recommend import AGREED, decision, recommend
from questions.answers import Answers, Kind, Phase, Slot
from questions.model import Bank, NextStep
from scoring.model import Assessment
from words import plan as words

OWN_PREFIX: Final = "own-"
FOLLOWED: Final = {
    "done": StepStatus.DONE,
    "partly": StepStatus.UNDER_WAY,
    "not-started": StepStatus.NOT_STARTED,
    "dropped": StepStatus.STOPPED,
}
"""What was said three months on, as a status."""
SATURDAY: Final = 5
WEEK: Final = 7


def actions(bank: Bank, answers: Answers, assessment: Assessment | None = None) -> tuple[Action, ...]:
    """The agreed actions, by due date (undated last), then in journey order, the commissioner's own last.

    What is done or stopped sinks to the end. A step that has left the bank since it was agreed comes before one's
    own, as it was saved when it was agreed. Their reasons come from `assessment`, else from what was said last.
    """
    refs = {slot.ref for slot in answers if slot.kind is Kind.STEP and decision(answers, slot.ref) == AGREED}
    now = assessment or assess_newest(bank, answers)
    reasons = {each.step_id: why(bank, each) for each in recommend(bank, answers, now)}
    from_bank = [_from_bank(bank, answers, step_id, reasons) for step_id in bank.next_steps if step_id in refs]
    elsewhere = sorted(refs.difference(bank.next_steps), key=lambda ref: (ref.startswith(OWN_PREFIX), ref))
    saved = [_as_saved(answers, ref) for ref in elsewhere]
    return tuple(sorted((*from_bank, *saved), key=lambda action: (action.closed, action.due or date.max)))


def status(answers: Answers, ref: str) -> StepStatus:
    """How far an agreed step has come: as they last set it in the plan, else as they said three months on."""
    said = answers.get(Slot(Kind.STEP_STATUS, ref))
    if said is not None:
        return StepStatus(str(said))
    return FOLLOWED.get(str(answers.get(Slot(Kind.FOLLOW, ref, Phase.LATER))), StepStatus.NOT_STARTED)


def is_on(answers: Answers, ref: str) -> bool:
    """Whether a step is agreed and has not been stopped."""
    return decision(answers, ref) == AGREED and status(answers, ref) is not StepStatus.STOPPED


def is_open(answers: Answers, ref: str) -> bool:
    """Whether a step is agreed and neither done nor stopped."""
    return decision(answers, ref) == AGREED and not status(answers, ref).closed


def open_steps(bank: Bank, answers: Answers) -> tuple[NextStep, ...]:
    """The agreed steps of the bank that are still to be done, in journey order."""
    return tuple(step for ref, (_, step) in bank.next_steps.items() if is_open(answers, ref))


def suggested_due(step: NextStep, today: date, answers: Answers) -> date:
    """The day by which `step` could be done, begun `today` or when the open steps that it waits for are due.

    A Saturday or Sunday gives way to the Monday.
    """
    waits = [_due(answers, before) for before in step.after if is_open(answers, before)]
    start = max([today, *(due for due in waits if due is not None)])
    return on_a_working_day(start + timedelta(weeks=step.weeks))


def on_a_working_day(day: date) -> date:
    """The day itself, or the Monday after a Saturday or Sunday."""
    return day + timedelta(days=WEEK - day.weekday()) if day.weekday() >= SATURDAY else day


def _from_bank(bank: Bank, answers: Answers, step_id: str, reasons: dict[str, str]) -> Action:
    question, step = bank.next_steps[step_id]
    return Action(
        id=step_id,
        title=_text(answers, Kind.STEP_TITLE, step_id) or step.title,
        why=reasons.get(step_id) or words.strengthens(bank.number_of[question.id], question.short),
        stage_id=bank.stage_of[question.id].id,
        owner=_text(answers, Kind.STEP_OWNER, step_id) or step.who,
        due=_due(answers, step_id),
        first_move=_text(answers, Kind.STEP_FIRST_MOVE, step_id) or step.first_move,
        done_when=_text(answers, Kind.STEP_DONE_WHEN, step_id) or step.done_when,
        own=False,
        status=status(answers, step_id),
        progress=_text(answers, Kind.STEP_PROGRESS, step_id),
        evidence=_text(answers, Kind.STEP_EVIDENCE, step_id),
    )


def _as_saved(answers: Answers, ref: str) -> Action:
    """A step of the commissioner's own, or one that the bank no longer has."""
    own = ref.startswith(OWN_PREFIX)
    return Action(
        id=ref,
        title=_text(answers, Kind.STEP_TITLE, ref) or (words.UNTITLED if own else words.UNTITLED_FROM_BEFORE),
        why=words.ADDED_BY_YOU if own else words.FROM_BEFORE,
        stage_id=None,
        owner=_text(answers, Kind.STEP_OWNER, ref),
        due=_due(answers, ref),
        first_move=_text(answers, Kind.STEP_FIRST_MOVE, ref),
        done_when=_text(answers, Kind.STEP_DONE_WHEN, ref),
        own=own,
        status=status(answers, ref),
        progress=_text(answers, Kind.STEP_PROGRESS, ref),
        evidence=_text(answers, Kind.STEP_EVIDENCE, ref),
    )


def _text(answers: Answers, kind: Kind, ref: str) -> str:
    value = answers.get(Slot(kind, ref))
    return value.strip() if isinstance(value, str) else ""


def _due(answers: Answers, ref: str) -> date | None:
    text = _text(answers, Kind.STEP_DUE, ref)
    return date.fromisoformat(text) if text else None
