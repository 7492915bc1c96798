"""One case: its questions for a room first, large enough for the back row, then the story and what to learn from it."""

from __future__ import annotations

import streamlit as st

from questions.model import Case
from ui import shelf
from ui.go import heading_id
from ui.library.facts import concerns, facts
from ui.library.pages import case_page
from ui.library.sources import sources
from ui.library.words import Explained
from ui.text import plain
from words import library as words


def show(case: Case) -> None:
    """The whole case, for one reader or a room."""
    bank = shelf.bank()
    st.title(plain(case.title), anchor=heading_id(case_page(case.id)))
    facts(case)
    concerns(bank, case.stages)
    st.header(words.DISCUSS, anchor=False)
    with st.container(key="discuss"):
        st.markdown("\n".join(f"{place}. {plain(each)}" for place, each in enumerate(case.discuss, start=1)))
    explained = Explained(bank)
    explained.here(case.title, case.service, case.place, *case.discuss)
    told = (words.STORY, case.story), (words.did(bank.person), case.commissioner_did), (words.LESSON, case.lesson)
    for title, text in told:
        st.header(title, anchor=False)
        st.write(plain(text))
        explained.here(text)
    st.header(words.SOURCES, anchor=False)
    st.caption(plain(words.NEW_TAB))
    sources(bank, case.sources)
