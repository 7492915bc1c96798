"""What a visitor sees whose private link no longer opens anything."""

from __future__ import annotations

import streamlit as st

from ui import link
from ui.text import plain
from words import screen


def show() -> None:
    """Say why, and offer a fresh start; the plain page behind the link asks before it forgets anyone."""
    st.title(screen.ENDED_TITLE, anchor=False)
    for paragraph in screen.ENDED:
        st.write(plain(paragraph))
    st.html(link.anchor(f"{link.site()}/leave", screen.ENDED_START))
