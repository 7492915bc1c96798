"""The agreed steps as rows of a spreadsheet: a column for each thing that can be filled in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from documents.plan.view import PlanView
from documents.text.carried import carried
from words import plan

ActionRow = tuple[int | str | date | None, ...]


def action_rows(view: PlanView) -> Iterator[ActionRow]:
    """One row for each step, in the order of the plan, with a cell for each of `files.ACTION_COLUMNS`."""
    for number, step in enumerate(view.actions, start=1):
        action = step.action
        texts = (action.title, action.why, step.stage, action.owner)
        more = (action.first_move, action.done_when, plan.STATUSES[action.status], action.progress, action.evidence)
        yield number, *map(carried, texts), action.due, *map(carried, more)
