"""How confident somebody is about one stage after the module. Nothing here shows what they said before it."""

from __future__ import annotations

import streamlit as st

from questions.answers import Kind, Phase, Slot
from ui import shelf
from ui.after import ways as afterwards
from ui.go import heading_id
from ui.journey import confidence_page
from ui.library.words import Explained
from ui.rating import points, rating
from ui.text import plain, small
from ui.visit import current
from words import after as words
from words import screen


def show(place: int) -> None:
    """The confidence items of the stage at `place` (from 1), and where its start lies as it looks now."""
    visit, bank = current(), shelf.bank()
    stage, scale, page = bank.stages[place - 1], bank.confidence_scale, confidence_page(place, Phase.AFTER)
    pages = [step.page for step in afterwards.rating_steps(bank, visit.answers)]
    st.title(plain(words.confidence_title(stage.title)), anchor=heading_id(page))
    small(words.confidence_place(pages.index(page) + 1, len(pages)))
    st.header(plain(f"{scale.stem}…"), anchor=False)
    st.write(plain(screen.confidence_anchors(scale.low, scale.middle, scale.high)))
    small(words.CONFIDENCE_HIDDEN)
    explained = Explained(bank)
    explained.here(stage.title, scale.stem)
    for item in bank.confidence_in(stage):
        rating(item, visit, explained, Phase.AFTER)
    st.header(words.THEN_TITLE, anchor=False)
    st.write(plain(words.THEN_TEXT))
    with st.container(border=True):
        points(Slot(Kind.THEN, stage.id, Phase.AFTER), words.then_question(stage.title), visit)
