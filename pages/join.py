"""Join a live module: type its code, read on one screen what joining means, and press one button."""

from __future__ import annotations

import streamlit as st

from cohort import door
from cohort.module import Module, phase_of
from scoring.colluders import colluders
from ui import by_code, journey, shelf
from ui.go import go, heading_id
from ui.joining import join as joining
from ui.joining.phases import suggestion
from ui.room.pages import JOIN
from ui.text import plain
from ui.visit import Visit, current
from words import join as words
from words import screen

CODE = "code"


def show() -> None:
    """The note of the module whose code is in the address, else a field for the code."""
    visit, code = current(), st.query_params.get(CODE, "")
    module = by_code.found(door.by_code, code, words.UNKNOWN, words.too_many) if code else None
    if module is None:
        _ask(visit)
    elif module.is_closed:
        _closed()
    else:
        _note(visit, module)


def _ask(visit: Visit) -> None:
    st.title(words.TITLE, anchor=heading_id(JOIN))
    st.write(plain(words.TYPE_TEXT))
    with st.form("join-code", border=False):
        typed = st.text_input(words.TYPE_LABEL, max_chars=200, autocomplete="off")
        if st.form_submit_button(words.TYPE_BUTTON, type="primary"):
            if not (typed or "").strip():
                st.error(words.TYPE_EMPTY)
                return
            go(JOIN, query={CODE: str(typed)})
    module = joining.module_of(visit)
    if module is not None:
        with st.container(border=True):
            _member(visit, module)


def _closed() -> None:
    st.title(words.CLOSED_TITLE, anchor=heading_id(JOIN))
    st.write(plain(words.CLOSED))
    if st.button(words.GO_HOME, key="home"):
        go("")


def _note(visit: Visit, module: Module) -> None:
    held = joining.module_of(visit)
    if held is not None and held.id == module.id:
        st.title(words.MEMBER_TITLE, anchor=heading_id(JOIN))
        _member(visit, module)
        return
    st.title(plain(words.title(module.name)), anchor=heading_id(JOIN))
    for title, text in (
        (words.ROOM_SEES, words.room_sees(module.smallest_group)),
        (words.FACILITATOR_SEES, words.FACILITATOR_SEES_TEXT),
        (words.ONLY_YOU, words.ONLY_YOU_TEXT),
        (words.KEPT, words.kept(module.keep_until)),
        (words.COLLUDING, words.colluding(*colluders(module.smallest_group))),
    ):
        st.markdown(f"**{plain(title)}** {plain(text)}")
    with st.bottom, st.container(key="foot", horizontal=True):  # in sight without scrolling, on any phone
        if st.button(words.BUTTON, type="primary", key="join"):
            _join(visit, module)
        if st.button(words.NOT_NOW, key="not-now"):
            go("")


def _join(visit: Visit, module: Module) -> None:
    if joining.join(visit, module):
        _carry_on(visit, module)
    st.error(screen.not_saved(visit.why_not_saved))


def _member(visit: Visit, module: Module) -> None:
    st.write(plain(words.member(module.name)))
    if st.button(words.MEMBER_BUTTON, type="primary", key="carry-on"):
        _carry_on(visit, module)
    st.write(plain(words.LEAVE_TEXT))
    if st.button(words.LEAVE, key="leave-module"):
        joining.leave(visit)
        go("")


def _carry_on(visit: Visit, module: Module) -> None:
    """To the first question for somebody new, else to what the room is doing now."""
    bank = shelf.bank()
    about = journey.about_step(bank, visit.answers)
    if about.asked and not about.answered:
        go(about.page)
    suggested = suggestion(bank, visit.answers, phase_of(module))
    go(suggested.page if suggested and not suggested.is_done else journey.next_to_do(bank, visit.answers).page)
