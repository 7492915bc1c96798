"""What is asked about one tool, and one suggestion for a toolkit."""

from __future__ import annotations

import streamlit as st

from questions.answers import Kind
from questions.feedback import TOOLKIT_KINDS, feedback_slot, suggestions
from questions.model import Resource
from ui.asked import box, choice, line
from ui.own_refs import new_ref
from ui.text import plain
from ui.visit import Visit, save
from words import feedback as words

_CHOICES = (
    (Kind.TOOL_USEFUL, words.USEFUL, words.USEFUL_OPTIONS),
    (Kind.TOOL_CLEAR, words.CLEAR, words.CLEAR_OPTIONS),
    (Kind.TOOL_NEXT, words.NEXT, words.NEXT_OPTIONS),
)
_SHOWN = "suggestions-shown"  # the refs of the suggestions on the screen, empty ones too


def tool(resource: Resource, visit: Visit) -> None:
    """A tick for a tool that was tried, and its four questions once it is ticked."""
    ticked = feedback_slot(Kind.TOOL_TRIED, resource.id)
    if not st.checkbox(plain(resource.title), value=visit.said(ticked) == "yes", key=ticked.key):
        return
    with st.container(border=True, key=f"tool-{resource.id}"):
        for kind, question, options in _CHOICES:
            choice(visit, feedback_slot(kind, resource.id), question, options, about=resource.title)
        box(visit, feedback_slot(Kind.TOOL_CHANGE, resource.id), words.CHANGE)


def toolkit_suggestions(visit: Visit) -> None:
    """Every suggestion made so far, open to change, and empty boxes for one more.

    One whose boxes were emptied stays until its writer leaves: they may be about to write something else.
    """
    made = suggestions(visit.answers)
    shown: set[str] = st.session_state.setdefault(_SHOWN, {new_ref()})
    shown.update(made)
    for number, ref in enumerate(sorted(shown), start=1):
        _suggestion(visit, ref, number, ref in made)
    if shown == set(made) and st.button(words.TOOLKIT_MORE, key="more-suggestions"):
        shown.add(new_ref())
        st.rerun()


def _suggestion(visit: Visit, ref: str, number: int, made: bool) -> None:
    name, page, change = (feedback_slot(kind, ref) for kind in TOOLKIT_KINDS)
    with st.container(border=True, key=f"suggestion-{ref}"):
        st.subheader(words.suggestion(number), anchor=False)
        line(visit, name, words.TOOLKIT_NAME)
        line(visit, page, words.TOOLKIT_PAGE)
        box(visit, change, words.TOOLKIT_CHANGE)
        if made and st.button(words.TOOLKIT_REMOVE, key=f"remove-{ref}"):
            shown: set[str] = st.session_state[_SHOWN]
            shown.discard(ref)
            save(visit, dict.fromkeys((name, page, change)))
            st.rerun()
