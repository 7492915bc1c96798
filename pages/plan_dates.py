"""Dates for the agreed steps, back from the day that matters."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.dates import dated_plan
from planning.plan import open_steps
from ui import journey, shelf
from ui.go import heading_id
from ui.plan import doors as plan_doors
from ui.plan.time_fields import ask_day
from ui.plan.timeline import timeline
from ui.text import plain
from ui.visit import current
from words import plan_dates as words


def show() -> None:
    """The day first; the dates appear once it is said."""
    visit, bank, today = current(), shelf.bank(), date.today()
    st.title(words.TITLE, anchor=heading_id(journey.PLAN_DATES))
    st.write(plain(words.TEXT))
    ask_day(visit)
    plan = dated_plan(bank, visit.answers, today)
    if plan is not None:
        timeline(bank, visit, plan, today)
    elif open_steps(bank, visit.answers):
        st.write(plain(words.ASK_DAY))
    else:
        st.write(plain(words.NOTHING_AGREED))
    plan_doors.back()
