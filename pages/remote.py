"""The projector in the facilitator's hand: back, reveal and next, and what else to put on."""

from __future__ import annotations

import streamlit as st

from ui.facilitating.only import only_for_facilitators
from ui.facilitating.who import Running
from ui.go import go, heading_id
from ui.remote import asking as remote_asking
from ui.remote import now as remote_now
from ui.remote import tips as remote_tips
from ui.room.pages import FACILITATE, REMOTE
from ui.text import small
from words import projector as words


def show() -> None:
    """The controls, for a facilitator of the module; to anyone else, the way to sign in."""
    st.title(words.REMOTE, anchor=heading_id(REMOTE))
    if only_for_facilitators(_controls, words.SIGN_IN_FIRST):
        small(words.REMOTE_TEXT)
        if st.button(words.MODULE, key="to-module", type="tertiary", icon=":material/arrow_back:"):
            go(FACILITATE)


def _controls(running: Running) -> None:
    remote_now.now()
    remote_now.jump(running.module)
    if not running.module.is_closed:
        remote_asking.put_question(running.module)
        remote_asking.discuss_case(running.module)
    remote_tips.moderate()
