"""Module against module: whether a design has got better, and which of its questions do not work."""

from __future__ import annotations

import streamlit as st

from cohort.evaluation import against_each_other, question_health
from cohort.module import Module
from ui import shelf
from ui.facilitating import modules_of_mine
from ui.facilitating.all_modules import all_modules
from ui.facilitating.only import only_for_facilitators
from ui.facilitating.who import Running
from ui.go import go, heading_id
from ui.picture import picture
from ui.room.pages import COMPARE, REPORT
from ui.text import bullets, plain, small
from words import report as words


def show() -> None:
    """The modules of the facilitator who is signed in; to anyone else, the way to sign in."""
    st.title(words.COMPARE, anchor=heading_id(COMPARE))
    if only_for_facilitators(_mine, words.SIGN_IN_FIRST) and st.button(
        words.TO_REPORT, key="to-report", type="tertiary", icon=":material/arrow_back:"
    ):
        go(REPORT)


def _mine(running: Running) -> None:
    st.write(plain(words.COMPARE_RULE))
    _compared(modules_of_mine.mine(running))
    modules_of_mine.add()
    all_modules()


def _compared(modules: tuple[Module, ...]) -> None:
    store, bank = shelf.store(), shelf.bank()
    picture(against_each_other(store, bank, modules))
    small(words.COMPARE_NUMBERS)
    if len(modules) == 1:
        st.write(plain(words.ONLY_ONE))
    st.header(words.HEALTH, anchor=False)
    st.write(plain(words.HEALTH_TEXT))
    bullets(question_health(store, bank, modules))
