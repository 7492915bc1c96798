"""Parts of a screen that are drawn again by themselves: an answer draws its card, and writes three lines anew.

That takes a third of the time that the whole screen takes: docs/decisions/0016-parts-of-a-screen.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import streamlit as st
from streamlit.delta_generator import DeltaGenerator
from streamlit.runtime.scriptrunner_utils.script_run_context import ThreadState

from questions.answers import Answers
from ui.reruns import counted, drawing, is_drawing, under_way
from ui.visit import autosave, current

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
            if _keep():
                st.rerun()
            with drawing():
                draw()
                if key not in (WAY, FOOT):  # on which the lines are
                    _write_lines()

    st.fragment(drawn, key=key)()


def answered(key: str) -> None:
    """Call back where something on the part `key` is answered: where that changes the list, it is drawn as well.

    What was said is kept first: a page that is just being left may not live to see its part drawn. A faster click can
    cut a callback short, so the part keeps it as well.
    """
    around = _around()
    with under_way():
        more = _keep()
    if more or around.list_of(current().answers) != around.listed:
        st.rerun([key, WAY, FOOT])


def lists(list_of: Callable[[Answers], object], listed: object) -> None:
    """Note that the list has been drawn, what is on it, and what would be on it with other answers."""
    around = _around()
    around.list_of, around.listed = list_of, listed


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


def _keep() -> bool:
    """Keep what was said; whether more must be drawn for it: that it failed just now, or that the link was replaced."""
    visit = current()
    had_failed = visit.trouble is not None
    if visit.may_keep and not visit.just_failed:  # for another part of this very run
        autosave(visit)
    return visit.ended or (visit.trouble is not None and not had_failed)
