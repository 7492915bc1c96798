"""All finished modules of this installation together, with a choice of region."""

from __future__ import annotations

import streamlit as st

from cohort.national import NATION, PLACES, National, national, pictures
from scoring.thresholds import EXPORT_FROM, FEWEST_MODULES
from ui import shelf
from ui.picture import picture
from ui.text import plain
from words import national as words


def all_modules() -> None:
    """The section, with a picture of readiness and one of confidence where there are enough modules and people."""
    found = national(shelf.store(), shelf.bank())
    st.header(words.TITLE, anchor=False)
    st.write(plain(words.text(FEWEST_MODULES, EXPORT_FROM)))
    places = [place for place in PLACES if place in found]
    place = NATION
    if len(places) > 2:  # of one region alone it says the same as everywhere
        place = st.selectbox(words.WHERE, places, format_func=lambda each: PLACES[each], key="all-modules-where")
    _pictures(PLACES[place], found[place])


def _pictures(where: str, of: National) -> None:
    drawn = pictures(shelf.bank(), of)
    if not drawn:
        st.write(plain(words.too_few(where, of.modules)))
    for figure in drawn.values():
        st.subheader(plain(figure.headline), anchor=False)
        picture(figure, heading=False)
