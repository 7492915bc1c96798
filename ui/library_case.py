"""What a case is about at a glance, in its list and at the top of its own screen."""

from __future__ import annotations

import streamlit as st

from questions.model import Case
from ui.text import plain
from words import library as words


def facts(case: Case) -> None:
    """Which service, where, when, and what became of it."""
    st.markdown(
        f"{plain(words.facts(case.service, case.place, case.years))}  \n**{plain(words.OUTCOMES[case.outcome])}**"
    )
