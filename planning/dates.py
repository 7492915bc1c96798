"""Dates for the agreed steps of a bank, back from the day that matters."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from planning.model import Action, StepStatus
from planning.newest import assess_newest
from planning.plan import actions, open_steps
from planning.recommend import passed_steps
from planning.schedule import Dated, Schedule, Task, hours_by_month, schedule
from planning.shortfall import shortfalls
from planning.time import Time, time_of
from planning.working_days import WorkingDays
from questions.answers import Answers, Kind, Slot, Value
from questions.model import Bank, NextStep
from scoring.model import Assessment

PLACE: Final = Slot(Kind.ABOUT, "place")
DAYS_A_WEEK: Final = 5
"""Working days in a week of a step's length."""


@dataclass(frozen=True, slots=True)
class DatedPlan:
    """The `schedule` of the agreed steps that are not closed, and what stands in its way.

    `titles` are by step id. `gates` are the steps that open a gate which is shut; `notices` (days) those that must
    be done so long before the day. `missing` pairs a step with one it waits for that is not in the plan. `too_full`
    are months, by their first day, with more hours of work than there are in a month.
    """

    time: Time
    schedule: Schedule
    titles: dict[str, str]
    gates: frozenset[str]
    notices: dict[str, int]
    missing: tuple[tuple[str, str], ...]
    too_full: tuple[tuple[date, float], ...]

    @property
    def first_to_begin(self) -> Dated | None:
        """The step that begins first, of those that are not under way yet."""
        return next((each for each in self.schedule.dated if not each.task.begun), None)

    @property
    def overdue(self) -> tuple[Dated, ...]:
        """The steps that should have begun, the longest ago first."""
        return tuple(each for each in self._late if each.overdue)

    @property
    def pushed_back(self) -> tuple[Dated, ...]:
        """The steps that end too late although they are under way, or because of what they wait for."""
        return tuple(each for each in self._late if not each.overdue)

    @property
    def _late(self) -> list[Dated]:
        return sorted((each for each in self.schedule.dated if each.late), key=lambda each: each.latest_start)

    def due(self, answers: Answers) -> dict[Slot, Value]:
        """The due dates that differ from those kept."""
        dates = {Slot(Kind.STEP_DUE, each.task.id): each.end.isoformat() for each in self.schedule.dated}
        return {slot: value for slot, value in dates.items() if answers.get(slot) != value}


def calendar_of(answers: Answers) -> WorkingDays:
    """The working days where somebody's service is."""
    place = answers.get(PLACE)
    return WorkingDays(place) if isinstance(place, str) else WorkingDays()


def gate_openers(bank: Bank, assessment: Assessment) -> frozenset[str]:
    """The steps that open a gate which is shut."""
    shut = {gate.question_id for gate in assessment.shut_gates}
    return frozenset(ref for ref, (_, step) in bank.next_steps.items() if shut.intersection(step.opens))


def dated_plan(bank: Bank, answers: Answers, today: date) -> DatedPlan | None:
    """The agreed steps dated back from the day that matters, None without a day or without a step to date.

    Steps of one's own have no length that we know, so they keep the dates they were given.
    """
    time, calendar = time_of(answers), calendar_of(answers)
    steps = {step.id: step for step in open_steps(bank, answers)}
    if time.day is None or not steps:
        return None
    ids, assessment = steps.keys(), assess_newest(bank, answers)
    doing = [action for action in actions(bank, answers, assessment) if action.id in ids]
    passed = passed_steps(bank, answers, assessment, shortfalls(bank, assessment))
    dated = schedule([_task(bank, action, ids, time) for action in doing], time.day, today, calendar)
    load = hours_by_month(dated.dated, calendar).items()
    return DatedPlan(
        time=time,
        schedule=dated,
        titles={action.id: action.title for action in doing},
        gates=gate_openers(bank, assessment) & ids,
        notices={ref: notice.days for ref, step in steps.items() if (notice := notice_before(step, time))},
        missing=tuple((ref, before) for ref in steps for before in steps[ref].after if before not in passed),
        too_full=tuple((month, hours) for month, hours in load if time.hours and round(hours) > time.hours),
    )


def _task(bank: Bank, action: Action, ids: Collection[str], time: Time) -> Task:
    step = bank.next_steps[action.id][1]
    return Task(
        id=step.id,
        days=DAYS_A_WEEK * step.weeks,
        before=tuple(dict.fromkeys(_waits(bank, step, ids))),
        notice=notice_before(step, time).days,
        begun=action.status is StepStatus.UNDER_WAY,
        hours=step.hours,
    )


def _waits(bank: Bank, step: NextStep, ids: Collection[str]) -> Iterator[str]:
    """The steps among `ids` that must end first, found through those that are not in the plan too."""
    for before in step.after:
        if before in ids:
            yield before
        else:
            yield from _waits(bank, bank.next_steps[before][1], ids)


def notice_before(step: NextStep, time: Time) -> timedelta:
    """How long before the day that matters a step must be done; none where that is another day than its notice says."""
    notice = step.notice
    return timedelta(days=notice.days if notice is not None and notice.before == time.what else 0)
