"""Enter a paper form: the answers of one form, row by row, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from questions.model import Bank
from ui import journey, link, shelf
from ui.go import go, heading_id
from ui.paper_form import entry as form_entry
from ui.paper_form.entry import Entered
from ui.text import plain
from ui.visit import Visit, current
from words import enter_form as words

_DONE = "form-saved"  # what was saved, and on which arrival at this screen
_ANOTHER = f"leave?then={journey.ENTER_FORM}"


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen."""
    return [(journey.ENTER_FORM, words.TITLE, show)]


def show() -> None:
    """The fields; once their answers are kept, what to do next."""
    visit, bank = current(), shelf.bank()
    arrival, done = st.session_state.get(_DONE, (None, None))
    if done is not None and arrival == visit.arrivals:
        _saved(visit, done)
        return
    _introduce(visit, bank)
    done = form_entry.entry(bank, visit)
    if done is not None:
        visit.arrivals += 1  # a screen of its own: it begins at its top, with the focus on its heading
        st.session_state[_DONE] = (visit.arrivals, done)
        st.rerun()


def _introduce(visit: Visit, bank: Bank) -> None:
    st.title(words.TITLE, anchor=heading_id(journey.ENTER_FORM))
    st.write(plain(words.TEXT))
    st.markdown("\n".join(f"- **{plain(sign)}** {plain(meaning)}" for sign, meaning in words.SIGNS))
    st.write(plain(words.SIGNS_TEXT))
    st.write(plain(words.for_code(f"{bank.id} {bank.version}")))
    if visit.answers:
        with st.container(border=True):
            st.write(plain(words.holds_answers()))
            st.html(link.anchor(f"{link.site()}/{_ANOTHER}", words.ANOTHER))


def _saved(visit: Visit, done: Entered) -> None:
    st.title(words.SAVED_TITLE, anchor=heading_id(journey.ENTER_FORM))
    st.write(plain(words.saved(done.answers, done.left_open)))
    st.header(words.SAVED_OWN, anchor=False)
    st.write(plain(words.SAVED_OWN_TEXT))
    with st.container(horizontal=True, gap="small"):
        if st.button(words.SAVED_RESULTS, type="primary", key="form-results"):
            go(journey.RESULTS)
        if st.button(words.SAVED_MORE, key="form-more"):
            del st.session_state[_DONE]
            visit.arrivals += 1
            st.rerun()
    st.header(words.SAVED_OTHER, anchor=False)
    st.write(plain(words.SAVED_OTHER_TEXT))
    st.code(link.private_link(visit.token), language=None, wrap_lines=True)
    st.write(plain(words.ANOTHER_TEXT))
    st.html(link.anchor(f"{link.site()}/{_ANOTHER}", words.ANOTHER))
