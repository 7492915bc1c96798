"""What one page for a sponsor says: the shut gates, the agreed steps, and what is asked of them."""

from __future__ import annotations

from collections.abc import Iterator

from documents.plan.view import Blocker, PlanView, Step
from documents.text.plain import one_line
from words import files, paper, plan

LONGEST = 110  # letters of a line
_LONGEST_NAME = 48
_OWN = 3  # steps that the sponsor does are told one by one


def gate_line(blocker: Blocker) -> str:
    """A shut gate as one line."""
    return shortened(paper.blocker(blocker.number, blocker.question))


def step_line(step: Step) -> tuple[str, str, str, str]:
    """An agreed step: what, who, by when and how far, for `files.SPONSOR_COLUMNS`."""
    action = step.action
    return (
        shortened(action.title) or paper.NOT_SAID,
        shortened(action.owner, _LONGEST_NAME) or paper.NO_OWNER,
        paper.short_date(action.due) if action.due else paper.NO_DATE,
        plan.STATUSES[action.status],
    )


def asks(view: PlanView) -> tuple[str, ...]:
    """What a sponsor could do now, each as one line; never none."""
    return tuple(shortened(ask, 2 * LONGEST) for ask in _asks(view)) or (files.SPONSOR_NOTHING,)


def _asks(view: PlanView) -> Iterator[str]:
    still_open = [step.action for step in view.actions if not step.action.closed]
    theirs = [action for action in still_open if files.SPONSOR in action.owner.casefold()]
    for action in theirs[:_OWN]:
        yield files.ask_step(shortened(action.title), action.due)
    gates = [blocker.number for blocker in view.blockers if not blocker.agreed]
    if gates:
        yield files.ask_gates(gates)
    late = sum(action.due is not None and action.due < view.prepared_on for action in still_open)
    if late:
        yield files.ask_overdue(late)
    for lacking, ask in (
        (sum(not one_line(action.owner) for action in still_open), files.ask_owners),
        (sum(action.due is None for action in still_open), files.ask_dates),
    ):
        if lacking:
            yield ask(lacking)


def shortened(text: str, most: int = LONGEST) -> str:
    """The text on one line, cut with a sign after at most that many letters."""
    line = one_line(text)
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
