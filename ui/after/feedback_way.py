"""The way back from what is asked about the tools and the module."""

from __future__ import annotations

import streamlit as st

from ui.after.ways import AFTER
from ui.go import go
from words import feedback as words


def way_back() -> None:
    """A button back to everything that comes after the module."""
    if st.button(words.BACK, key="back-to-after"):
        go(AFTER)
