"""Check your answers: all of them on one screen, each with the way back to its question."""

from __future__ import annotations

import streamlit as st

from questions.answers import NOT_APPLICABLE, Kind, Slot, about_answers
from questions.model import Bank, Question
from ui import journey, shelf
from ui.go import go, heading_id, question_id
from ui.no_longer_asked import no_longer_asked_opening
from ui.sums import said_in_words
from ui.text import plain
from ui.visit import Visit, current
from words import screen


def show() -> None:
    """Say what is missing, then list every answer by stage."""
    visit, bank = current(), shelf.bank()
    st.title(screen.CHECK_TITLE, anchor=heading_id(journey.CHECK))
    missing = sum(len(journey.unanswered(bank, stage, visit.answers)) for stage in bank.stages)
    st.write(plain(screen.check_missing(missing)))
    for place, stage in enumerate(bank.stages, start=1):
        st.header(plain(stage.title), anchor=False)
        with st.container(key=f"answers-{stage.id}", gap="small"):
            for question in bank.asked(stage, about_answers(visit.answers)):
                _answer(bank, question, visit, journey.stage_page(place))
    no_longer_asked_opening(bank, visit)


def _answer(bank: Bank, question: Question, visit: Visit, page: str) -> None:
    number = bank.number_of[question.id]
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute", wrap=False):
        st.markdown(f"{number} {plain(question.text)}  \n**{plain(_said(bank, question, visit))}**", width="stretch")
        if st.button(screen.change_answer(number), key=f"change-{question.id}"):
            go(page, question_id(question.id))


def _said(bank: Bank, question: Question, visit: Visit) -> str:
    said = visit.said(Slot(Kind.LEVEL, question.id))
    if said == NOT_APPLICABLE and not journey.is_answered(visit.answers, question):
        return screen.CHECK_NO_REASON
    return said_in_words(bank, said)
