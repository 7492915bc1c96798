"""Offer a tip or a question to the room, and take back what was offered."""

from __future__ import annotations

import streamlit as st

from cohort.module import Module
from questions.model import Stage
from storage import StorageUnavailable
from storage.tips import LONGEST_NAME, LONGEST_TIP, TipKind
from ui import shelf
from ui.go import go, heading_id
from ui.joining import door as joining_door
from ui.joining import join as joining
from ui.journey import stage_page
from ui.room import tip_doors
from ui.room.pages import TIPS
from ui.text import bullets, plain, small
from ui.visit import Visit, current
from words import tips as words
from words.screen import not_saved


def show() -> None:
    """The form for one stage, which the address names, and below it what has been offered."""
    visit, bank = current(), shelf.bank()
    wanted = st.query_params.get(tip_doors.STAGE, "")
    stage = next((each for each in bank.stages if each.id == wanted), bank.stages[0])
    st.title(words.TITLE, anchor=heading_id(TIPS))
    module = joining.module_of(visit)
    if module is None or visit.commissioner is None:
        st.write(plain(words.NO_MODULE))
        joining_door.to_join()
        return
    small(words.heading(stage.title))
    st.write(plain(words.TEXT))
    if not module.is_closed:
        _form(visit, module, stage)
    try:
        _mine(visit, module, stage)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
    shown = tip_doors.shared(module.id, stage.id)
    if shown:
        st.header(words.FROM_THE_ROOM, anchor=False)
        bullets(tip_doors.told(shown))
    if st.button(words.BACK, key="tips-back"):
        go(stage_page(bank.stages.index(stage) + 1))


def _form(visit: Visit, module: Module, stage: Stage) -> None:
    with st.form("tip", clear_on_submit=True):
        kind = st.radio(words.KIND, list(TipKind), format_func=lambda each: words.KINDS[each], index=0)
        text = st.text_area(words.LABEL, max_chars=LONGEST_TIP, height=120)
        small(words.NO_PEOPLE)
        name = st.text_input(words.NAME, max_chars=LONGEST_NAME, help=words.NAME_HELP, autocomplete="off")
        sent = st.form_submit_button(words.SEND, type="primary")
    if sent and not (text or "").strip():
        st.error(words.EMPTY)
    elif sent and visit.commissioner is not None:
        _offer(module, visit.commissioner.id, stage, kind or TipKind.TIP, str(text), name or "")


def _offer(module: Module, commissioner_id: str, stage: Stage, kind: TipKind, text: str, name: str) -> None:
    try:
        offered = shelf.store().tips.offer(module.id, commissioner_id, stage.id, kind, text, name)
    except StorageUnavailable as trouble:
        st.error(not_saved(trouble.publicly))
        return
    except ValueError:  # taken out of the module meanwhile, or nothing in it but signs that cannot be printed
        st.error(words.EMPTY)
        return
    if offered is None:
        st.error(words.TOO_MANY)
    else:
        st.success(words.OFFERED)


def _mine(visit: Visit, module: Module, stage: Stage) -> None:
    if visit.commissioner is None:
        return
    me, store = visit.commissioner.id, shelf.store()
    mine = [each for each in store.tips.by(module.id, me) if each.stage_id == stage.id]
    if not mine:
        return
    st.header(words.YOURS, anchor=False)
    for each in mine:
        with st.container(horizontal=True, vertical_alignment="center", border=True):
            st.markdown(f"{plain(each.text)}  \n*{plain(words.STATES[each.state])}*", width="stretch")
            if st.button(words.TAKE_BACK, key=f"take-back-{each.id}"):
                store.tips.take_back(each.id, me)
                st.rerun()
