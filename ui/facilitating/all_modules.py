"""All finished modules of this installation together, with a choice of region."""

from __future__ import annotations

import streamlit as st

from cohort.national import NATION, National, national
from cohort.region import REGIONS, SEVERAL
from figures.national import confidence_of_all, readiness_of_all
from scoring.thresholds import EXPORT_FROM, FEWEST_MODULES
from ui import shelf
from ui.picture import picture
from ui.text import plain
from words import national as words
from words import regions

_NAMES = {NATION: words.NATION, **{each: regions.NAMES[each] for each in REGIONS}, SEVERAL: regions.SEVERAL}


def all_modules() -> None:
    """The section, with a picture of readiness and one of confidence where there are enough modules and people."""
    found = national(shelf.store(), shelf.bank())
    st.header(words.TITLE, anchor=False)
    st.write(plain(words.text(FEWEST_MODULES, EXPORT_FROM)))
    places = [place for place in _NAMES if place in found]
    place = NATION
    if len(places) > 2:  # of one region alone it says the same as everywhere
        place = st.selectbox(words.WHERE, places, format_func=lambda each: _NAMES[each], key="all-modules-where")
    _pictures(_NAMES[place], found[place])


def _pictures(where: str, of: National) -> None:
    drawn = (readiness_of_all(shelf.bank(), of.levels), confidence_of_all(shelf.bank(), of.confidence))
    if not any(drawn):
        st.write(plain(words.too_few(where, of.modules)))
    for figure in drawn:
        if figure is not None:
            st.subheader(plain(figure.headline), anchor=False)
            picture(figure, heading=False)
