"""Run a module: sign in or open one; and once signed in, move the room on and see how many are how far."""

from __future__ import annotations

import streamlit as st

from cohort.evaluation import seal
from cohort.module import RoomPhase, close, phase_of
from storage import StorageUnavailable
from ui import shelf
from ui.facilitating import door as facilitating_door
from ui.facilitating import leave as facilitating_leave
from ui.facilitating import now as facilitating_now
from ui.facilitating import way_in as facilitating_way_in
from ui.facilitating import who as facilitating
from ui.facilitating.who import Running
from ui.go import go, heading_id
from ui.room.pages import FACILITATE, REPORT
from ui.text import plain
from words import facilitate as words
from words import report as report_words
from words import screen


def show() -> None:
    """The door for whoever is not signed in, the module for whoever is."""
    st.caption(screen.NAME)
    try:
        running = None if facilitating_door.just_opened() else facilitating.signed_in()
        if running is None:
            _door()
        else:
            _module(running)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)


def _door() -> None:
    st.title(words.TITLE, anchor=heading_id(FACILITATE))
    st.write(plain(words.TEXT))
    if not facilitating_door.just_opened():
        facilitating_door.ways_in()
    facilitating_door.new_module()


def _module(running: Running) -> None:
    module = running.module
    st.title(plain(module.name), anchor=heading_id(FACILITATE))
    told = (words.dates(module.starts_on, module.ends_on), words.signed_in(running.me.name))
    st.write(plain(" · ".join(told)))
    facilitating_now.now()
    if phase_of(module) in (RoomPhase.AFTER, RoomPhase.CLOSED):
        _to_report()
    if not module.is_closed:
        facilitating_way_in.joining(running)
    facilitating_way_in.others(running)
    if not module.is_closed:
        _close(running)
    facilitating_leave.others_of_mine(running)
    facilitating_leave.sign_out()
    st.caption(plain(words.kept_until(module.keep_until)))


def _to_report() -> None:
    st.header(report_words.TITLE, anchor=False)
    st.write(plain(report_words.DOOR_TEXT))
    if st.button(report_words.DOOR, key="to-report"):
        go(REPORT)


def _close(running: Running) -> None:
    with st.expander(words.CLOSE):
        st.write(plain(words.CLOSE_TEXT))
        sure = st.checkbox(words.CLOSE_SURE, key="close-sure")
        if st.button(words.CLOSE_BUTTON, key="close-module", disabled=not sure) and sure:
            seal(shelf.store(), shelf.bank(), running.module)
            close(shelf.store(), running.module)
            st.rerun()
