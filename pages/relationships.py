"""Relationships: how strong each one is and needs to be, stage by stage, and where conflicts are not declared."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from figures.relationships import relationship_strengths
from planning.bonds import standings_at
from questions.model import Bank
from ui import shelf
from ui.go import go, heading_id
from ui.library.words import Explained
from ui.picture import picture
from ui.relationships.cards import add_someone, bond_card
from ui.relationships.doors import FROM, RELATIONSHIPS, relationship_steps, relationships_page, way_on
from ui.text import plain, small
from ui.visit import current
from words import relationships as words
from words import screen


def screens(bank: Bank) -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen of all stages, and of one for each stage."""
    stages = [
        (relationships_page(place), words.stage_title(stage.title), partial(_at_stage, place))
        for place, stage in enumerate(bank.stages, start=1)
    ]
    return [(RELATIONSHIPS, words.TITLE, show), *stages]


def show() -> None:
    """Choose a stage; each says how much is said of it."""
    visit, bank = current(), shelf.bank()
    st.title(words.TITLE, anchor=heading_id(RELATIONSHIPS))
    st.write(plain(words.TEXT))
    small(words.PRIVATE)
    st.header(words.STAGES, anchor=False)
    came_from = str(st.query_params.get(FROM, ""))
    with st.container(key="relationship-stages", gap=None):
        for place, step in enumerate(relationship_steps(bank, visit.answers), start=1):
            with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
                label = f":blue[**{place} {plain(step.title)}**]"
                if st.button(label, key=f"task-{step.page}", type="tertiary"):
                    go(step.page, query={FROM: came_from} if came_from else None)
                st.caption(screen.step_state(step.answered, step.asked), width="content")
    way_on(visit, bank, 0)


def _at_stage(place: int) -> None:
    """The people and bodies of the stage at `place` (from 1), each on a card, and the picture of them all."""
    visit, bank = current(), shelf.bank()
    stage = bank.stages[place - 1]
    described = {each.id: each for each in stage.relationships}
    people, explained = standings_at(bank, visit.answers, stage), Explained(bank)
    st.title(plain(words.stage_title(stage.title)), anchor=heading_id(relationships_page(place)))
    small(screen.stage_place(place, len(bank.stages)))
    st.write(plain(words.TEXT if people else words.NOBODY))
    small(words.PRIVATE)
    for bond in people:
        bond_card(visit, bond, described.get(bond.ref), explained)
    add_someone(visit, stage)
    rated = [bond for bond in people if bond.now is not None or bond.need is not None or bond.undeclared]
    if rated:
        picture(relationship_strengths(stage.id, people))
    way_on(visit, bank, place)
