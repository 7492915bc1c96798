"""Ways to ask for one answer: a named group of choices with nothing chosen beforehand, and boxes for a text."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from questions.answers import LONGEST_TEXT, Slot, Value
from ui.text import plain
from ui.visit import Visit

Options = Mapping[int | str, str]


def choice(visit: Visit, slot: Slot, question: str, options: Options, about: str = "", shown: bool = True) -> Value:
    """Radio buttons under `question`, which is not `shown` where it is the heading above them.

    Where several groups ask the same, `about` tells them apart when they are read out.
    """
    said = visit.said(slot)
    if shown:
        st.markdown(f"**{plain(question)}**")
    return st.radio(
        f"{about}: {question}" if about else question,  # without Markdown, which would be read out
        list(options),
        index=None if said is None or said not in options else list(options).index(said),
        format_func=lambda option: plain(options[option]),
        key=slot.key,
        label_visibility="collapsed",
    )


def line(visit: Visit, slot: Slot, label: str, live: bool = True) -> None:
    """A box for a line of text, taken in while it is written if `live`, else once it is left."""
    st.text_input(label, value=visit.said(slot) or "", key=slot.key, max_chars=LONGEST_TEXT, live=live)


def box(visit: Visit, slot: Slot, label: str) -> None:
    """A box for some sentences."""
    st.text_area(label, value=visit.said(slot) or "", key=slot.key, max_chars=LONGEST_TEXT, height=100)
