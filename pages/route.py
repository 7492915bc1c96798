"""Which route? A few questions, and which lawful routes to a contract the answers leave open."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from planning.routes import Outcome, RouteFinding, findings, notes, route_answers, still_asked
from questions.answers import Kind, Slot
from questions.model import Bank
from questions.route_model import RouteFinder, RouteQuestion
from ui import shelf
from ui.go import heading_id
from ui.library.words import Explained
from ui.route import cards as route_cards
from ui.route.door import ROUTE, way_back
from ui.text import plain
from ui.visit import Visit, current
from words import route as words


def screens(bank: Bank) -> list[tuple[str, str, Callable[[], None]]]:
    """The address, title and content of the screen, where the bank has a route finder."""
    return [(ROUTE, words.TITLE, show)] if bank.routes is not None else []


def show() -> None:
    """Ask what can still settle a route, then say what the answers come to."""
    visit, bank = current(), shelf.bank()
    finder = bank.routes
    if finder is None:
        return
    st.title(words.TITLE, anchor=heading_id(ROUTE))
    st.write(plain(finder.introduction))
    st.info(plain(words.not_advice(bank.law_seen_to)))
    explained = Explained(bank)
    numbers = {question.id: number for number, question in enumerate(finder.questions, start=1)}
    for question in still_asked(finder, route_answers(visit.answers)):
        _ask(visit, question, numbers[question.id], explained)
    st.header(words.FINDINGS, anchor=False)
    _answer(bank, finder, route_answers(visit.answers), explained)
    way_back(visit)


def _ask(visit: Visit, question: RouteQuestion, number: int, explained: Explained) -> None:
    slot = Slot(Kind.ROUTE, question.id)
    options = {option.id: option for option in question.options}
    said = visit.said(slot)
    with st.container(border=True):
        st.header(plain(words.numbered(number, question.text)), anchor=False)
        if question.help:
            st.caption(plain(question.help))
        explained.here(question.text, question.help or "", *(option.label for option in question.options))
        chosen = st.radio(
            question.text,
            list(options),
            index=list(options).index(str(said)) if said in options else None,
            format_func=lambda ref: plain(options[ref].label),
            key=slot.key,
            label_visibility="collapsed",
        )
        if chosen is not None and (caution := options[chosen].caution):
            st.warning(plain(caution), icon=":material/balance:")


def _answer(bank: Bank, finder: RouteFinder, said: dict[str, str], explained: Explained) -> None:
    if not said:
        st.write(words.NOTHING_YET)
        return
    found = findings(finder, said)
    ways, unsettled, closed = (
        tuple(each for each in found if each.outcome is outcome)
        for outcome in (Outcome.OPEN, Outcome.DEPENDS, Outcome.CLOSED)
    )
    st.write(plain(words.summary(len(ways), len(unsettled), len(closed))))
    for note in notes(finder, said):
        route_cards.note_card(bank, note)
    _open(bank, ways, explained)
    if unsettled:
        st.header(words.DEPENDS, anchor=False)
        st.write(words.DEPENDS_TEXT)
        route_cards.unsettled_list(finder, unsettled)
    if closed:
        nothing_left = not ways and not unsettled
        if nothing_left:
            st.write(words.NONE_OPEN)
        with st.expander(words.closed_title(len(closed)), expanded=nothing_left):
            route_cards.closed_list(closed)


def _open(bank: Bank, ways: tuple[RouteFinding, ...], explained: Explained) -> None:
    if ways:
        st.header(words.OPEN, anchor=False)
        for each in ways:
            route_cards.open_card(bank, each, explained)
        st.caption(plain(words.AGAIN))
