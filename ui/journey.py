"""The way through the visit: which screens there are, in which order, and how far this person has come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from questions.answers import NOT_APPLICABLE, Answers, Kind, Phase, Slot, about_answers
from questions.model import Bank, Question, Stage
from words import screen


class Progress(StrEnum):
    """How far a step has come."""

    TO_DO = "to do"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of the visit. `answered` of `asked` counts its answers; both are 0 on screens that only show."""

    page: str
    title: str
    asked: int = 0
    answered: int = 0

    @property
    def progress(self) -> Progress:
        """Done when everything asked is answered; screens that only show are never done."""
        if self.asked and self.answered >= self.asked:
            return Progress.DONE
        return Progress.STARTED if self.answered else Progress.TO_DO


ABOUT, OVERVIEW, CHECK, RESULTS, PLAN = "about", "assessment", "check", "results", "plan"
PLAN_TIME, PLAN_DATES = "plan-time", "plan-dates"  # doors of the plan
ENTER_FORM, TAKE_AWAY, BRING_BACK, AGAIN = "enter-form", "take-away", "bring-back", "again"
BESIDE = frozenset(
    {ENTER_FORM, TAKE_AWAY, BRING_BACK, AGAIN}
)  # not on the way: being there is never remembered as a place


def confidence_page(place: int, phase: Phase = Phase.BEFORE) -> str:
    """The page where confidence in the stage at `place` (from 1) is rated in `phase`."""
    return f"confidence-{place}" if phase is Phase.BEFORE else f"{phase}-confidence-{place}"


def stage_page(place: int) -> str:
    """The page of the questions of the stage at `place` (from 1)."""
    return f"stage-{place}"


def is_answered(answers: Answers, question: Question, phase: Phase = Phase.BEFORE) -> bool:
    """Whether a readiness question has an answer that counts: not applicable needs its reason."""
    said = answers.get(Slot(Kind.LEVEL, question.id, phase))
    if said == NOT_APPLICABLE:
        return not question.is_gate and bool(answers.get(Slot(Kind.REASON, question.id, phase)))
    return said is not None


def unanswered(bank: Bank, stage: Stage, answers: Answers) -> tuple[Question, ...]:
    """The questions of `stage` that apply and still have no answer that counts."""
    asked = bank.asked(stage, about_answers(answers))
    return tuple(question for question in asked if not is_answered(answers, question))


def about_step(bank: Bank, answers: Answers) -> Step:
    """The screen about the commissioner."""
    done = sum(Slot(Kind.ABOUT, question.id) in answers for question in bank.about)
    return Step(ABOUT, screen.ABOUT_TITLE, len(bank.about), done)


def confidence_steps(bank: Bank, answers: Answers, phase: Phase = Phase.BEFORE) -> tuple[Step, ...]:
    """One screen of confidence ratings per stage that has any."""
    return tuple(
        Step(
            confidence_page(place, phase),
            stage.title,
            len(items := bank.confidence_in(stage)),
            sum(Slot(Kind.CONFIDENCE, item.id, phase) in answers for item in items),
        )
        for place, stage in enumerate(bank.stages, start=1)
        if bank.confidence_in(stage)
    )


def stage_steps(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """One screen of questions per stage."""
    about = about_answers(answers)
    return tuple(
        Step(
            stage_page(place),
            stage.title,
            len(asked := bank.asked(stage, about)),
            sum(is_answered(answers, question) for question in asked),
        )
        for place, stage in enumerate(bank.stages, start=1)
    )


def steps(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """Every screen of the visit in order, after the home page."""
    return (
        *((about_step(bank, answers),) if bank.about else ()),
        Step(OVERVIEW, screen.OVERVIEW_TITLE),
        *confidence_steps(bank, answers),
        *stage_steps(bank, answers),
        Step(CHECK, screen.CHECK_TITLE),
        Step(RESULTS, screen.RESULTS_TITLE),
        Step(PLAN, screen.PLAN_TITLE),
    )


def after(bank: Bank, answers: Answers, page: str) -> Step | None:
    """The screen that follows `page`, or None after the last one."""
    way = steps(bank, answers)
    places = [place for place, step in enumerate(way) if step.page == page]
    return way[places[0] + 1] if places and places[0] + 1 < len(way) else None


def next_to_do(bank: Bank, answers: Answers) -> Step:
    """The first screen with something left to answer, or the results."""
    way = steps(bank, answers)
    open_steps = [step for step in way if step.asked and step.progress is not Progress.DONE]
    return open_steps[0] if open_steps else next(step for step in way if step.page == RESULTS)


def counted(way: tuple[Step, ...]) -> tuple[int, int]:
    """How many of the things asked on these screens are answered: (answered, asked)."""
    return sum(step.answered for step in way), sum(step.asked for step in way)
