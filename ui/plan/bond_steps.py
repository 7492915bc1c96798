"""The relationships to strengthen, as steps for the plan."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.bond_steps import BondStep, bond_steps
from ui import journey, shelf
from ui.further import further
from ui.relationships.doors import RELATIONSHIPS, door
from ui.text import labelled, plain
from ui.visit import Visit, save
from words import relationships as words


def to_strengthen(visit: Visit, today: date, room: int) -> None:
    """As many steps as there is `room` for, the others one click away, and the way to where they come from."""
    st.header(words.PLAN_TITLE, anchor=False)
    steps = bond_steps(shelf.bank(), visit.answers)
    for step in steps[:room]:
        _card(step, visit, today)
    rest = steps[room:]
    further(words.further(len(rest)), "more-bonds", rest, lambda step: _card(step, visit, today))
    st.write(plain(words.DOOR_TEXT))
    door(RELATIONSHIPS, journey.PLAN, words.DOOR)


def _card(step: BondStep, visit: Visit, today: date) -> None:
    with st.container(border=True, key=f"card-{step.id}"):
        st.subheader(plain(step.title), anchor=False)
        st.write(plain(step.why))
        labelled(words.FIRST_MOVE, step.first_move)
        labelled(words.DONE_WHEN, step.done_when)
        if st.button(words.PLAN_AGREE, key=f"agree-{step.id}", type="primary"):
            save(visit, step.agreed(today))
            st.rerun()
