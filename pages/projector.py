"""The projector: one slide that fills its window, moved by keys or by the facilitator's phone."""

from __future__ import annotations

from time import time

import streamlit as st

from storage import StorageUnavailable
from ui import shelf
from ui.facilitating import who as facilitating
from ui.facilitating.door import sign_in_link
from ui.facilitating.who import Running
from ui.go import heading_id
from ui.projector import keys as projector_keys
from ui.projector.draw import draw_slide
from ui.projector.look import look
from ui.projector.on_now import act
from ui.projector.style import style
from ui.projector.view import View
from ui.room.pages import PROJECTOR
from ui.text import plain
from words import projector as words

LOOKS_EVERY_S = 1.0
_SHOWN = "projector-shown"


def show() -> None:
    """The slide that is on, for a facilitator of the module; to anyone else, the way to sign in."""
    running = _signed_in()
    shown: View | None = st.session_state.get(_SHOWN)
    if running is None and shown is None:
        st.title(words.WINDOW, anchor=heading_id(PROJECTOR))
        st.write(plain(words.SIGN_IN_FIRST))
        sign_in_link("", words.SIGN_IN)
        return
    style()
    moves = projector_keys.hear()
    try:
        if running is not None:
            act(shelf.store(), running.module, moves)
            shown = look(shelf.store(), running.module)
            st.session_state[_SHOWN] = shown
    except StorageUnavailable:
        pass  # the room goes on looking at the last picture
    if shown is not None:
        draw_slide(shown, projector_keys.window(), time())
    _watch()


@st.fragment(run_every=LOOKS_EVERY_S)
def _watch() -> None:
    """Draws nothing itself; only where something has changed is the slide drawn anew, so that nothing flickers."""
    try:
        running = facilitating.signed_in()
        if running is None:
            st.session_state.pop(_SHOWN, None)
            st.rerun()
        if look(shelf.store(), running.module) != st.session_state.get(_SHOWN):
            st.rerun()
    except StorageUnavailable:
        return


def _signed_in() -> Running | None:
    try:
        return facilitating.signed_in()
    except StorageUnavailable:
        return None
