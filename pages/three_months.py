"""Three months on: what came of each agreed step, and how things stand at the stages that they belong to."""

from __future__ import annotations

import streamlit as st

from planning.follow_up import follow_up
from planning.model import Action
from questions.answers import Kind, Phase, Slot, about_answers
from questions.model import Bank, Stage
from ui import journey, shelf
from ui.after import ways as afterwards
from ui.asked import choice
from ui.card import question_card
from ui.go import go, heading_id
from ui.library.words import Explained
from ui.rating import rating
from ui.text import plain, small
from ui.visit import Visit, current
from words import after as words
from words import screen


def show() -> None:
    """The steps first, then confidence, then what is in place for those who like."""
    visit, bank = current(), shelf.bank()
    asked, explained = follow_up(bank, visit.answers), Explained(bank)
    st.title(words.LATER_TITLE, anchor=heading_id(afterwards.THREE_MONTHS))
    if not asked.actions:
        st.write(plain(words.LATER_NO_PLAN))
        if st.button(words.LATER_PLAN, type="primary", key="to-plan"):
            go(journey.PLAN)
        return
    st.write(plain(words.LATER_TEXT))
    st.header(words.LATER_STEPS, anchor=False)
    for action in asked.actions:
        _step(visit, action)
    _confidence(bank, visit, [stage for stage in asked.stages if bank.confidence_in(stage)], explained)
    _readiness(bank, visit, asked.stages, explained)


def _step(visit: Visit, action: Action) -> None:
    with st.container(border=True, key=f"follow-{action.id}"):
        st.subheader(plain(action.title), anchor=False)
        when = words.by_then(action.owner, action.due)
        if when:
            small(when)
        came = choice(
            visit, Slot(Kind.FOLLOW, action.id, Phase.LATER), words.FOLLOW, words.FOLLOW_OPTIONS, action.title
        )
        if came not in (None, "done"):
            slot = Slot(Kind.FOLLOW_BLOCKER, action.id, Phase.LATER)
            choice(visit, slot, words.BLOCKER, words.BLOCKER_OPTIONS, action.title)


def _confidence(bank: Bank, visit: Visit, stages: list[Stage], explained: Explained) -> None:
    if not stages:
        return
    scale = bank.confidence_scale
    st.header(words.LATER_CONFIDENCE, anchor=False)
    st.write(plain(words.LATER_CONFIDENCE_TEXT))
    st.markdown(f"{plain(f'{scale.stem}…')}  \n{plain(screen.confidence_anchors(scale.low, scale.middle, scale.high))}")
    for stage in stages:
        st.subheader(plain(stage.title), anchor=False)
        for item in bank.confidence_in(stage):
            rating(item, visit, explained, Phase.LATER)


def _readiness(bank: Bank, visit: Visit, stages: tuple[Stage, ...], explained: Explained) -> None:
    """Questions that nobody sees would make every answer slower, so each stage waits until it is opened."""
    if not stages:
        return
    st.header(words.LATER_READINESS, anchor=False)
    st.write(plain(words.LATER_READINESS_TEXT))
    for stage in stages:
        asked = bank.asked(stage, about_answers(visit.answers))
        done = sum(journey.is_answered(visit.answers, question, Phase.LATER) for question in asked)
        label = f"{stage.title}: {screen.progress(done, len(asked))}"
        with st.expander(plain(label), on_change="rerun", key=f"again-{stage.id}") as opened:
            if opened.open:
                for question in asked:
                    question_card(bank, question, visit, explained, Phase.LATER)
