"""One stage of commissioning: what it is for, and its questions."""

from __future__ import annotations

from itertools import chain

import streamlit as st

from questions.answers import about_answers
from questions.model import Stage
from ui import shelf
from ui.card import question_card
from ui.go import heading_id
from ui.journey import stage_page
from ui.library.words import Explained
from ui.relationships import doors as relationship_doors
from ui.relationships.who import people_and_needs
from ui.room import tip_doors
from ui.route import door as route_door
from ui.text import bullets, plain, small
from ui.visit import current
from words import screen


def show(place: int) -> None:
    """The stage at `place` (from 1), with the questions that apply to this person."""
    visit, bank = current(), shelf.bank()
    stage, explained = bank.stages[place - 1], Explained(bank)
    st.title(plain(stage.title), anchor=heading_id(stage_page(place)))
    small(screen.stage_place(place, len(bank.stages)))
    st.markdown(f"{plain(stage.purpose)} **{screen.GOOD}** {plain(stage.good)}")
    explained.here(stage.title, stage.purpose, stage.good)
    if stage.relationships or stage.pitfalls or stage.blockers:
        with st.expander(screen.STAGE_MORE, key=f"around-{stage.id}", on_change="rerun") as more:
            if more.open:  # what nobody sees would make every answer slower
                _around(stage, explained)
                relationship_doors.at_stage(bank, stage, stage_page(place))
    route_door.at_stage(bank, stage, stage_page(place))
    tip_doors.at_stage(visit, stage)
    for question in bank.asked(stage, about_answers(visit.answers)):
        question_card(bank, question, visit, explained)


def _around(stage: Stage, explained: Explained) -> None:
    if stage.relationships:
        st.markdown(f"**{screen.STAGE_PEOPLE}**")
        people_and_needs(stage.relationships)
    for title, items in ((screen.STAGE_PITFALLS, stage.pitfalls), (screen.STAGE_BLOCKERS, stage.blockers)):
        if items:
            st.markdown(f"**{title}**")
            bullets(items)
    people = chain.from_iterable((each.who, each.needs, each.goes_wrong) for each in stage.relationships)
    explained.behind(*people, *stage.pitfalls, *stage.blockers)
