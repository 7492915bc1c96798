"""The action plan of one person, from what they answered: what it says, and the PDF that says it."""

from __future__ import annotations

from datetime import date

from documents.plan.content import build_plan_view
from documents.plan.pdf import plan_pdf
from documents.plan.view import PlanView
from figures.calibration import confidence_against_readiness
from figures.heatmap import question_heatmap
from figures.model import Figure
from figures.stages import readiness_by_stage
from figures.timeline import plan_timeline
from planning.newest import assess_newest, newest
from planning.plan import actions
from questions.answers import Answers
from questions.model import Bank


def plan_document(bank: Bank, answers: Answers, today: date) -> bytes:
    """Their standing, pictures, agreed steps and chosen notes, as of `today`."""
    return plan_pdf(plan_view(bank, answers, today))


def plan_view(bank: Bank, answers: Answers, today: date) -> PlanView:
    """What the plan says, for every format that it is taken away in, by what was said last."""
    assessment = assess_newest(bank, answers)
    pictures: tuple[Figure, ...] = (
        readiness_by_stage(bank, assessment),
        question_heatmap(bank, assessment, newest(answers)),
        confidence_against_readiness(bank, assessment),
    )
    timeline = plan_timeline(bank, answers, assessment, today)
    pictures += (timeline,) if timeline else ()
    return build_plan_view(bank, answers, assessment, actions(bank, answers, assessment), pictures, today)
