"""The first page: start, carry on, or come back by private link."""

from __future__ import annotations

import streamlit as st

from storage import StorageUnavailable
from ui import journey, link, news, shelf
from ui.after import ways as afterwards
from ui.files import doors as take_away_doors
from ui.go import go, heading_id
from ui.joining import door as joining_door
from ui.library import ways as library
from ui.text import plain
from ui.visit import Visit, current
from words import screen
from words import server as faults


def show() -> None:
    """Greet a newcomer with the one way in, and someone who returns with their place."""
    visit, bank = current(), shelf.bank()
    st.caption(screen.NAME)
    st.title(plain(bank.title), anchor=heading_id(""))
    st.write(plain(bank.introduction))
    if not visit.cookie_kept:
        st.warning(screen.NO_COOKIE)
    if visit.known:
        _welcome_back(visit)
        news.announce(visit)
    else:
        _start()
        _come_back()
    take_away_doors.at_home(visit)
    st.header(screen.HOME_LEAVE_WITH_TITLE, anchor=False)
    st.markdown("\n".join(f"- **{plain(what)}**: {plain(text)}" for what, text in screen.HOME_LEAVE_WITH))
    joining_door.on_the_first_page()
    library.look_around()
    st.header(screen.HOME_PRIVACY_TITLE, anchor=False)
    st.write(plain(screen.HOME_PRIVACY))
    joining_door.to_the_receipt()
    st.caption(plain(screen.home_law(bank.law_seen_to)))


def _start() -> None:
    st.write(plain(screen.HOME_ALONE_TEXT))
    if st.button(screen.HOME_START, type="primary", key="start"):
        go(journey.steps(shelf.bank(), {})[0].page)


def _welcome_back(visit: Visit) -> None:
    bank = shelf.bank()
    place = visit.commissioner.place if visit.commissioner else ""
    way = {step.page: step for step in journey.steps(bank, visit.answers)}
    step = afterwards.find(bank, visit.answers, place) or journey.next_to_do(bank, visit.answers)
    with st.container(border=True):
        st.header(screen.HOME_BACK_TITLE, anchor=False)
        st.write(plain(screen.home_back(*journey.counted(tuple(way.values())))))
        if st.button(plain(screen.carry_on_at(step.title)), type="primary", key="carry-on"):
            go(step.page)
        with st.expander(screen.LINK_TITLE):
            link.show(visit)


def _come_back() -> None:
    with st.expander(screen.HOME_RETURN_TITLE):
        st.write(plain(screen.HOME_RETURN_TEXT))
        pasted = st.text_input(screen.HOME_RETURN_LABEL, key="pasted-link", placeholder=None)
        if st.button(screen.HOME_RETURN_BUTTON, key="open-link"):
            _open(pasted or "")


def _open(pasted: str) -> None:
    token = link.token_in(pasted)
    if token is None:
        st.error(screen.HOME_RETURN_WRONG)
        return
    try:
        found = shelf.store().find(token)
    except StorageUnavailable:
        st.error(" ".join(faults.STORE_AWAY))
        return
    if found is None:
        st.error(screen.HOME_RETURN_UNKNOWN)
        return
    st.success(screen.HOME_RETURN_GO)
    st.html(link.anchor(link.private_link(token), screen.HOME_RETURN_OPEN))
