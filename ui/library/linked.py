"""The cases and resources of the library that belong to a question, each a button that opens it."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from questions.model import Bank, Question
from ui.go import question_id
from ui.library import pages
from ui.library.list import clear
from ui.library.ways import look_up
from ui.text import plain
from words import library as words


def linked(bank: Bank, question: Question) -> None:
    """Draw the lists; the way back from there leads to this very question."""
    here = question_id(question.id)
    cases = {case.id: case.title for case in bank.cases if case.id in question.cases}
    resources = {each.id: each.title for each in bank.resources if each.id in question.resources}
    if opened := _list(question, words.FOR_QUESTION_RESOURCES, resources):
        clear(pages.RESOURCES)
        look_up(pages.RESOURCES, here, pages.in_list(opened))
    if opened := _list(question, words.FOR_QUESTION_CASES, cases):
        look_up(pages.case_page(opened), here)


def _list(question: Question, heading: str, titles: Mapping[str, str]) -> str:
    """A button for each of `titles`, by id, under a heading where there are any; returns the id of one just pressed."""
    if titles:
        st.markdown(f"**{heading}**")
    pressed = ""
    with st.container(gap="xxsmall"):
        for ref, title in titles.items():
            key = f"open-{question.id}-{ref}"
            if st.button(plain(title), key=key, icon=":material/chevron_right:", type="tertiary"):
                pressed = ref
    return pressed
