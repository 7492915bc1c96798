"""The action plan as a PDF, with other answers each time, beside the same plan untagged by reportlab's own engine."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date

from benchmarks.measured import Measured
from benchmarks.untagged_plan import untagged_plan
from documents.plan.content import build_plan_view
from documents.plan.document import plan_document
from documents.plan.pdf import plan_pdf
from documents.plan.view import PlanView
from documents.samples.answers import believable_answers
from figures.calibration import confidence_against_readiness
from figures.heatmap import question_heatmap
from figures.stages import readiness_by_stage
from planning.plan import actions
from questions.answers import Answers
from questions.loader import load_bank
from questions.model import Bank
from scoring.assess import assess

TODAY = date(2026, 11, 23)
WARM_UP, TIMES = 5, 60


def measure() -> Iterator[Measured]:
    """To set a plan on paper, and from answers to bytes."""
    bank = load_bank()
    ours, other, whole = [], [], []
    for seed in range(WARM_UP + TIMES):
        answers = believable_answers(bank, TODAY, seed)
        view = _view(bank, answers)
        ours.append(_ms(lambda view=view: plan_pdf(view)))  # type: ignore[misc]
        other.append(_ms(lambda view=view: untagged_plan(view)))  # type: ignore[misc]
        whole.append(_ms(lambda answers=answers: plan_document(bank, answers, TODAY)))  # type: ignore[misc]
    yield Measured("pdf, tagged", "ms", ours[WARM_UP:], "peer", other[WARM_UP:])
    yield Measured("pdf, from answers to bytes", "ms", whole[WARM_UP:], "peer", other[WARM_UP:])


def _view(bank: Bank, answers: Answers) -> PlanView:
    assessment = assess(bank, answers)
    pictures = (
        readiness_by_stage(bank, assessment),
        question_heatmap(bank, assessment, answers),
        confidence_against_readiness(bank, assessment),
    )
    return build_plan_view(bank, answers, assessment, actions(bank, answers), pictures, TODAY)


def _ms(work: Callable[[], bytes]) -> float:
    """The processor time of `work`, which on a quiet machine is the time one waits, ms."""
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start)
