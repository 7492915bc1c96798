"""A list of screens, each with its state."""

from __future__ import annotations

import streamlit as st

from ui.go import go
from ui.journey import Step
from ui.text import plain
from words import screen


def task_list(title: str, steps: tuple[Step, ...]) -> None:
    """The screens under a heading, each with the way to it; nothing where there are none."""
    if not steps:
        return
    st.header(title, anchor=False)
    with st.container(key=f"tasks-{steps[0].page}", gap=None):
        for step in steps:
            with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
                if st.button(f":blue[**{plain(step.title)}**]", key=f"task-{step.page}", type="tertiary"):
                    go(step.page)
                st.caption(screen.step_state(step.answered, step.asked), width="content")
