"""The glossary: words that newcomers stumble over, in alphabetical order, with their plain meaning."""

from __future__ import annotations

import streamlit as st

from questions import library as found
from questions.model import Term
from ui import shelf
from ui.go import heading_id
from ui.library import list as library_list
from ui.library import ways as library
from ui.library.pages import GLOSSARY
from ui.text import plain
from words import library as words


def show() -> None:
    """Search above, then each word with its other forms and its meaning."""
    bank = shelf.bank()
    st.title(words.GLOSSARY_TITLE, anchor=heading_id(GLOSSARY))
    library.sections(GLOSSARY)
    st.write(plain(words.GLOSSARY_TEXT))
    query = library_list.search(GLOSSARY, words.FIND_TERMS)
    chosen = found.terms(bank, query)
    nothing = "" if chosen else words.nothing_found(words.TERM, filtered=False)
    library_list.shown(GLOSSARY, words.shown_terms(len(chosen), len(bank.glossary)), nothing)
    st.markdown("\n\n".join(_entry(term) for term in chosen))


def _entry(term: Term) -> str:
    forms = f" ({plain(words.also(term.also))})" if term.also else ""
    return f"**{plain(term.term)}**{forms}  \n{plain(term.meaning)}"
