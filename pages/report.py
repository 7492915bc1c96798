"""What a module leaves its facilitator: the evaluation in words, its files, and what people wrote for them to read."""

from __future__ import annotations

from datetime import date

import streamlit as st

from cohort.moderation import admit, remarks
from cohort.module import Module, RoomPhase, phase_of
from cohort.report import report_view
from ui import shelf
from ui.facilitating.only import only_for_facilitators
from ui.facilitating.who import Running
from ui.go import go, heading_id
from ui.report import files as report_files
from ui.report import texts as report_texts
from ui.report import told as report_told
from ui.room.pages import COMPARE, FACILITATE, REPORT
from ui.text import plain, small
from words import report as words


def show() -> None:
    """The report, for a facilitator of the module; to anyone else, the way to sign in."""
    st.title(words.TITLE, anchor=heading_id(REPORT))
    if only_for_facilitators(_in_time, words.SIGN_IN_FIRST) and st.button(
        words.BACK, key="to-module", type="tertiary", icon=":material/arrow_back:"
    ):
        go(FACILITATE)


def _in_time(running: Running) -> None:
    if phase_of(running.module) in (RoomPhase.AFTER, RoomPhase.CLOSED):
        _report(running.module)
    else:
        st.write(plain(words.TOO_EARLY))


def _report(module: Module) -> None:
    store, bank = shelf.store(), shelf.bank()
    admit(store, bank, module)
    found = remarks(store, bank, module)
    view = report_view(store, bank, module, date.today(), found)
    st.write(f"**{plain(view.title)}** · {plain(view.days)}")
    if view.demonstration:
        small(words.DEMONSTRATION)
    if not module.is_closed:
        st.info(words.OPEN_STILL)
    report_told.evaluation(view)
    report_files.files(view)
    report_told.numbers(view)
    report_texts.texts(module, found)
    st.header(words.COMPARE, anchor=False)
    if st.button(words.COMPARE_DOOR, key="to-compare"):
        go(COMPARE)
