"""Take it away: the plan in every format, each with what it is good for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

import streamlit as st

from ui import journey, shelf
from ui.files.download import notes_to_include
from ui.files.file_button import file_button
from ui.files.take_away import KEEP, READ, WORK, Offer, offers
from ui.go import go, heading_id
from ui.text import plain, small
from ui.visit import current
from words import take_away as words

_LINK = "calendar-link"
_TEXT = 450  # pixels: with the button beside it on a wide screen, above it on a phone


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen."""
    return [(journey.TAKE_AWAY, words.TITLE, show)]


def show() -> None:
    """Files to read, to work with and to keep; each is made when it is asked for."""
    visit = current()
    st.title(words.TITLE, anchor=heading_id(journey.TAKE_AWAY))
    ticked = bool(st.session_state.get(_LINK))
    found = {each.what: each for each in offers(visit, date.today(), lambda: ticked)}
    st.write(plain(words.TEXT if found else words.NOTHING_YET))
    if found:
        notes_to_include(visit)
        _group(words.READ, READ, found)
        _group(words.WORK, WORK, found)
        if "csv" not in found:
            st.write(plain(words.NO_STEPS))
        _group(words.KEEP, KEEP, found)
    with st.container(horizontal=True, gap="small"):
        if found and st.button(words.TO_PLAN, key="to-plan"):
            go(journey.PLAN)
        if not found and st.button(words.TO_START, type="primary", key="start"):
            go(journey.steps(shelf.bank(), {})[0].page)
        if st.button(words.HOME_BRING, key="bring-back", icon=":material/upload:"):
            go(journey.BRING_BACK)


def _group(title: str, members: Collection[str], found: Mapping[str, Offer]) -> None:
    st.header(title, anchor=False)
    for what in members:
        if what in found:
            _file(found[what])


def _file(each: Offer) -> None:
    name, good_for, button = words.FILES[each.what]
    with st.container(key=f"file-{each.what}", horizontal=True, vertical_alignment="center"):
        with st.container(width=_TEXT, gap="xsmall"):
            st.markdown(f"**{plain(name)}**  \n{plain(good_for)}")
            if each.what == "ics":
                st.checkbox(words.CALENDAR_LINK, key=_LINK)
                small(words.CALENDAR_LINK_HELP)
        file_button(button, each.make, each.name, f"download-{each.what}")
