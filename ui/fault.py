"""What a person sees when we have made a mistake: that it is ours, that their answers are safe, and what to do."""

from __future__ import annotations

import streamlit as st

from ui.text import plain
from words import screen


def show_fault(_fault: Exception) -> bool:
    """Say it in place of Streamlit's own message; Streamlit has already logged the fault."""
    st.error(f"**{plain(screen.UNEXPECTED_TITLE)}.** {plain(screen.UNEXPECTED)}", icon=":material/error:")
    return True
