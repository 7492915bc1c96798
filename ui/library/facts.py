"""What a case or resource is about at a glance, in its list and at the top of its own screen."""

from __future__ import annotations

import streamlit as st

from questions.model import Bank, Case
from ui.text import labelled, plain
from words import library as words


def facts(case: Case) -> None:
    """Which service, where, when, and what became of it."""
    st.markdown(
        f"{plain(words.facts(case.service, case.place, case.years))}  \n**{plain(words.OUTCOMES[case.outcome])}**"
    )


def concerns(bank: Bank, stages: tuple[str, ...]) -> None:
    """The stages with these ids, by number and title, in the order of the journey."""
    titles = [f"{place} {stage.title}" for place, stage in enumerate(bank.stages, start=1) if stage.id in stages]
    labelled(words.stages(len(titles)), "; ".join(titles))
