"""The way into “Which route?” from a screen of the visit, and back to that screen."""

from __future__ import annotations

import streamlit as st

from questions.model import Bank, Stage
from ui import journey
from ui.go import go
from ui.text import plain
from ui.visit import Visit
from words import route as words

ROUTE = "route"
FROM = "from"


def at_stage(bank: Bank, stage: Stage, page: str) -> None:
    """The door on the screen of a stage whose questions turn on the route."""
    if bank.routes is not None and stage.id in bank.routes.stages:
        _door(page)


def at_overview(bank: Bank) -> None:
    """The door on the overview."""
    if bank.routes is not None:
        _door(journey.OVERVIEW)


def way_back(visit: Visit) -> None:
    """A button back to the screen that the person came from, or to the overview where that is not known."""
    came_from = str(st.query_params.get(FROM, ""))
    known = bool(came_from) and came_from != ROUTE and came_from in visit.pages
    if st.button(words.BACK if known else words.BACK_TO_ASSESSMENT, key="route-back"):
        go(came_from if known else journey.OVERVIEW)


def _door(page: str) -> None:
    with st.container(border=True):
        st.write(plain(words.DOOR_TEXT))
        if st.button(words.DOOR_OPEN, key="route-door", icon=":material/alt_route:"):
            go(ROUTE, query={FROM: page})
