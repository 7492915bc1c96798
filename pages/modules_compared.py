"""Module against module: whether a design has got better, and which of its questions do not work."""

from __future__ import annotations

import streamlit as st

from cohort.evaluation import against_each_other, question_health
from cohort.module import Module
from storage import StorageUnavailable
from ui import shelf
from ui.facilitating import modules_of_mine
from ui.facilitating import who as facilitating
from ui.facilitating.door import sign_in_link
from ui.go import go, heading_id
from ui.picture import picture
from ui.room.pages import COMPARE, REPORT
from ui.text import bullets, plain, small
from words import facilitate
from words import report as words


def show() -> None:
    """The modules of the facilitator who is signed in; to anyone else, the way to sign in."""
    st.title(words.COMPARE, anchor=heading_id(COMPARE))
    try:
        running = facilitating.signed_in()
        if running is None:
            st.write(plain(words.SIGN_IN_FIRST))
            sign_in_link("", facilitate.SIGN_IN)
            return
        st.write(plain(words.COMPARE_RULE))
        _compared(modules_of_mine.mine(running))
        modules_of_mine.add()
    except StorageUnavailable as trouble:
        st.error(str(trouble))
    if st.button(words.TO_REPORT, key="to-report", type="tertiary", icon=":material/arrow_back:"):
        go(REPORT)


def _compared(modules: tuple[Module, ...]) -> None:
    store, bank = shelf.store(), shelf.bank()
    picture(against_each_other(store, bank, modules))
    small(words.COMPARE_NUMBERS)
    if len(modules) == 1:
        st.write(plain(words.ONLY_ONE))
    st.header(words.HEALTH, anchor=False)
    st.write(plain(words.HEALTH_TEXT))
    bullets(question_health(store, bank, modules))
