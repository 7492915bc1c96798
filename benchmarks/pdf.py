"""The action plan as a PDF, with other answers each time, beside the same words by others.

Beside it reportlab's own engine sets the same plan without tags, and WeasyPrint and Typst set its words without the
pictures, both as PDF/UA-1.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date

from benchmarks.measured import Measured
from benchmarks.peers.environment import NotHere, version_of
from benchmarks.peers.paper import setter
from benchmarks.peers.plan_sources import as_html, as_typst
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
UNTAGGED = "reportlab, untagged"
PEERS = {"weasyprint": as_html, "typst": as_typst}

Sets = Callable[[PlanView], float]
"""Sets a plan, and says what processor time it took, ms."""


def measure() -> Iterator[Measured]:
    """To set a plan on paper, beside each of the others, and from answers to bytes; ms of processor time."""
    bank = load_bank()
    ours: list[float] = []
    whole: list[float] = []
    with ExitStack() as stack:
        others, missing = _others(stack)
        took: dict[str, list[float]] = {name: [] for name in others}
        for seed in range(WARM_UP + TIMES):
            answers = believable_answers(bank, TODAY, seed)
            view = _view(bank, answers)
            ours.append(_ms(lambda view=view: plan_pdf(view)))  # type: ignore[misc]
            whole.append(_ms(lambda answers=answers: plan_document(bank, answers, TODAY)))  # type: ignore[misc]
            for name, sets in others.items():
                took[name].append(sets(view))
    for name, theirs in took.items():
        facts = {"target": 2} if name == UNTAGGED else {}
        yield Measured("pdf, tagged", "ms", ours[WARM_UP:], name, theirs[WARM_UP:], facts=facts)
    for name, why in missing.items():
        yield Measured("pdf, tagged", "ms", ours[WARM_UP:], facts={"peer": f"{name} was not run: {why}"})
    yield Measured("pdf, from answers to bytes", "ms", whole[WARM_UP:], UNTAGGED, took[UNTAGGED][WARM_UP:])


def _others(stack: ExitStack) -> tuple[dict[str, Sets], dict[str, str]]:
    """Those that set the same, and why of those that cannot be run here."""
    others: dict[str, Sets] = {UNTAGGED: lambda view: _ms(lambda: untagged_plan(view))}
    missing: dict[str, str] = {}
    for name, source_of in PEERS.items():
        try:
            sets = stack.enter_context(setter(name))
        except NotHere as why:
            missing[version_of(name)] = str(why)
        else:
            others[version_of(name)] = lambda view, sets=sets, of=source_of: sets(of(view))  # type: ignore[misc]
    return others, missing


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
