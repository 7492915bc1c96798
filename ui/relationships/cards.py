"""What is asked about one relationship, and the way to add somebody else who matters."""

from __future__ import annotations

import streamlit as st

from planning.bonds import BOND_KINDS, UNDECLARED, BondStanding
from questions.answers import LONGEST_TEXT, Kind, Slot
from questions.model import Relationship, Stage
from ui.asked import choice, line
from ui.library.words import Explained
from ui.own_refs import new_ref
from ui.text import labelled, plain
from ui.visit import Visit, save
from words import relationships as words


def bond_card(visit: Visit, bond: BondStanding, described: Relationship | None, explained: Explained) -> None:
    """How strong it is and needs to be, who looks after it, and conflicts of interest.

    What the bank says of it is `described`; words not yet `explained` further up are explained below.
    """
    with st.container(border=True, key=f"bond-{bond.ref}"):
        st.header(plain(bond.who), anchor=False)
        if described:
            labelled(words.NEEDS, described.needs)
            labelled(words.GOES_WRONG, described.goes_wrong)
            explained.here(bond.who, described.needs, described.goes_wrong)
        if bond.bond.own:
            line(visit, Slot(Kind.BOND_NAME, bond.ref), words.NAME, live=False)
        now, need = st.columns(2)
        with now:
            choice(visit, Slot(Kind.BOND_NOW, bond.ref), words.NOW, words.STRENGTHS, about=bond.who)
        with need:
            choice(visit, Slot(Kind.BOND_NEED, bond.ref), words.NEED, words.STRENGTHS, about=bond.who)
        conflict, owner = st.columns(2)
        with conflict:
            _conflict(visit, bond)
        with owner:
            line(visit, Slot(Kind.BOND_OWNER, bond.ref), words.OWNER)
        if bond.bond.own and st.button(words.REMOVE, key=f"remove-{bond.ref}"):
            save(visit, {Slot(kind, bond.ref): None for kind in BOND_KINDS})
            st.rerun()


def _conflict(visit: Visit, bond: BondStanding) -> None:
    said = choice(visit, Slot(Kind.BOND_CONFLICT, bond.ref), words.CONFLICT, words.CONFLICTS, about=bond.who)
    if said == UNDECLARED:
        st.warning(plain(words.SPEAK_UP), icon=":material/balance:")
    elif said == "unsure":
        st.info(plain(words.ASK), icon=":material/balance:")


def add_someone(visit: Visit, stage: Stage) -> None:
    """Add a person or body of one's own to a stage."""
    st.header(words.ADD, anchor=False)
    with st.form("add-someone", clear_on_submit=True):
        who = st.text_input(words.ADD_LABEL, max_chars=LONGEST_TEXT)
        if st.form_submit_button(words.ADD_BUTTON):
            if not (who or "").strip():
                st.error(words.ADD_EMPTY)
                return
            save(visit, {Slot(Kind.BOND_NAME, new_ref(stage.id)): who.strip()})
            st.rerun()
