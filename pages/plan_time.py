"""Fit the plan to your time: the hours there are, the steps that do most in them, and what those would do."""

from __future__ import annotations

from datetime import date

import streamlit as st

from figures.outlook import outlook
from planning.newest import assess_newest
from planning.plan import open_steps
from planning.time import Time, agreed_hours
from questions.answers import Kind
from questions.model import Bank
from ui import journey, shelf
from ui.go import heading_id
from ui.picture import picture
from ui.plan import doors as plan_doors
from ui.plan.fit import fit, what_fits
from ui.plan.time_fields import ask_day, ask_hours
from ui.text import plain
from ui.visit import Visit, current
from words import plan_time as words


def show() -> None:
    """The time first; the steps appear once the hours are said."""
    visit, bank, today = current(), shelf.bank(), date.today()
    st.title(words.TITLE, anchor=heading_id(journey.PLAN_TIME))
    st.write(plain(words.TEXT))
    ask_hours(visit)
    time = ask_day(visit)
    if not any(slot.kind is Kind.LEVEL for slot in visit.answers):
        st.write(plain(words.NO_ANSWERS))
    elif time.hours is None:
        st.write(plain(words.ASK_HOURS))
    else:
        _steps(bank, visit, time, today)
    plan_doors.back()


def _steps(bank: Bank, visit: Visit, time: Time, today: date) -> None:
    hours, agreed = time.in_all(today), agreed_hours(bank, visit.answers)
    st.header(words.FITS, anchor=False)
    if time.day is not None and time.day <= today:
        st.warning(words.time_passed(time.day), icon=":material/warning:")
    else:
        st.write(plain(words.time_there_is(hours, time.months(today), time.day, time.what)))
    if agreed:
        st.write(plain(words.taken(agreed, hours - agreed)))
    assessment = assess_newest(bank, visit.answers)
    found = fit(bank, visit.answers, assessment, hours - agreed)
    what_fits(bank, visit, found, {gate.question_id for gate in assessment.shut_gates}, today)
    counted = {*found.choice.chosen, *(step.id for step in open_steps(bank, visit.answers))}
    if counted:
        picture(outlook(bank, assessment, counted))
