"""What is on the projector, and the buttons that move it."""

from __future__ import annotations

from html import escape

import streamlit as st

from cohort.deck import Move, Slide, Sort
from cohort.module import Module
from storage import Store
from ui import shelf
from ui.facilitating.only import keeps_fresh
from ui.projector.look import look
from ui.projector.on_now import OnNow, act, on_now
from ui.text import plain
from words import projector as words

LOOKS_EVERY_S = 2


@st.fragment(run_every=LOOKS_EVERY_S)
def now() -> None:
    """The slide that is on, whoever put it there; who is signed in is asked again each time."""
    keeps_fresh(lambda running: _controls(shelf.store(), running.module))


def _controls(store: Store, module: Module) -> None:
    on = on_now(store, module)
    view, waiting = look(store, module, on), on.is_waiting
    with st.container(border=True, key="on-now"):
        place = f"{words.NOW_ON}: {words.place(view.at, view.of)}"
        st.html(f'<p role="status" style="margin:0;font-size:.875rem;opacity:.75">{escape(place)}</p>')
        st.header(plain(title_of(on, on.slide)), anchor=False)
        st.write(plain(" · ".join(each for each in (view.picture.over, view.picture.large) if each)))
        if on.slide.waits and (waiting or not module.is_closed):
            label = words.REVEAL if waiting else words.REFRESH
            _button(store, module, Move.REVEAL, label, main=waiting)
        with st.container(horizontal=True, gap="small"):
            _button(store, module, Move.BACK, words.BACK, off=view.at == 1)
            _button(store, module, Move.NEXT, words.NEXT, main=not waiting, off=view.at == view.of)


def _button(store: Store, module: Module, move: Move, label: str, main: bool = False, off: bool = False) -> None:
    if st.button(
        label, key=f"deck-{move.name.lower()}", type="primary" if main else "secondary", width="stretch", disabled=off
    ):
        act(store, module, [move])
        st.rerun()


def jump(module: Module) -> None:
    """Every slide of the deck, to go straight to one."""
    store = shelf.store()
    on = on_now(store, module)
    with st.expander(words.SLIDES, key="all-slides", on_change="rerun") as opened:
        if opened.open:
            _list(store, module, on)


def _list(store: Store, module: Module, on: OnNow) -> None:
    for place, slide in enumerate(on.slides, start=1):
        label = f"{place}. {title_of(on, slide)}"
        if st.button(plain(label), key=f"go-{slide.id}", type="tertiary"):
            store.shows.go(module.id, slide.id)
            st.rerun()


def title_of(on: OnNow, slide: Slide) -> str:
    """What a slide is called, before and after its picture is revealed."""
    match slide.sort:
        case Sort.TOPIC:
            return words.QUESTIONS.get(slide.ref, slide.ref)
        case Sort.CASE:
            return next(
                (f"{words.CASE}: {case.title}" for case in shelf.bank().cases if case.id == slide.ref), words.CASE
            )
        case Sort.VOTE:
            ballot = on.ballot(slide)
            return f"{words.VOTE}: {ballot.text if ballot else ''}"
    return words.TITLES[slide.sort]
