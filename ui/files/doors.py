"""The ways to the screens on which a plan is taken away and brought back."""

from __future__ import annotations

import streamlit as st

from ui.go import go
from ui.journey import BRING_BACK, TAKE_AWAY
from ui.visit import Visit
from words import take_away as words


def at_plan() -> None:
    """Below the PDF."""
    if st.button(words.DOOR, key="take-away", icon=":material/download:"):
        go(TAKE_AWAY)


def at_home(visit: Visit) -> None:
    """On the first page: both ways for someone who returns, the way back in for a newcomer."""
    with st.container(key="files", horizontal=True, gap="small"):
        if visit.known and st.button(words.HOME_TAKE, key="take-away", icon=":material/download:"):
            go(TAKE_AWAY)
        if st.button(words.HOME_BRING, key="bring-back", icon=":material/upload:"):
            go(BRING_BACK)
