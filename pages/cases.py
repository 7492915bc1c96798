"""The cases of the library: real examples to search, each with its lesson and the way into it."""

from __future__ import annotations

import streamlit as st

from questions import library as found
from questions.model import Case
from ui import shelf
from ui.go import heading_id
from ui.library import list as library_list
from ui.library import ways as library
from ui.library.facts import facts
from ui.library.pages import CASES, case_page, in_list
from ui.text import plain
from words import library as words


def show() -> None:
    """Search and choices above, then a card for each case that passes."""
    bank = shelf.bank()
    st.title(words.CASES_TITLE, anchor=heading_id(CASES))
    library.sections(CASES)
    st.write(plain(words.CASES_TEXT))
    query = library_list.search(CASES, words.FIND_CASES)
    by_stage, by_outcome = st.columns(2)
    with by_stage:
        stage = library_list.stage_choice(CASES, bank, frozenset(ref for case in bank.cases for ref in case.stages))
    with by_outcome:
        outcome = library_list.choice(CASES, "outcome", words.OUTCOME, _outcomes(bank.cases))
    chosen = found.cases(bank, query, stage, outcome)
    nothing = "" if chosen else words.nothing_found(words.CASE, bool(stage or outcome))
    library_list.shown(CASES, words.shown_cases(len(chosen), len(bank.cases)), nothing)
    for case in chosen:
        _card(case)


def _outcomes(cases: tuple[Case, ...]) -> dict[str, str]:
    there = {case.outcome for case in cases}
    return {"": words.ANY_OUTCOME} | {each: said for each, said in words.OUTCOMES.items() if each in there}


def _card(case: Case) -> None:
    with st.container(border=True):
        st.header(plain(case.title), anchor=in_list(case.id))
        facts(case)
        st.write(plain(case.lesson))
        if st.button(plain(words.read_case(case.title)), key=f"read-{case.id}"):
            library.look_up(case_page(case.id), library.here_from())
