"""What people wrote, for the facilitator to let through or refuse, as it is."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

import streamlit as st

from cohort.moderation import Remark, judge
from cohort.module import Module
from cohort.report import in_order, subject_of, theme_of
from storage.moderation import TextState
from ui import shelf
from ui.text import plain, small
from words import report as words

_TEXT = 440  # pixels: the buttons stand beside it where there is room, and below it on a phone
_NEXT = {
    TextState.WAITING: ((TextState.APPROVED, words.LET_THROUGH), (TextState.REFUSED, words.REFUSE)),
    TextState.APPROVED: ((TextState.REFUSED, words.TAKE_OUT),),
    TextState.REFUSED: ((TextState.APPROVED, words.LET_THROUGH),),
}


def texts(module: Module, found: Mapping[Remark, TextState]) -> None:
    """What waits, and below it what was judged before; it does not refresh by itself, so that no text seems to come
    just as somebody writes."""
    st.header(words.QUEUE, anchor=False)
    st.write(plain(words.queue_text(module.smallest_group, not module.is_closed)))
    waiting = [each for each, state in found.items() if state is TextState.WAITING]
    if waiting:
        small(words.REFUSE_WHAT)
        _by_theme(module, waiting, TextState.WAITING)
    else:
        st.write(words.NOTHING_WAITS)
    for state, title in ((TextState.APPROVED, words.APPROVED), (TextState.REFUSED, words.REFUSED)):
        judged = [each for each, now in found.items() if now is state]
        if judged:
            with st.expander(f"{title} ({len(judged)})", key=f"texts-{state}"):
                _by_theme(module, judged, state)


def _by_theme(module: Module, found: list[Remark], state: TextState) -> None:
    bank = shelf.bank()
    for theme, group in groupby(in_order(bank, found), key=lambda each: theme_of(bank, each)):
        st.subheader(plain(theme), anchor=False)
        for each in group:
            _remark(module, each, state)


def _remark(module: Module, remark: Remark, state: TextState) -> None:
    with st.container(horizontal=True, vertical_alignment="center", border=True, key=f"remark-{remark.id}"):
        subject = subject_of(shelf.bank(), remark)
        about = f"  \n*{plain(subject)}*" if subject else ""
        st.markdown(f"{plain(remark.text)}{about}", width=_TEXT)
        for to, label in _NEXT[state]:
            if st.button(label, key=f"{to}-{remark.id}"):
                judge(shelf.store(), shelf.bank(), module, remark, to)
                st.rerun()
