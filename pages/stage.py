"""One stage of commissioning: what it is for, and its questions."""

from __future__ import annotations

import streamlit as st

from figures.model import Table
from questions.answers import about_answers
from questions.model import Stage
from ui import shelf
from ui.card import question_card
from ui.go import heading_id
from ui.journey import stage_page
from ui.picture import table
from ui.text import bullets, plain, small
from ui.visit import current
from words import screen


def show(place: int) -> None:
    """The stage at `place` (from 1), with the questions that apply to this person."""
    visit, bank = current(), shelf.bank()
    stage = bank.stages[place - 1]
    st.title(plain(stage.title), anchor=heading_id(stage_page(place)))
    small(screen.stage_place(place, len(bank.stages)))
    st.markdown(f"{plain(stage.purpose)} **{screen.GOOD}** {plain(stage.good)}")
    if stage.relationships or stage.pitfalls or stage.blockers:
        with st.expander(screen.STAGE_MORE):
            _around(stage)
    for question in bank.asked(stage, about_answers(visit.answers)):
        question_card(bank, question, visit)


def _around(stage: Stage) -> None:
    if stage.relationships:
        people = tuple((each.who, each.needs, each.goes_wrong) for each in stage.relationships)
        table(Table(screen.STAGE_PEOPLE, screen.PERSON_COLUMNS, people))
    for title, items in ((screen.STAGE_PITFALLS, stage.pitfalls), (screen.STAGE_BLOCKERS, stage.blockers)):
        if items:
            st.markdown(f"**{title}**")
            bullets(items)
