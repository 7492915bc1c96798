"""Three months on: what there is to ask again, and when."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Protocol

from planning.model import Action
from planning.plan import actions
from planning.recommend import AGREED, decision
from questions.answers import Answers, Kind, Phase, Slot, Value
from questions.model import Bank, Stage

MONTHS: Final = 3
MONTHS_A_YEAR: Final = 12


@dataclass(frozen=True, slots=True)
class FollowUp:
    """The agreed `actions`, in the order of the plan, and the `stages` that they belong to, in journey order."""

    actions: tuple[Action, ...]
    stages: tuple[Stage, ...]


def follow_up(bank: Bank, answers: Answers) -> FollowUp:
    """What somebody agreed to do, and where."""
    agreed = actions(bank, answers)
    worked_on = {action.stage_id for action in agreed}
    return FollowUp(agreed, tuple(stage for stage in bank.stages if stage.id in worked_on))


def followed_up(answers: Answers) -> tuple[int, int]:
    """Of how many agreed steps somebody said three months on what came of them, and how many they agreed."""
    agreed = [slot.ref for slot in answers if slot.kind is Kind.STEP and decision(answers, slot.ref) == AGREED]
    return sum(Slot(Kind.FOLLOW, ref, Phase.LATER) in answers for ref in agreed), len(agreed)


class Said(Protocol):
    """A line of somebody's history: what they said or took back (None), and when (UTC)."""

    @property
    def slot(self) -> Slot: ...
    @property
    def value(self) -> Value: ...
    @property
    def saved_at(self) -> datetime: ...


def come_back_on(history: Iterable[Said], today: date) -> date:
    """The day to come back: three months after the first step was agreed, so that later changes do not put it off.

    Where that day has passed, or nothing was agreed yet, it is three months from `today`.
    """
    agreed = (line.saved_at.date() for line in history if line.slot.kind is Kind.STEP and line.value == AGREED)
    day = three_months_after(min(agreed, default=today))
    return day if day >= today else three_months_after(today)


def three_months_after(day: date) -> date:
    """The same day three months on, or the last of its month where it has no such day."""
    month = day.month - 1 + MONTHS
    year, month = day.year + month // MONTHS_A_YEAR, month % MONTHS_A_YEAR + 1
    return day.replace(year=year, month=month, day=min(day.day, calendar.monthrange(year, month)[1]))
