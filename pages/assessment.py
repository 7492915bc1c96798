"""Your assessment: every part of the visit with its state, as a task list."""

from __future__ import annotations

import streamlit as st

from ui import journey, news, shelf
from ui.go import heading_id
from ui.paper_form import door as paper_door
from ui.relationships import doors as relationship_doors
from ui.route import door as route_door
from ui.task_list import task_list
from ui.text import plain
from ui.visit import current
from words import screen


def show() -> None:
    """List the parts; the button at the foot of the page goes on to the first unfinished one."""
    visit, bank = current(), shelf.bank()
    st.title(screen.OVERVIEW_TITLE, anchor=heading_id(journey.OVERVIEW))
    st.write(plain(screen.OVERVIEW_TEXT))
    news.announce(visit)
    task_list(screen.OVERVIEW_CONFIDENCE, journey.confidence_steps(bank, visit.answers))
    task_list(screen.OVERVIEW_READINESS, journey.stage_steps(bank, visit.answers))
    route_door.at_overview(bank)
    relationship_doors.at_overview()
    finish = (journey.CHECK, journey.RESULTS, journey.PLAN)
    way = {step.page: step for step in journey.steps(bank, visit.answers)}
    task_list(screen.OVERVIEW_FINISH, tuple(way[page] for page in finish))
    st.caption(plain(screen.OVERVIEW_RESULTS_EARLY))
    paper_door.at_overview(bank)
