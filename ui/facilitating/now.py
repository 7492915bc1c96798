"""A running module: what the room is doing, with one click on and back, and how many people are how far."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from cohort import module as modules
from cohort.module import LIVE, Module, RoomPhase, following, phase_of, preceding
from cohort.turnout import turnout
from ui import shelf
from ui.facilitating.only import keeps_fresh
from ui.facilitating.who import Running
from ui.text import plain, small
from words import facilitate as words
from words import join as room_words

LOOKS_EVERY_S = 5


@st.fragment(run_every=LOOKS_EVERY_S)
def now() -> None:
    """The phase and the counts, kept fresh; who is signed in is asked again each time."""
    keeps_fresh(_draw)


def _draw(running: Running) -> None:
    _phase(running.module)
    _who_is_in(running.module)


def _phase(module: Module) -> None:
    phase = phase_of(module)
    with st.container(border=True, key="phase-now"):
        st.header(plain(_title(phase)), anchor=False)
        st.write(plain(words.WHAT_NOW[phase]))
        if phase is RoomPhase.CLOSED:
            small(words.CLOSED_TEXT)
            return
        with st.container(horizontal=True):
            on, back = following(phase), preceding(phase)
            if on and st.button(plain(words.on_to(on)), type="primary", key="phase-on"):
                _move(module, on)
            if back and st.button(plain(words.back_to(back)), key="phase-back"):
                _move(module, back)


def _title(phase: RoomPhase) -> str:
    if phase not in LIVE:
        return room_words.PHASES[phase]
    return f"{words.NOW}, {words.phase_of(LIVE.index(phase) + 1, len(LIVE), phase)}"


def _move(module: Module, phase: RoomPhase) -> None:
    modules.move(shelf.store(), module, phase)
    st.rerun()


def _who_is_in(module: Module) -> None:
    here = turnout(shelf.store(), shelf.bank(), module)
    st.header(words.WHO_IS_IN, anchor=False)
    fits = here.joined <= here.expected
    told = words.joined(here.joined, here.expected) if fits else words.more_joined(here.joined, here.expected)
    st.markdown(f"**{plain(told)}**")
    if here.withdrawn:
        st.write(plain(words.withdrawn(here.withdrawn)))
    rows = [(words.PARTS[part.phase], part.begun, part.finished) for part in here.parts]
    table = pd.DataFrame(rows, columns=[words.PART, words.BEGUN, words.FINISHED]).set_index(words.PART)
    st.table(table, alt=words.COUNTS_ALT)
    small(words.COUNTS_ONLY)
