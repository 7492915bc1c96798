"""The action plan as a document: which notes go in, and the button that makes it when it is asked for."""

from __future__ import annotations

from datetime import date

import streamlit as st

from documents import plan_document as document
from questions.answers import Kind, Slot
from ui import shelf
from ui.text import plain
from ui.visit import Visit
from words import screen


def plan_document(visit: Visit, today: date) -> bytes:
    """The PDF of what the visit holds at this moment."""
    return document.plan_document(shelf.bank(), visit.answers, today)


def plan_download(visit: Visit, today: date) -> None:
    """Choose the notes to include, then take the document away."""
    _notes(visit)
    st.download_button(
        screen.PLAN_PDF,
        data=lambda: plan_document(visit, today),
        file_name=screen.PLAN_PDF_FILE,
        mime="application/pdf",
        on_click="ignore",
        type="primary",
        key="plan-pdf",
    )


def _notes(visit: Visit) -> None:
    bank = shelf.bank()
    noted = [ref for ref in bank.questions if visit.said(Slot(Kind.NOTE, ref))]
    if not noted:
        return
    with st.expander(f"{screen.PLAN_NOTES} ({len(noted)})"):
        st.write(screen.PLAN_NOTES_TEXT)
        for ref in noted:
            slot = Slot(Kind.SHARE_NOTE, ref)
            label = screen.share_note(bank.number_of[ref], bank.questions[ref].text)
            st.checkbox(plain(label), value=visit.said(slot) == "yes", key=slot.key)
