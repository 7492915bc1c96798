"""The ways to the paper form from the overview: take it away, and bring it back answered."""

from __future__ import annotations

from functools import lru_cache

import streamlit as st

from documents.paper_form.form import paper_form
from questions.model import Bank
from ui.files.file_button import file_button
from ui.go import go
from ui.journey import ENTER_FORM
from ui.text import plain
from words import documents
from words import enter_form as words

_blank_form = lru_cache(maxsize=2)(paper_form)


def at_overview(bank: Bank) -> None:
    """A download of the empty form, and the door to the screen that takes it back."""
    st.header(words.DOOR, anchor=False)
    st.write(plain(words.DOOR_TEXT))
    with st.container(key="paper", horizontal=True, gap="small"):
        name = documents.file_name(bank.id, bank.version)
        file_button(words.DOOR_DOWNLOAD, lambda: _blank_form(bank), name, "paper-form", icon=":material/print:")
        if st.button(words.DOOR_OPEN, key="answered-on-paper", icon=":material/keyboard:"):
            go(ENTER_FORM)
