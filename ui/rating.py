"""A confidence rating: the text and the eleven points of the scale."""

from __future__ import annotations

import streamlit as st

from questions.answers import Kind, Phase, Slot
from questions.model import ConfidenceItem
from ui import shelf
from ui.library.words import Explained
from ui.reworded import reworded_notice
from ui.text import plain
from ui.visit import Visit

POINTS = tuple(range(11))


def rating(item: ConfidenceItem, visit: Visit, explained: Explained, phase: Phase = Phase.BEFORE) -> None:
    """Ask for a rating from 0 to 10; nothing is chosen beforehand. Words not yet `explained` are explained below."""
    slot = Slot(Kind.CONFIDENCE, item.id, phase)
    with st.container(border=True):
        reworded_notice(shelf.bank(), slot, visit)
        points(slot, item.text[0].upper() + item.text[1:], visit)
        explained.here(item.text)


def points(slot: Slot, text: str, visit: Visit) -> None:
    """What is to be rated, and the points from 0 to 10; the answer lands in the session under the slot's key."""
    said = visit.said(slot)
    st.markdown(f"**{plain(text)}**")
    st.radio(
        text,  # without Markdown, which would be read out
        POINTS,
        index=said if isinstance(said, int) else None,
        key=slot.key,
        horizontal=True,
        label_visibility="collapsed",
    )
