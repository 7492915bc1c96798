"""The modules that somebody runs, as far as this browser knows: by signing in, or by code and passphrase for now."""

from __future__ import annotations

import streamlit as st

from cohort import door
from cohort.door import Refused
from cohort.module import Module
from ui import caller, shelf
from ui.facilitating import organisation
from ui.facilitating.who import Running
from words import facilitate
from words import report as words

_ADDED = "compared-modules"  # the id of the facilitator by that of the module, until the tab is closed


def mine(running: Running) -> tuple[Module, ...]:
    """Every module that they may see, asked again each time: whoever runs one no longer sees it no longer."""
    person = organisation.known()
    theirs = [each.module_id for each in organisation.runs(person)] if person else []
    found = (shelf.store().modules.get(each) for each in dict.fromkeys([running.module.id, *theirs, *_added()]))
    return tuple(each for each in found if each is not None and each.bank_id == running.module.bank_id)


def add() -> None:
    """A form for the code and passphrase of one more module."""
    with st.expander(words.ADD):
        with st.form("add-module", border=False, clear_on_submit=True):
            code = st.text_input(words.CODE, key="compare-code")
            passphrase = st.text_input(words.PASSPHRASE, type="password", key="compare-passphrase")
            sent = st.form_submit_button(words.ADD_BUTTON)
        if sent:
            _add(code or "", passphrase or "")


def _add(code: str, passphrase: str) -> None:
    found = door.by_passphrase(shelf.store(), code, passphrase, caller.address())
    if isinstance(found, Refused):
        st.error(facilitate.wrong(found.wait) if found.tried else facilitate.too_many(found.wait))
        return
    module = shelf.store().modules.get(found.module_id)
    if module is None or module.bank_id != shelf.bank().id:
        st.error(words.OTHER_QUESTIONS)
        return
    st.session_state.setdefault(_ADDED, {})[module.id] = found.id
    st.rerun()


def _added() -> list[str]:
    added: dict[str, str] = st.session_state.get(_ADDED, {})
    return [
        module_id
        for module_id, facilitator_id in added.items()
        if any(each.id == facilitator_id for each in shelf.store().facilitators.of(module_id))
    ]
