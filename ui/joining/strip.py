"""What the room is doing now, at the top of every screen of somebody who is in a module: a suggestion, never a lock."""

from __future__ import annotations

import streamlit as st

from cohort.module import RoomPhase, phase_of
from ui import shelf
from ui.go import go
from ui.joining import join as joining
from ui.joining.phases import Suggestion, suggestion
from ui.room.pages import is_bare
from ui.text import plain
from ui.visit import Visit
from words import join as words

LOOKS_EVERY_S = 15  # so that a waiting person sees the next phase without a click, and 500 phones cost little


def show(visit: Visit) -> None:
    """One line and one button; nothing for whoever is in no module."""
    if not is_bare(visit.page or "") and joining.module_of(visit) is not None:
        _strip(visit)


@st.fragment(run_every=LOOKS_EVERY_S)
def _strip(visit: Visit) -> None:
    """Redrawn on its own, so that no click on the rest of the screen is dropped when the room moves on."""
    module = joining.module_of(visit)
    if module is None:
        return
    phase = phase_of(module)
    suggested = suggestion(shelf.bank(), visit.answers, phase)
    with st.container(border=True, key="room-now", horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"**{plain(module.name)}**  \n{plain(_told(phase, suggested))}", width="stretch")
        if suggested and not suggested.is_done and visit.page not in suggested.pages:
            label = words.OWN_RESULTS if phase is RoomPhase.DISCUSS else words.GO_THERE
            if st.button(label, key="room-go"):
                go(suggested.page)


def _told(phase: RoomPhase, suggested: Suggestion | None) -> str:
    if suggested is None:
        return words.FINISHED if phase is RoomPhase.CLOSED else words.now(phase)
    return words.done(phase) if suggested.is_done else words.now(phase)
