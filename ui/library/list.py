"""Finding things in a list of the library: a search as one types, choices, how many are shown, and what to do if none.

What is looked for stays for the session, so that whoever comes back from a case finds the list as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import streamlit as st

from questions.model import Bank
from ui.text import plain
from words import library as words


def _search_key(page: str) -> str:
    return f"find-{page}"


def _choice_key(page: str, name: str) -> str:
    return f"choose-{page}-{name}"


def search(page: str, label: str) -> str:
    """What is typed into the search box of a list."""
    return st.text_input(label, key=_search_key(page), type="search", live=True, persist_state="session") or ""


def choice(page: str, name: str, label: str, options: Mapping[str, str]) -> str:
    """One of `options` (what it says, by id), or "" for any; the first option has to be that."""
    return st.selectbox(
        label,
        list(options),
        format_func=options.__getitem__,
        key=_choice_key(page, name),
        filter_mode=None,
        persist_state="session",
    )


def stage_choice(page: str, bank: Bank, used: frozenset[str]) -> str:
    """The id of a stage that something in this list concerns, or ""."""
    titles = {stage.id: f"{place} {stage.title}" for place, stage in enumerate(bank.stages, 1) if stage.id in used}
    return choice(page, "stage", words.STAGE, {"": words.ANY_STAGE, **titles})


def clear(page: str) -> None:
    """Forget what was looked for in a list. Not for a run that has drawn its boxes already, but for a callback."""
    st.session_state[_search_key(page)] = ""
    for name in ("stage", "outcome"):
        if _choice_key(page, name) in st.session_state:
            st.session_state[_choice_key(page, name)] = ""


def shown(page: str, said: str, nothing: str = "") -> None:
    """Say how many are shown, aloud as well; where there is none, say `nothing` and offer to show all again."""
    st.html(f'<p role="status" style="margin:0">{escape(said)}</p>')
    if nothing:
        st.info(plain(nothing))
        st.button(words.SHOW_ALL, key=f"show-all-{page}", on_click=clear, args=(page,))
