"""Parts of a screen that are drawn again by themselves: an answer changes its own card, how far one is, and the foot.

Drawing these takes a third of the time that the whole screen takes: docs/decisions/0016-parts-of-a-screen.md.
"""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from ui.reruns import counted, in_turn, is_drawing
from ui.visit import autosave, current

WAY, FOOT = "part-way", "part-foot"


def part(key: str, draw: Callable[[], None]) -> None:
    """Draw a part of the screen, which from then on is drawn by itself when something on it is used.

    By itself it does first what the router does for a whole screen: keep what was said.
    """

    def drawn() -> None:
        if is_drawing():
            draw()
            return
        with counted():
            _keep()
            with in_turn():
                draw()

    st.fragment(drawn, key=key)()


def answered(key: str) -> None:
    """Where something on the part `key` was answered: draw that part anew, and with it how far one is and the foot.

    Nothing is kept here, since a faster click can cut a callback short.
    """
    st.rerun([key, WAY, FOOT])


def _keep() -> None:
    visit = current()
    if visit.may_keep and not visit.just_failed:  # for another part of this very run
        autosave(visit)
    if visit.ended:
        st.rerun()
