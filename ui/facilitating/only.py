"""Screens for whoever runs a module: drawn for them, and for anyone else the way to sign in."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from storage import StorageUnavailable
from ui.facilitating import who
from ui.facilitating.door import sign_in_link
from ui.facilitating.who import Running
from ui.text import plain
from words import facilitate as words


def only_for_facilitators(draw: Callable[[Running], None], to_others: str) -> bool:
    """Let `draw` draw for who is signed in; False where nobody is, who reads `to_others` and may sign in.

    While the database is away, the screen says so.
    """
    try:
        running = who.signed_in()
        if running is None:
            st.write(plain(to_others))
            sign_in_link("", words.SIGN_IN)
            return False
        draw(running)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
    return True


def keeps_fresh(draw: Callable[[Running], None]) -> None:
    """What a part of a screen that draws itself again does: ask each time who is signed in, and draw for them.

    Where nobody is any more, the whole screen is drawn again, which then says so.
    """
    try:
        running = who.signed_in()
        if running is None:
            st.rerun()
        draw(running)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
