"""Moving between screens without losing anything on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn

import streamlit as st

from ui import visit as visits


def heading_id(page: str) -> str:
    """The id of the main heading of `page`."""
    return f"page-{page or 'home'}"


def question_id(question: str) -> str:
    """The id of the heading of a question."""
    return f"question-{question}"


def stay_at(target: str) -> NoReturn:
    """Draw this screen anew, and begin at the heading with the id `target`."""
    visit = visits.current()
    visit.arrivals += 1
    visit.target = target
    st.rerun()


def go(page: str, target: str = "", query: Mapping[str, str] | None = None) -> NoReturn:
    """Save what the widgets hold, then show `page` from its top, or from the heading with the id `target`.

    `query` goes into the address; without it, the address has none.
    """
    visit = visits.current()
    visits.autosave(visit)
    visit.next_target = target
    st.switch_page(visit.pages[page], query_params=query)
