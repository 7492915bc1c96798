"""One question for the room, one tap to answer it."""

from __future__ import annotations

from html import escape

import streamlit as st

from cohort.votes import Ballot, cast
from storage import StorageUnavailable
from ui import shelf
from ui.go import go, heading_id
from ui.joining import door as joining_door
from ui.joining import join as joining
from ui.room import voting
from ui.room.pages import VOTE
from ui.text import plain, small
from ui.visit import Visit, current
from words import vote as words
from words.screen import not_saved

LOOKS_EVERY_S = 3


def show() -> None:
    """The question that is open, or that none is."""
    visit = current()
    if joining.module_of(visit) is None:
        st.title(words.TITLE, anchor=heading_id(VOTE))
        st.write(plain(words.NO_MODULE))
        joining_door.to_join()
        return
    _vote(visit)
    came_from = visit.commissioner.place if visit.commissioner else ""
    if st.button(words.BACK, key="vote-back"):
        go(came_from if came_from in visit.pages else "")


@st.fragment(run_every=LOOKS_EVERY_S)
def _vote(visit: Visit) -> None:
    """Looks by itself whether the vote was stopped, or another opened."""
    ballot = voting.open_ballot(visit)
    if ballot is None:
        st.title(words.NOTHING, anchor=heading_id(VOTE))
        st.write(plain(words.NOTHING_TEXT))
        return
    st.title(words.TITLE, anchor=heading_id(VOTE))
    st.header(plain(ballot.text), anchor=False)
    st.write(plain(words.TEXT_AGAIN if ballot.latest.number > 1 else words.TEXT))
    mine = voting.my_vote(visit, ballot)
    for option in ballot.options:
        chosen = option.value == mine
        pressed = st.button(
            plain(option.label),
            key=f"vote-{ballot.latest.id}-{option.value}",
            type="primary" if chosen else "secondary",
            icon=":material/check:" if chosen else None,
            width="stretch",
        )
        if pressed and not chosen:
            _cast(visit, ballot, option.value)
    st.html(f'<p role="status" style="margin:0">{escape(_told(ballot, mine))}</p>')
    small(words.PRIVATE)


def _told(ballot: Ballot, mine: str | None) -> str:
    chosen = [each.short for each in ballot.options if each.value == mine]
    return words.voted(chosen[0]) if chosen else ""


def _cast(visit: Visit, ballot: Ballot, value: str) -> None:
    if visit.commissioner is None:
        return
    try:
        kept = cast(shelf.store(), ballot, visit.commissioner.id, value)
    except StorageUnavailable as trouble:
        st.error(not_saved(trouble.publicly))
        return
    if kept:
        st.rerun()
    st.error(words.NOT_KEPT)
