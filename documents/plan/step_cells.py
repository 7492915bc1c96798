"""What a plan says about one agreed step, cell by cell, alike on paper, in a word processor and in a browser."""

from __future__ import annotations

from documents.outline.parts import Cell
from documents.plan.view import Step
from documents.text.plain import plain
from planning.model import StepStatus
from words import files, paper, plan


def step_cells(step: Step) -> tuple[Cell, ...]:
    """One cell for each of `paper.STEP_COLUMNS`, as paragraphs of which the first is never empty."""
    action = step.action
    told = ((files.PROGRESS, action.progress), (files.EVIDENCE, action.evidence))
    more = (step.stage, action.why, *(files.line(label, text) for label, text in told if plain(text)))
    due = paper.short_date(action.due) if action.due else paper.NO_DATE
    how_far = () if action.status is StepStatus.NOT_STARTED else (plan.STATUSES[action.status],)
    return (
        (_said(action.title), *(text for text in more if plain(text))),
        (_said(action.owner, paper.NO_OWNER),),
        (due, *how_far),
        (_said(action.first_move),),
        (_said(action.done_when),),
    )


def _said(text: str, otherwise: str = paper.NOT_SAID) -> str:
    return text if plain(text) else otherwise
