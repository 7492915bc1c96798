"""What people offer to the room, for the facilitator to let through, refuse, or take down again."""

from __future__ import annotations

import streamlit as st

from cohort.module import Module
from storage.tips import Tip, TipState
from ui import shelf
from ui.facilitating.only import keeps_fresh
from ui.text import plain
from words import projector as words

LOOKS_EVERY_S = 5
_NEXT = {
    TipState.WAITING: ((TipState.SHOWN, words.MODERATE_SHOW), (TipState.REFUSED, words.MODERATE_REFUSE)),
    TipState.SHOWN: ((TipState.REFUSED, words.MODERATE_TAKE_DOWN),),
    TipState.REFUSED: ((TipState.SHOWN, words.MODERATE_AGAIN),),
}


@st.fragment(run_every=LOOKS_EVERY_S)
def moderate() -> None:
    """What waits, and below it what was judged before."""
    keeps_fresh(lambda running: _lists(running.module))


def _lists(module: Module) -> None:
    found = shelf.store().tips.of(module.id)
    st.header(words.MODERATE, anchor=False)
    waiting = [each for each in found if each.state is TipState.WAITING]
    if not waiting:
        st.write(words.MODERATE_NONE)
    for each in waiting:
        _tip(module, each)
    for state, title in ((TipState.SHOWN, words.MODERATE_SHOWN), (TipState.REFUSED, words.MODERATE_REFUSED)):
        judged = [each for each in found if each.state is state]
        if judged:
            with st.expander(f"{title} ({len(judged)})", key=f"tips-{state}"):
                for each in judged:
                    _tip(module, each)


def _tip(module: Module, tip: Tip) -> None:
    stage = next((each.title for each in shelf.bank().stages if each.id == tip.stage_id), "")
    with st.container(border=True):
        st.markdown(f"{plain(words.by_name(tip.text, tip.name))}  \n*{plain(f'{words.KINDS[tip.kind]} · {stage}')}*")
        with st.container(horizontal=True):
            for state, label in _NEXT[tip.state]:
                if st.button(label, key=f"{state}-{tip.id}"):
                    shelf.store().tips.judge(module.id, tip.id, state)
                    st.rerun()
