"""The time that somebody has: hours a month, and the day that matters."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from planning.plan import open_steps
from questions.answers import Answers, Kind, Slot, Times
from questions.model import Bank

HOURS, DAY, WHAT = (Slot(Kind.TIME, ref) for ref in (Times.HOURS, Times.DAY, Times.WHAT))
DAYS_A_MONTH: Final = 365.25 / 12
MONTHS_WITHOUT_DAY: Final = 3
"""How far ahead is planned for where no day matters."""


@dataclass(frozen=True, slots=True)
class Time:
    """What they said: `hours` a month, the `day` that matters and `what` it is; None where not said."""

    hours: int | None
    day: date | None
    what: str | None

    def months(self, today: date) -> float:
        """From `today` to the day, or three without one; never below 0."""
        return MONTHS_WITHOUT_DAY if self.day is None else max(0.0, (self.day - today).days / DAYS_A_MONTH)

    def in_all(self, today: date) -> int:
        """Whole hours from `today` to the day; 0 where it is not said how many a month."""
        return int((self.hours or 0) * self.months(today))


def time_of(answers: Answers) -> Time:
    """The time that somebody says they have."""
    hours, day, what = (answers.get(slot) for slot in (HOURS, DAY, WHAT))
    return Time(
        hours=hours if isinstance(hours, int) else None,
        day=date.fromisoformat(day) if isinstance(day, str) else None,
        what=what if isinstance(what, str) else None,
    )


def agreed_hours(bank: Bank, answers: Answers) -> float:
    """Work still to be done in agreed steps of the bank, hours; nobody says how long a step of one's own takes."""
    return sum(step.hours for step in open_steps(bank, answers))
