"""Parts of a screen that are drawn again by themselves: an answer draws its card, and writes three lines anew.

That takes a fifth of the time that the whole screen takes: docs/decisions/0016-parts-of-a-screen.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner_utils.script_run_context import ThreadState

from questions.answers import Answers
from ui.reruns import counted, in_turn, is_drawing
from ui.visit import about_to_be, autosave, current

WAY, FOOT = "part-way", "part-foot"

Draw = Callable[[], None]


@dataclass
class _Around:
    """What an answer may change around its card, on the screen that this session has drawn last.

    `listed` is what the list on the left showed when it was drawn, and `list_of` what it shows with other answers;
    `lines` stand with the place they are written to.
    """

    list_of: Callable[[Answers], object] = field(default=lambda _answers: None)
    listed: object = None
    lines: dict[str, tuple[DeltaGenerator, Draw]] = field(default_factory=dict)


def part(key: str, draw: Draw) -> None:
    """Draw a part of the screen, which from then on is drawn by itself when something on it is used.

    By itself it does first what the router does for a whole screen: keep what was said. Where that failed, the whole
    screen says so.
    """

    def drawn() -> None:
        if is_drawing():
            draw()
            return
        with counted():
            _keep()
            with in_turn():
                draw()
                if key not in (WAY, FOOT):  # on which the lines are
                    _write_lines()

    st.fragment(drawn, key=key)()


def answered(key: str) -> None:
    """Call back where something on the part `key` is answered: where that changes the list, it is drawn as well.

    A faster click can cut a callback short, so a part keeps what was said as it is drawn. Only where another run is
    asked for, which a page that is just being left would not live to see, it is kept here.
    """
    visit, around = current(), _around()
    if around.list_of(about_to_be(visit)) != around.listed:
        if visit.may_keep and not visit.just_failed:
            autosave(visit)
        st.rerun([key, WAY, FOOT])


def lists(list_of: Callable[[Answers], object]) -> None:
    """Note that the list has been drawn, and what is on it with which answers."""
    around = _around()
    around.list_of, around.listed = list_of, list_of(current().answers)


def line(key: str, write: Draw) -> None:
    """Write something short, without anything to use on it, that every answer writes anew."""
    place = st.empty()
    _around().lines[key] = place, write
    with place:
        write()


def _write_lines() -> None:
    with ThreadState.scoped(fragment_id=None):  # else Streamlit lets a part write to nothing but itself
        for place, write in _around().lines.values():
            with place:
                write()


def _around() -> _Around:
    if "around" not in st.session_state:
        st.session_state["around"] = _Around()
    found: _Around = st.session_state["around"]
    return found


def _keep() -> None:
    visit = current()
    had_failed = visit.trouble is not None
    if visit.may_keep and not visit.just_failed:  # for another part of this very run
        autosave(visit)
    if visit.ended or (visit.trouble is not None and not had_failed):
        st.rerun()
