"""The fields for the time there is: hours a month, the day that matters, and what it is."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.time import DAY, HOURS, WHAT, Time, time_of
from questions.answers import FIRST_YEAR, LAST_YEAR, MOST_HOURS
from ui.asked import choice
from ui.visit import Visit
from words import plan_time as words


def ask_hours(visit: Visit) -> None:
    """How many hours a month."""
    hours = time_of(visit.answers).hours
    st.number_input(words.HOURS, 1, MOST_HOURS, value=hours, step=1, key=HOURS.key)


def ask_day(visit: Visit) -> Time:
    """Which day matters, and what happens on it; back comes the time as it is known now."""
    time = time_of(visit.answers)
    first, last = date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31)
    st.date_input(words.DAY, value=time.day, min_value=first, max_value=last, format="DD/MM/YYYY", key=DAY.key)
    choice(visit, WHAT, words.WHAT, words.WHATS)
    return time
