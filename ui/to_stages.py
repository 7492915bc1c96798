"""The way to the questions, on a screen that shows nothing before some are answered."""

from __future__ import annotations

import streamlit as st

from questions.model import Bank
from ui import journey
from ui.go import go
from ui.visit import Visit
from words import screen


def to_stages(bank: Bank, visit: Visit) -> None:
    """A button that leads to the questions of the first stage."""
    if st.button(screen.TO_STAGES, type="primary", key="to-stages"):
        go(journey.stage_steps(bank, visit.answers)[0].page)
