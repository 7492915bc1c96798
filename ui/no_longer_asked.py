"""What somebody said to questions that the bank no longer has: kept, and shown as it was."""

from __future__ import annotations

import streamlit as st

from questions.changes import NoLongerAsked, no_longer_asked
from questions.model import Bank
from ui.sums import said_in_words
from ui.text import labelled, plain
from ui.visit import Visit
from words import versions as words


def no_longer_asked_opening(bank: Bank, visit: Visit) -> None:
    """An opening with all of it, or nothing where there is none."""
    gone = no_longer_asked(bank, visit.answers)
    if not gone:
        return
    with st.expander(words.no_longer_asked(len(gone))):
        st.write(plain(words.NO_LONGER_ASKED_TEXT))
        for each in gone:
            _one(bank, each)


def _one(bank: Bank, gone: NoLongerAsked) -> None:
    said = [words.said(said_in_words(bank, gone.level))] if gone.level is not None else []
    if gone.confidence:
        said.append(words.confidence_then([str(points) for _, points in gone.confidence]))
    lines = [plain(gone.text or words.UNNAMED), *(f"**{plain(line)}**" for line in said)]
    st.markdown("  \n".join(lines))
    for label, text in ((words.REASON, gone.reason), (words.NOTE, gone.note)):
        if isinstance(text, str):
            labelled(label, text)
