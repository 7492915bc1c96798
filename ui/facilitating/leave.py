"""Leaving a module that one runs: for another of one's own, or for the day."""

from __future__ import annotations

import streamlit as st

from ui import link, shelf
from ui.facilitating import organisation
from ui.facilitating.who import Running
from ui.text import plain
from words import facilitate as words


def others_of_mine(running: Running) -> None:
    """The other modules of somebody who is signed in with the organisation."""
    person = organisation.known()
    theirs = organisation.runs(person) if person is not None else []
    others = [each for each in theirs if each.module_id != running.module.id]
    if not others:
        return
    st.header(words.OTHERS_OF_MINE, anchor=False)
    for each in others:
        module = shelf.store().modules.get(each.module_id)
        if module is not None and st.button(plain(module.name), key=f"run-{module.id}"):
            organisation.choose(module.id)
            st.rerun()


def sign_out() -> None:
    """Both ways out: of the passphrase on this device, and of the organisation."""
    if organisation.known() is not None and st.button(words.SIGN_OUT_ORGANISATION, key="organisation-out"):
        st.logout()
    st.html(link.anchor(f"{link.site()}/sign-out", words.SIGN_OUT))
