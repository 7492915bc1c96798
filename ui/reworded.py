"""The notice on a question or rating that was answered under another wording: then and now, and “it still holds”."""

from __future__ import annotations

import streamlit as st

from questions.answers import Kind, Slot
from questions.changes import Rewording
from questions.model import Bank
from ui import news
from ui.go import question_id, stay_at
from ui.sums import said_in_words
from ui.text import labelled, plain, small
from ui.visit import Visit, confirm
from words import screen
from words import versions as words


def reworded_notice(bank: Bank, slot: Slot, visit: Visit) -> None:
    """What changed about what is asked in `slot` since this person answered; nothing where nothing did."""
    found = news.rewording(visit, slot)
    if found is None:
        if slot in news.added(visit):
            _new(slot)
        return
    with st.container(border=True, key=f"reworded-{slot.ref}"):
        if slot.kind is Kind.LEVEL:
            st.markdown(f"**{words.REWORDED}**")
        else:
            st.header(words.REWORDED, anchor=question_id(slot.ref))
        st.write(plain(words.REWORDED_HELP))
        _side_by_side(bank, found)
        st.markdown(f"**{plain(_said(bank, slot, visit))}**")
        if st.button(_holds(slot), key=f"holds-{slot.phase}-{slot.ref}"):
            confirm(visit, (slot,))
            stay_at(question_id(slot.ref))


def _new(slot: Slot) -> None:
    if slot.kind is Kind.LEVEL:
        small(words.NEW_HERE)
    else:
        st.header(words.NEW_HERE, anchor=question_id(slot.ref))


def _side_by_side(bank: Bank, found: Rewording) -> None:
    """Each wording that differs beside the one it has replaced; a phone sets the two above each other."""
    _pair("", found.before.text, found.now.text)
    if not found.now.rungs:
        return
    changed = 0
    for level, (then, now) in enumerate(zip(found.before.rungs, found.now.rungs, strict=True)):
        if then != now:
            _pair(screen.level_said(level, bank.ladder[level].name), then, now)
            changed += 1
    if changed < len(found.now.rungs):
        small(words.OTHERS_AS_THEY_WERE if changed else words.RUNGS_AS_THEY_WERE)


def _pair(rung: str, then: str, now: str) -> None:
    for column, label, text in zip(st.columns(2), (words.THEN, words.NOW), (then, now), strict=True):
        with column:
            labelled(words.labelled(label, rung), text)


def _said(bank: Bank, slot: Slot, visit: Visit) -> str:
    said = visit.said(slot)
    if slot.kind is Kind.CONFIDENCE and isinstance(said, int):
        return words.rated(said)
    return words.said(said_in_words(bank, said))


def _holds(slot: Slot) -> str:
    return words.STILL_HOLDS if slot.kind is Kind.LEVEL else words.RATING_STILL_HOLDS
