"""What is on the projector, and the buttons that move it."""

from __future__ import annotations

import streamlit as st

from cohort.deck import Deck, Move, Slide, Sort, place_of
from cohort.module import Module
from cohort.votes import ballots
from storage import StorageUnavailable, Store
from ui import shelf
from ui.facilitating import who as facilitating
from ui.projector import look as projector_look
from ui.text import plain, small
from words import projector as words

LOOKS_EVERY_S = 2


@st.fragment(run_every=LOOKS_EVERY_S)
def now() -> None:
    """The slide that is on, whoever put it there; who is signed in is asked again each time."""
    try:
        running = facilitating.signed_in()
        if running is None:
            st.rerun()
        _controls(shelf.store(), running.module)
    except StorageUnavailable as trouble:
        st.error(str(trouble))


def _controls(store: Store, module: Module) -> None:
    show = store.shows.of(module.id)
    cards = projector_look.slides(store, module, show)
    at = place_of(cards, show.slide)
    waiting = projector_look.is_waiting(store, module, cards[at], show)
    view = projector_look.look(store, module)
    with st.container(border=True, key="on-now"):
        small(f"{words.NOW_ON}: {words.place(at + 1, len(cards))}")
        st.header(plain(title_of(store, module, cards[at])), anchor=False)
        st.write(plain(" · ".join(each for each in (view.picture.over, view.picture.large) if each)))
        if cards[at].waits and (waiting or not module.is_closed):
            label = words.REVEAL if waiting else words.REFRESH
            _button(store, module, Move.REVEAL, label, main=waiting)
        with st.container(horizontal=True, gap="small"):
            _button(store, module, Move.BACK, words.BACK, off=at == 0)
            _button(store, module, Move.NEXT, words.NEXT, main=not waiting, off=at == len(cards) - 1)


def _button(store: Store, module: Module, move: Move, label: str, main: bool = False, off: bool = False) -> None:
    if st.button(
        label, key=f"deck-{move.name.lower()}", type="primary" if main else "secondary", width="stretch", disabled=off
    ):
        projector_look.act(store, module, [move])
        st.rerun()


def jump(module: Module) -> None:
    """Every slide of the deck, to go straight to one."""
    store = shelf.store()
    cards = projector_look.slides(store, module, store.shows.of(module.id))
    with st.expander(words.SLIDES, key="all-slides", on_change="rerun") as opened:
        if opened.open:
            _list(store, module, cards)


def _list(store: Store, module: Module, cards: Deck) -> None:
    for place, slide in enumerate(cards, start=1):
        label = f"{place}. {title_of(store, module, slide)}"
        if st.button(plain(label), key=f"go-{slide.id}", type="tertiary"):
            store.shows.go(module.id, slide.id)
            st.rerun()


def title_of(store: Store, module: Module, slide: Slide) -> str:
    """What a slide is called, before and after its picture is revealed."""
    bank = shelf.bank()
    match slide.sort:
        case Sort.TOPIC:
            return words.QUESTIONS.get(slide.ref, slide.ref)
        case Sort.CASE:
            return next((f"{words.CASE}: {case.title}" for case in bank.cases if case.id == slide.ref), words.CASE)
        case Sort.VOTE:
            asked = (each.text for each in ballots(store, bank, module.id) if each.id == slide.ref)
            return f"{words.VOTE}: {next(asked, '')}"
    return words.TITLES[slide.sort]
