"""The action plan as a document: which notes go in, the button that makes it, and the way to other formats."""

from __future__ import annotations

from datetime import date

import streamlit as st

from questions.answers import Kind, Slot
from ui import shelf
from ui.files import doors as take_away_doors
from ui.files.file_button import file_button
from ui.files.take_away import offer
from ui.text import plain
from ui.visit import Visit
from words import screen


def plan_download(visit: Visit, today: date) -> None:
    """Choose the notes to include, then take the document away."""
    notes_to_include(visit)
    pdf = offer("pdf", visit, today)
    file_button(screen.PLAN_PDF, pdf.make, pdf.name, "plan-pdf", icon=None, type="primary")
    take_away_doors.at_plan()


def notes_to_include(visit: Visit) -> None:
    """A tick for each private note; without notes, nothing."""
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
