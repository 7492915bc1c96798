"""How confident the commissioner is about one stage."""

from __future__ import annotations

import streamlit as st

from ui import shelf
from ui.go import heading_id
from ui.journey import confidence_page
from ui.library.words import Explained
from ui.rating import rating
from ui.text import plain, small
from ui.visit import current
from words import screen


def show(place: int) -> None:
    """The confidence items of the stage at `place` (from 1)."""
    bank = shelf.bank()
    stage, scale = bank.stages[place - 1], bank.confidence_scale
    st.title(plain(screen.confidence_title(stage.title)), anchor=heading_id(confidence_page(place)))
    small(screen.confidence_place(place, len(bank.stages)))
    st.header(plain(f"{scale.stem}…"), anchor=False)
    st.write(plain(screen.confidence_anchors(scale.low, scale.middle, scale.high)))
    small(screen.CONFIDENCE_PRIVATE)
    explained = Explained(bank)
    explained.here(stage.title, scale.stem)
    for item in bank.confidence_in(stage):
        rating(item, current(), explained)
