"""The cases and resources of the library that belong to a question, each a button that opens it."""

from __future__ import annotations

import streamlit as st

from questions.model import Bank, Question
from ui import library_pages as pages
from ui.go import question_id
from ui.library import look_up
from ui.library_list import clear
from ui.text import plain
from words import library as words


def linked(bank: Bank, question: Question) -> None:
    """Draw the lists; the way back from there leads to this very question."""
    here = question_id(question.id)
    cases = {case.id: case.title for case in bank.cases if case.id in question.cases}
    resources = {each.id: each.title for each in bank.resources if each.id in question.resources}
    if resources:
        st.markdown(f"**{words.FOR_QUESTION_RESOURCES}**")
    for ref, title in resources.items():
        if _button(question, ref, title):
            clear(pages.RESOURCES)
            look_up(pages.RESOURCES, here, pages.in_list(ref))
    if cases:
        st.markdown(f"**{words.FOR_QUESTION_CASES}**")
    for ref, title in cases.items():
        if _button(question, ref, title):
            look_up(pages.case_page(ref), here)


def _button(question: Question, ref: str, title: str) -> bool:
    return st.button(plain(title), key=f"open-{question.id}-{ref}", icon=":material/chevron_right:", type="tertiary")
