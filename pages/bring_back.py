"""Bring it back: a file that was taken away, here or elsewhere, becomes answers and a plan again."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from documents.answers.brought_back import MOST_MEGABYTES, BroughtBack, Refused, read_answers_file
from questions.semver import is_newer
from ui import journey, link, shelf
from ui.files.brought_back import Compared, compare, counted
from ui.go import go, heading_id
from ui.restore import restore
from ui.text import bullets, plain
from ui.visit import Visit, current
from words import take_away as words

_DONE = "brought-back"  # how many answers were kept, and on which arrival at this screen
_MINE, _THEIRS = "mine", "file"


def screens() -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen."""
    return [(journey.BRING_BACK, words.BACK_TITLE, show)]


def show() -> None:
    """Choose a file, see what is in it, bring it back."""
    visit = current()
    arrival, number = st.session_state.get(_DONE, (None, 0))
    if arrival == visit.arrivals:
        _done(visit, number)
        return
    st.title(words.BACK_TITLE, anchor=heading_id(journey.BRING_BACK))
    st.write(plain(words.BACK_TEXT))
    chosen = st.file_uploader(words.BACK_LABEL, type=["json"], max_upload_size=MOST_MEGABYTES, key="bring-back-file")
    if chosen is not None:
        _checked(visit, chosen.getvalue())
    if visit.known and st.button(words.HOME_TAKE, key="take-away", icon=":material/download:"):
        go(journey.TAKE_AWAY)


def _checked(visit: Visit, data: bytes) -> None:
    try:
        found = read_answers_file(data, shelf.bank())
    except Refused as refused:
        st.error(plain(words.BACK_REFUSED), icon=":material/error:")
        bullets(refused.faults)
        return
    st.header(words.BACK_FOUND, anchor=False)
    bullets(tuple(words.part(words.PARTS[part], number) for part, number in counted(found.answers).items()))
    _version(found)
    beside = compare(visit, found)
    if not beside.new and not beside.different:
        st.write(plain(words.BACK_SAME))
        return
    if visit.answers:
        st.write(plain(words.compared(len(beside.new), len(beside.same), len(beside.different))))
        st.write(plain(words.BACK_JOINS))
    _bring(visit, found, beside)


def _version(found: BroughtBack) -> None:
    ours = shelf.bank().version
    if found.bank_version != ours:
        said = words.newer if is_newer(found.bank_version, ours) else words.older
        st.write(plain(said(found.bank_version, ours)))


def _bring(visit: Visit, found: BroughtBack, beside: Compared) -> None:
    choices = {_MINE: words.BACK_MINE, _THEIRS: words.BACK_FILE}
    choice = None
    if beside.different:
        choice = st.radio(
            words.BACK_CHOICE, list(choices), index=None, format_func=choices.__getitem__, key="bring-back-choice"
        )
    if not st.button(words.BACK_BUTTON, type="primary", key="bring-back-now"):
        return
    if beside.different and choice is None:
        st.error(plain(words.BACK_CHOOSE), icon=":material/error:")
        return
    wanted = beside.wanted(choice == _THEIRS)
    if not restore(visit, wanted, found.versions):
        st.error(plain(words.BACK_FAILED), icon=":material/error:")
        return
    visit.arrivals += 1  # a screen of its own: it begins at its top, with the focus on its heading
    st.session_state[_DONE] = (visit.arrivals, len(wanted) - len(beside.calendar))
    st.rerun()


def _done(visit: Visit, number: int) -> None:
    st.title(words.BACK_DONE_TITLE, anchor=heading_id(journey.BRING_BACK))
    st.success(plain(words.restored(number)), icon=":material/check_circle:")
    with st.container(horizontal=True, gap="small"):
        if st.button(words.BACK_PLAN, type="primary", key="to-plan"):
            go(journey.PLAN)
        if st.button(words.BACK_RESULTS, key="to-results"):
            go(journey.RESULTS)
    st.write(plain(words.BACK_LINK))
    st.code(link.private_link(visit.token), language=None, wrap_lines=True)
