"""The timeline of the agreed steps, by the dates that the plan has now."""

from __future__ import annotations

from datetime import date

from figures.gantt import Stretch, gantt
from figures.model import Figure
from planning.dates import DAYS_A_WEEK, calendar_of, gate_openers, notice_before
from planning.plan import actions
from planning.time import time_of
from questions.answers import Answers
from questions.model import Bank
from scoring.model import Assessment
from words import plan_dates as words
from words import plan_time


def plan_timeline(bank: Bank, answers: Answers, assessment: Assessment, today: date) -> Figure | None:
    """A row for each agreed step of the bank that has a date and is not closed; None where there is none."""
    time, calendar, gates = time_of(answers), calendar_of(answers), gate_openers(bank, assessment)
    stretches = []
    for action in actions(bank, answers, assessment):
        if action.due is None or action.closed or action.id not in bank.next_steps:
            continue
        step = bank.next_steps[action.id][1]
        days, latest = DAYS_A_WEEK * step.weeks, time.day and time.day - notice_before(step, time)
        late = latest is not None and action.due > latest
        start = calendar.first_of(action.due, days)
        stretches.append(Stretch(action.title, start, action.due, days, action.id in gates, late))
    return gantt(stretches, today, time.day, marked(time.what)) if stretches else None


def marked(what: str | None) -> str:
    """What the day that matters is called on the axis."""
    return plan_time.MARKED.get(what or "", words.THE_DAY)
