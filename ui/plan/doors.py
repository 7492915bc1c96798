"""The ways between the plan and the screens that fit it to the time there is and put dates on it."""

from __future__ import annotations

import streamlit as st

from ui import journey
from ui.go import go
from ui.text import plain
from words import plan_dates, plan_time


def doors(has_agreed: bool) -> None:
    """To the steps that fit and, once something is agreed, to its dates."""
    with st.container(border=True, key="plan-doors"):
        st.write(plain(plan_dates.DOOR_TEXT if has_agreed else plan_time.DOOR_TEXT))
        with st.container(horizontal=True):
            if has_agreed and st.button(plan_dates.DOOR, key="to-plan-dates", icon=":material/event:"):
                go(journey.PLAN_DATES)
            if st.button(plan_time.TITLE, key="to-plan-time", icon=":material/hourglass_empty:"):
                go(journey.PLAN_TIME)


def back() -> None:
    """Back to the plan."""
    if st.button(plan_time.BACK, key="back-to-plan", icon=":material/arrow_back:"):
        go(journey.PLAN)
