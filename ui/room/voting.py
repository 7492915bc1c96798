"""The door to a vote, at the top of every screen of somebody whose room is voting."""

from __future__ import annotations

from html import escape

import streamlit as st

from cohort.votes import Ballot, ballot_now
from storage import StorageUnavailable
from ui import shelf
from ui.go import go
from ui.joining import join as joining
from ui.room.pages import VOTE, is_bare
from ui.visit import Visit
from words import vote as words

LOOKS_EVERY_S = 6  # a vote takes a minute or two; 100 phones cost the server some 5% of a core


def door(visit: Visit) -> None:
    """One line and one button while a vote is open; nothing for whoever is in no module."""
    if visit.page and not is_bare(visit.page) and visit.page != VOTE and joining.module_of(visit) is not None:
        _door(visit)


@st.fragment(run_every=LOOKS_EVERY_S)
def _door(visit: Visit) -> None:
    ballot = open_ballot(visit)
    if ballot is None or my_vote(visit, ballot) is not None:
        return
    with st.container(border=True, key="vote-now", horizontal=True, vertical_alignment="center", gap="small"):
        told = words.BANNER_AGAIN if ballot.latest.number > 1 else words.BANNER
        st.html(
            f'<p role="status" style="margin:0"><strong>{escape(told)}</strong><br>{escape(ballot.text)}</p>',
            width="stretch",
        )
        if st.button(words.GO, key="vote-go", type="primary"):
            go(VOTE)


def open_ballot(visit: Visit) -> Ballot | None:
    """What the person's room is voting on, as it was at most two seconds ago."""
    module = joining.module_of(visit)
    try:
        return _remembered(module.id) if module is not None and not module.is_closed else None
    except StorageUnavailable:
        return None


def my_vote(visit: Visit, ballot: Ballot) -> str | None:
    """What the person has voted in this round."""
    if visit.commissioner is None:
        return None
    try:
        return shelf.store().votes.mine(ballot.latest.id, visit.commissioner.id)
    except StorageUnavailable:
        return None


@st.cache_data(ttl=2, max_entries=200, show_spinner=False)
def _remembered(module_id: str) -> Ballot | None:
    """The same for all phones of a room."""
    return ballot_now(shelf.store(), shelf.bank(), module_id)
