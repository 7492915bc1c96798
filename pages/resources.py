"""The guides and tools of the library: what each is for, when to use it, and where it is."""

from __future__ import annotations

import streamlit as st

from questions import library as found
from questions.model import Bank, Resource
from ui import shelf
from ui.go import heading_id
from ui.library import list as library_list
from ui.library import ways as library
from ui.library.facts import concerns
from ui.library.pages import RESOURCES, in_list
from ui.library.sources import sources
from ui.text import plain, small
from words import library as words


def show() -> None:
    """Search and stage above, then everything about each resource that passes."""
    bank = shelf.bank()
    st.title(words.RESOURCES_TITLE, anchor=heading_id(RESOURCES))
    library.sections(RESOURCES)
    st.write(plain(words.RESOURCES_TEXT))
    query = library_list.search(RESOURCES, words.FIND_RESOURCES)
    used = frozenset(ref for resource in bank.resources for ref in resource.stages)
    stage = library_list.stage_choice(RESOURCES, bank, used)
    chosen = found.resources(bank, query, stage)
    nothing = "" if chosen else words.nothing_found(words.RESOURCE, bool(stage))
    library_list.shown(RESOURCES, words.shown_resources(len(chosen), len(bank.resources)), nothing)
    if chosen:
        small(words.NEW_TAB)
    for resource in chosen:
        _card(bank, resource)


def _card(bank: Bank, resource: Resource) -> None:
    with st.container(border=True):
        st.header(plain(resource.title), anchor=in_list(resource.id))
        st.write(plain(resource.use))
        concerns(bank, resource.stages)
        sources(bank, resource.sources, under=resource.title)
