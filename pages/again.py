"""Then and now: a second assessment beside the first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import streamlit as st

from figures.again import in_words, then_and_now
from figures.standing import question_label
from questions.answers import Kind
from scoring.again import Since
from ui import journey, shelf
from ui.after import again
from ui.go import go, heading_id
from ui.picture import picture
from ui.sums import said_in_words
from ui.text import bullets, plain, small
from ui.visit import Visit, current
from words import again as words
from words import screen


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen."""
    return [(journey.AGAIN, words.TITLE, show)]


def show() -> None:
    """Both times side by side, or the way to begin a second time."""
    visit = current()
    found = again.compared(visit)
    st.title(words.START_TITLE if found is None else words.TITLE, anchor=heading_id(journey.AGAIN))
    if found is None:
        _begin(visit)
    else:
        _compare(*found)
        _once_more(visit)
    if st.button(words.TO_RESULTS, key="back-to-results", icon=":material/arrow_back:"):
        go(journey.RESULTS)


def _begin(visit: Visit) -> None:
    if not any(slot.kind is Kind.LEVEL for slot in visit.answers):
        st.write(plain(words.NO_ANSWERS))
        return
    st.write(plain(words.START_TEXT))
    st.write(plain(words.START_STAYS))
    if st.button(words.START, type="primary", key="start-again"):
        _put_aside(visit)


def _compare(found: Since, left_out: int) -> None:
    bank = shelf.bank()
    st.write(plain(words.set_aside(found.day, found.same)))
    if left_out:
        small(words.reworded(left_out))
    picture(then_and_now(bank, found))
    st.header(words.STAGES_TITLE, anchor=False)
    bullets(in_words(bank, found))
    _questions(words.OPENED_TITLE, found.opened)
    _questions(words.SHUT_TITLE, found.shut)
    _moved(found)
    _questions(words.NEW_TITLE, found.new)
    if st.button(words.TO_QUESTIONS, type="primary", key="to-questions"):
        go(journey.OVERVIEW)


def _questions(title: str, refs: tuple[str, ...]) -> None:
    if refs:
        st.header(title, anchor=False)
        bullets(tuple(question_label(shelf.bank(), ref) for ref in refs))


def _moved(found: Since) -> None:
    bank = shelf.bank()
    st.header(words.MOVED_TITLE, anchor=False)
    if not found.moved:
        st.write(plain(words.NOTHING_MOVED))
        return
    told = ((each, said_in_words(bank, each.then), said_in_words(bank, each.now)) for each in found.moved)
    bullets(tuple(words.moved(question_label(bank, each.question_id), then, now) for each, then, now in told))
    small(words.NO_CAUSE)


def _once_more(visit: Visit) -> None:
    with st.expander(words.AGAIN_TITLE):
        sure = st.checkbox(words.AGAIN_SURE, key="again-sure")
        if st.button(words.AGAIN, key="start-again", disabled=not sure) and sure:
            _put_aside(visit)


def _put_aside(visit: Visit) -> None:
    if again.put_aside(visit, date.today()):
        st.rerun()
    st.error(plain(screen.not_saved(visit.why_not_saved)))
