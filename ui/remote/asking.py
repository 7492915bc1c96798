"""Putting something to the room: a question to vote on, twice if it is worth a discussion, or a case with a clock."""

from __future__ import annotations

from collections.abc import Sequence
from time import time

import streamlit as st

from cohort.deck import Slide, Sort
from cohort.module import Module
from cohort.votes import Ballot, ballots, own_question
from storage import StorageUnavailable
from storage.votes import ROUNDS
from ui import shelf
from ui.room.case_clock import MINUTES, show_case
from ui.text import plain
from words import projector as words


def put_question(module: Module) -> None:
    """Ask again what was asked once, ask a question of the assessment, or write one."""
    store, bank = shelf.store(), shelf.bank()
    asked = ballots(store, bank, module.id)
    st.header(words.PUT_QUESTION, anchor=False)
    for ballot in asked:
        _asked(module, ballot)
    with st.expander(words.QUESTION_OF_BANK, key="ask-bank", on_change="rerun") as opened:
        if opened.open:
            ids = list(bank.questions)
            chosen = st.selectbox(
                words.QUESTION, ids, format_func=lambda each: f"{bank.number_of[each]} {bank.questions[each].short}"
            )
            st.write(plain(bank.questions[chosen].text))
            if st.button(words.ASK, key="ask-bank-go", type="primary"):
                _open(module, chosen)
    with st.expander(words.QUESTION_NEW, key="ask-own"), st.form("ask-own-form", border=False):
        text = st.text_input(words.QUESTION_OWN, max_chars=120, autocomplete="off")
        options = st.text_area(words.OPTIONS_OWN, height=160)
        if st.form_submit_button(words.ASK, type="primary"):
            own = own_question(text or "", options or "")
            if own is None:
                st.error(words.OPTIONS_WRONG)
            else:
                _open(module, *own)


def _asked(module: Module, ballot: Ballot) -> None:
    """What was asked already: the way to its slide, and to its second round."""
    with st.container(border=True):
        st.markdown(f"**{plain(ballot.text)}**  \n{plain(words.round_of(ballot.latest.number, ballot.latest.is_open))}")
        with st.container(horizontal=True):
            if st.button(words.PUT_ON, key=f"on-{ballot.id}"):
                shelf.store().shows.go(module.id, Slide(Sort.VOTE, ballot.id).id)
                st.rerun()
            is_due = not ballot.latest.is_open and ballot.latest.number < ROUNDS
            if is_due and st.button(words.ASK_AGAIN, key=f"again-{ballot.id}", type="primary"):
                _open(module, ballot.latest.question, ballot.latest.options)


def _open(module: Module, question: str, options: Sequence[str] = ()) -> None:
    """Open the next round and put its slide on."""
    store = shelf.store()
    try:
        opened = store.votes.open(module.id, question, options)
    except ValueError:
        st.error(words.ASKED_TWICE)
        return
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
        return
    ballot = next(each for each in ballots(store, shelf.bank(), module.id) if each.latest.id == opened.id)
    store.shows.go(module.id, Slide(Sort.VOTE, ballot.id).id)
    st.rerun()


def discuss_case(module: Module) -> None:
    """The questions of a case from the library, with a clock that runs on the projector."""
    cases = {case.id: case.title for case in shelf.bank().cases}
    if not cases:
        return
    st.header(words.DISCUSS_CASE, anchor=False)
    with st.form("case", border=True):
        chosen = st.selectbox(words.CASE, list(cases), format_func=cases.__getitem__)
        minutes = st.radio(words.CASE_MINUTES, MINUTES, format_func=words.minutes, horizontal=True, index=2)
        if st.form_submit_button(words.CASE_SHOW, type="primary") and chosen:
            show_case(shelf.store(), module.id, chosen, minutes or 0, time())
            st.rerun()
