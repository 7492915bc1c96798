"""What the phase of a room means for one person in it: which screen it suggests, and whether they have done it."""

from __future__ import annotations

from dataclasses import dataclass

from cohort.module import RoomPhase
from questions.answers import Answers
from questions.model import Bank
from ui import journey
from ui.after import ways as afterwards
from ui.journey import Progress, Step


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A screen to go to, whether the person has done all of it, and all the screens that belong to it."""

    page: str
    is_done: bool
    pages: tuple[str, ...]


def suggestion(bank: Bank, answers: Answers, phase: RoomPhase) -> Suggestion | None:
    """What `phase` suggests to somebody with these answers; None once the module is closed."""
    match phase:
        case RoomPhase.ARRIVE:
            return _unfinished((journey.about_step(bank, answers),) if bank.about else ())
        case RoomPhase.BEFORE:
            return _unfinished(journey.confidence_steps(bank, answers))
        case RoomPhase.ASSESS:
            return _unfinished(journey.stage_steps(bank, answers))
        case RoomPhase.DISCUSS:
            return Suggestion(journey.RESULTS, False, (journey.RESULTS,))
        case RoomPhase.PLAN:
            return Suggestion(journey.PLAN, False, (journey.PLAN,))
        case RoomPhase.AFTER:
            rating = _unfinished(afterwards.rating_steps(bank, answers))
            others = tuple(step.page for step in afterwards.more(bank, answers))
            pages = (afterwards.AFTER, *(rating.pages if rating else ()), *others)
            return Suggestion(afterwards.AFTER, bool(rating and rating.is_done), pages)
        case RoomPhase.CLOSED:
            return None


def _unfinished(steps: tuple[Step, ...]) -> Suggestion | None:
    if not steps:
        return None
    left = [step.page for step in steps if step.progress is not Progress.DONE]
    return Suggestion((left or [steps[0].page])[0], not left, tuple(step.page for step in steps))
