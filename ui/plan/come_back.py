"""What comes after the plan: the module, and the way back in three months."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.follow_up import come_back_on
from storage import StorageUnavailable
from ui import link, shelf
from ui.after.ways import AFTER, THREE_MONTHS
from ui.go import go
from ui.text import plain
from ui.visit import Visit
from words import after as words


def after_the_plan(visit: Visit, today: date, has_agreed: bool) -> None:
    """The door to “After the module” and, once a step is agreed, the link to come back with and its day."""
    if has_agreed:
        st.header(words.COME_BACK_TITLE, anchor=False)
        st.write(plain(words.come_back(_day(visit, today))))
        st.code(link.private_link(visit.token, THREE_MONTHS), language=None, wrap_lines=True)
        st.caption(plain(words.COME_BACK_LINK))
    with st.container(border=True):
        st.write(plain(words.FROM_PLAN))
        if st.button(words.TITLE, key="to-after", icon=":material/arrow_forward:"):
            go(AFTER)


def _day(visit: Visit, today: date) -> date:
    try:
        return come_back_on(shelf.store().history(visit.commissioner.id) if visit.commissioner else (), today)
    except StorageUnavailable:
        return come_back_on((), today)
