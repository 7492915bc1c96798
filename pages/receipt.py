"""The privacy receipt: what is held about this person, a copy to take along, and deleting all of it."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from storage import StorageUnavailable
from ui import shelf
from ui.facilitating import who as facilitating
from ui.files.file_button import file_button
from ui.go import go, heading_id
from ui.joining import join as joining
from ui.receipt.held import Held, Line, held_about
from ui.room.pages import RECEIPT
from ui.team import now as team_now
from ui.text import bullets, plain
from ui.visit import Visit, begin_again, current
from words import receipt as words
from words import team as team_words

_DELETED = "deleted-about-me"


@dataclass(frozen=True, slots=True)
class _Deleted:
    """What was just deleted, and what the room counts since."""

    lines: tuple[Line, ...]
    room: str


def show() -> None:
    """The receipt, or what was just deleted."""
    visit = current()
    try:
        if _DELETED in st.session_state and not visit.known:
            _gone(st.session_state[_DELETED])
            return
        st.title(words.TITLE, anchor=heading_id(RECEIPT))
        if visit.commissioner is None:
            st.write(plain(words.NOTHING))
            _running()
            return
        held = held_about(shelf.store(), visit.commissioner)
        _told(visit, held)
        _taken(held)
        _delete(visit, held)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)


def _told(visit: Visit, held: Held) -> None:
    st.write(plain(words.TEXT))
    rows = [(line.what, line.how_many, words.when(line.first, line.last)) for line in held.lines()]
    table = pd.DataFrame(rows, columns=[words.WHAT, words.HOW_MANY, words.WHEN]).set_index(words.WHAT)
    st.table(table, alt=words.TABLE_ALT)
    if held.history:
        st.header(words.HISTORY_TITLE, anchor=False)
        st.write(plain(words.changes(len(held.history), held.history[0].saved_at)))
    st.header(words.MODULE_TITLE, anchor=False)
    module = joining.module_of(visit)
    since = [row["joined_at"] for row in held.others.get("member", [])]
    st.write(plain(words.member(module.name, since[0], module.keep_until) if module and since else words.NO_MODULE))
    _running()
    _team(visit)
    st.header(words.LINK_TITLE, anchor=False)
    st.write(plain(words.LINK_TEXT))


def _team(visit: Visit) -> None:
    held = team_now.held(visit)
    if held is not None:
        team, me = held
        st.header(words.TEAM_TITLE, anchor=False)
        st.write(plain(team_words.receipt(team.name, me.role.value, me.shows.value)))


def _running() -> None:
    running = facilitating.signed_in()
    if running is not None:
        st.write(plain(words.facilitates(running.module.name, running.me.name)))


def _taken(held: Held) -> None:
    st.header(words.TAKE_TITLE, anchor=False)
    st.write(plain(words.TAKE_TEXT))
    file_button(words.TAKE_BUTTON, held.as_json, words.FILE_NAME, "take-along", icon=None)


def _delete(visit: Visit, held: Held) -> None:
    st.header(words.DELETE_TITLE, anchor=False)
    st.write(plain(words.DELETE_TEXT))
    if joining.module_of(visit) is not None:
        st.write(plain(words.DELETE_ROOM))
    if team_now.held(visit) is not None:
        st.write(plain(words.DELETE_TEAM))
    st.write(plain(words.DELETE_BACKUPS))
    sure = st.checkbox(words.DELETE_SURE, key="delete-sure")
    if st.button(words.DELETE_BUTTON, key="delete-me", disabled=not sure) and sure:
        module = joining.module_of(visit)
        shelf.store().forget(held.person.id)
        room = words.room_now(module.name, shelf.store().members.count(module.id)) if module else ""
        begin_again(visit)
        st.session_state[_DELETED] = _Deleted(tuple(held.lines()), room)
        st.rerun()


def _gone(deleted: _Deleted) -> None:
    st.title(words.DELETED_TITLE, anchor=heading_id(RECEIPT))
    st.write(plain(words.DELETED_TEXT))
    bullets(tuple(words.deleted_line(line.what, line.how_many) for line in deleted.lines))
    st.write(plain(words.DELETED_LINK))
    if deleted.room:
        st.write(plain(deleted.room))
    if st.button(words.GO_HOME, key="home"):
        go("")
