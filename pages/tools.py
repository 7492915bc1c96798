"""Tools you have tried: what each is worth for the work at hand, and what should change in a toolkit."""

from __future__ import annotations

import streamlit as st

from ui import shelf
from ui.after import feedback_way, tool_cards
from ui.after.feedback_steps import TOOLS
from ui.go import heading_id
from ui.text import plain, small
from ui.visit import current
from words import feedback as words


def show() -> None:
    """Tick tools, answer four questions under each, and suggest changes to toolkits."""
    visit, bank = current(), shelf.bank()
    st.title(words.TOOLS_TITLE, anchor=heading_id(TOOLS))
    st.write(plain(words.TOOLS_TEXT if bank.resources else words.TOOLS_NONE))
    small(words.KEPT)
    if bank.resources:
        st.header(words.TOOLS_LISTED, anchor=False)
        for resource in bank.resources:
            tool_cards.tool(resource, visit)
    st.header(words.TOOLKIT_TITLE, anchor=False)
    st.write(plain(words.TOOLKIT_TEXT))
    tool_cards.toolkit_suggestions(visit)
    feedback_way.way_back()
