"""About the module: what somebody can now do and will do first, and what the module should change."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

import streamlit as st

from questions.answers import Kind, Slot
from questions.feedback import Asked, feedback_slot
from ui.after import feedback_way
from ui.after import ways as afterwards
from ui.after.feedback_steps import MODULE
from ui.asked import box, choice
from ui.go import go, heading_id
from ui.text import plain, small
from ui.visit import Visit, current
from words import feedback as words


def show() -> None:
    """Seven questions; the first is answered where confidence is rated once more."""
    visit = current()
    st.title(words.MODULE_TITLE, anchor=heading_id(MODULE))
    st.write(plain(words.MODULE_TEXT))
    small(words.KEPT)
    asked: tuple[tuple[str, Callable[[Visit], None]], ...] = (
        (words.CAN_NOW, _can_now),
        (words.FIRST, _first),
        (words.OBSTACLE, _chosen(Asked.OBSTACLE, words.OBSTACLE, words.OBSTACLE_OPTIONS)),
        (words.PACE, _chosen(Asked.PACE, words.PACE, words.PACE_OPTIONS)),
        (words.PARTS, _written((Asked.MOST_USEFUL, words.MOST_USEFUL), (Asked.LEAST_USEFUL, words.LEAST_USEFUL))),
        (words.EXAMPLES, _chosen(Asked.EXAMPLES, words.EXAMPLES, words.EXAMPLES_OPTIONS)),
        (words.DROP, _written((Asked.DROP, words.DROP_WHAT))),
    )
    for number, (question, ask) in enumerate(asked, start=1):
        with st.container(border=True):
            st.header(plain(words.numbered(number, question)), anchor=False)
            ask(visit)
    feedback_way.way_back()


def _can_now(visit: Visit) -> None:
    st.write(plain(words.CAN_NOW_TEXT))
    if afterwards.AFTER in visit.pages and st.button(words.CAN_NOW_OPEN, key="rate-again"):
        go(afterwards.AFTER)


def _first(visit: Visit) -> None:
    box(visit, _slot(Asked.FIRST), words.FIRST_WHAT)
    slot = _slot(Asked.FIRST_BY)
    st.date_input(words.FIRST_BY, value=_day(visit.said(slot)), key=slot.key, format="DD/MM/YYYY")


def _chosen(asked: Asked, question: str, options: Mapping[int | str, str]) -> Callable[[Visit], None]:
    def ask(visit: Visit) -> None:
        choice(visit, _slot(asked), question, options, shown=False)

    return ask


def _written(*boxes: tuple[Asked, str]) -> Callable[[Visit], None]:
    def ask(visit: Visit) -> None:
        for asked, label in boxes:
            box(visit, _slot(asked), label)

    return ask


def _slot(asked: Asked) -> Slot:
    return feedback_slot(Kind.MODULE, asked)


def _day(said: object) -> date | None:
    try:
        return date.fromisoformat(str(said))
    except ValueError:
        return None
