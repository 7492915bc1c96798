"""The ways through what comes after the visit: confidence once more after the module, and three months on."""

from __future__ import annotations

from collections.abc import Sequence

from planning.follow_up import followed_up
from questions.answers import Answers, Phase
from questions.model import Bank
from ui import journey
from ui.after.feedback_steps import feedback_steps
from ui.journey import Step
from words import after as words

AFTER, CHANGE, THREE_MONTHS = "after", "change", "three-months"


def more(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """Further screens for after the module, in the order of their list on the hub and in the sidebar."""
    return feedback_steps(bank, answers)


def rating_steps(bank: Bank, answers: Answers) -> tuple[Step, ...]:
    """One screen of confidence ratings after the module for each stage that has any."""
    return journey.confidence_steps(bank, answers, Phase.AFTER)


def finish_steps(answers: Answers) -> tuple[Step, Step]:
    """What changed, and the screen to come back to in three months; the latter counts the agreed steps alone."""
    followed, agreed = followed_up(answers)
    return Step(CHANGE, words.CHANGE_TITLE), Step(THREE_MONTHS, words.LATER_TITLE, agreed, followed)


def hub(bank: Bank, answers: Answers) -> Step:
    """The screen from which all the others are reached, with how far the ratings have come."""
    answered, asked = journey.counted(rating_steps(bank, answers))
    return Step(AFTER, words.TITLE, asked, answered)


def way(bank: Bank, answers: Answers, page: str) -> tuple[Step, ...]:
    """The screens before and after `page`, in order: those of the visit, of after the module or of three months on."""
    visit = journey.steps(bank, answers)
    if page in _pages(visit):
        return visit
    change, three_months = finish_steps(answers)
    if page == THREE_MONTHS:
        return hub(bank, answers), three_months, change
    return visit[-1], hub(bank, answers), *rating_steps(bank, answers), change


def following(bank: Bank, answers: Answers, page: str) -> Step | None:
    """The screen that follows `page` on its way, or None after the last one and beside every way."""
    steps = way(bank, answers, page)
    pages = _pages(steps)
    place = pages.index(page) + 1 if page in pages else len(steps)
    return steps[place] if place < len(steps) else None


def entries(bank: Bank, answers: Answers, page: str) -> tuple[Step, ...]:
    """The sidebar's entries below the plan: the hub, and the others once somebody has come that far."""
    first, others = hub(bank, answers), (*more(bank, answers), *finish_steps(answers))
    begun = any(slot.phase is not Phase.BEFORE for slot in answers)
    return (first, *others) if begun or is_at(first, page) or page in _pages(others) else (first,)


def is_at(step: Step, page: str) -> bool:
    """Whether `page` is the one that an entry of the sidebar stands for; the ratings belong to the hub."""
    return page == step.page or (step.page == AFTER and page.startswith(f"{Phase.AFTER}-confidence-"))


def find(bank: Bank, answers: Answers, page: str) -> Step | None:
    """The step of any of the ways that is the screen `page`."""
    return next((step for step in way(bank, answers, page) if step.page == page), None)


def _pages(steps: Sequence[Step]) -> list[str]:
    return [step.page for step in steps]
