"""About you: what decides which questions apply."""

from __future__ import annotations

import streamlit as st

from questions.answers import Kind, Slot
from ui import shelf
from ui.go import heading_id
from ui.library.words import Explained
from ui.text import plain
from ui.visit import current
from words import screen


def show() -> None:
    """One labelled radio group per question; nothing is chosen beforehand."""
    visit = current()
    st.title(screen.ABOUT_TITLE, anchor=heading_id("about"))
    st.write(plain(screen.ABOUT_TEXT))
    explained = Explained(shelf.bank())
    for question in shelf.bank().about:
        slot = Slot(Kind.ABOUT, question.id)
        options = {option.id: option.label for option in question.options}
        said = visit.said(slot)
        with st.container(border=True):
            st.header(plain(question.text), anchor=False)
            if question.help:
                st.caption(plain(question.help))
            explained.here(question.text, question.help or "", *options.values())
            st.radio(
                question.text,
                list(options),
                index=list(options).index(str(said)) if said in options else None,
                format_func=options.__getitem__,
                key=slot.key,
                label_visibility="collapsed",
            )
    st.caption(plain(screen.ABOUT_WHY))
