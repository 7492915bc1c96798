"""The way to the privacy receipt, from every screen of the visit."""

from __future__ import annotations

import streamlit as st

from ui.go import go
from ui.room.pages import RECEIPT
from ui.visit import Visit
from words import receipt as words


def entry(visit: Visit) -> None:
    """Its place at the foot of the sidebar."""
    here = visit.page == RECEIPT
    icon = ":material/arrow_forward:" if here else ":material/shield_person:"
    label = f"**{words.SHORT}**" if here else words.SHORT
    with st.sidebar:
        if st.button(label, key="receipt", icon=icon, type="tertiary"):
            go(RECEIPT)
