"""The ways to a live module on the first page."""

from __future__ import annotations

import streamlit as st

from ui.go import go
from ui.room.pages import FACILITATE, JOIN, RECEIPT
from ui.team import door as team_door
from words import facilitate as facilitate_words
from words import join as words
from words import receipt as receipt_words


def on_the_first_page() -> None:
    """For those who were asked to join, and those who run a module."""
    st.header(words.HOME_TITLE, anchor=False)
    with st.container(horizontal=True):
        to_join()
        if st.button(facilitate_words.HOME_LINK, key="to-facilitate"):
            go(FACILITATE)
        team_door.on_a_page()


def to_join() -> None:
    """For those who have a code."""
    if st.button(words.HOME_BUTTON, key="to-join"):
        go(JOIN)


def to_the_receipt() -> None:
    """Beside what is said about privacy."""
    if st.button(receipt_words.HOME_LINK, key="to-receipt"):
        go(RECEIPT)
