"""Being in a live module: joining it, leaving it, and knowing which one it is at every click."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic

import streamlit as st

from cohort.module import Module
from storage import StoppedLink, StorageUnavailable, UnknownCommissioner, UnknownModule
from ui import shelf
from ui.visit import Visit

LOOKED_UP_EVERY_S = 3.0
_KEPT = "joined-module"


@dataclass(frozen=True, slots=True)
class _LookedUp:
    commissioner_id: str
    module: Module | None
    at: float


def module_of(visit: Visit) -> Module | None:
    """The module that this person is in, as it was at most three seconds ago."""
    if visit.commissioner is None:
        return None
    last: _LookedUp | None = st.session_state.get(_KEPT)
    mine = last is not None and last.commissioner_id == visit.commissioner.id
    if last is not None and mine and monotonic() - last.at < LOOKED_UP_EVERY_S:
        return last.module
    try:
        module = _look_up(visit.commissioner.id)
    except StorageUnavailable:  # the visit says so in its foot
        return last.module if last is not None and mine else None
    st.session_state[_KEPT] = _LookedUp(visit.commissioner.id, module, monotonic())
    return module


def join(visit: Visit, module: Module) -> bool:
    """Be in `module` from now on; False where that could not be kept, which the visit then tells."""
    try:
        store = shelf.store()
        if visit.commissioner is None:
            visit.commissioner = store.begin(visit.token, shelf.bank().id, shelf.bank().version)
        store.members.join(visit.commissioner.id, module.id)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
        return False
    except (StoppedLink, UnknownCommissioner):
        visit.ended = True
        return False
    except UnknownModule:
        return False
    st.session_state.pop(_KEPT, None)
    return True


def leave(visit: Visit) -> None:
    """Be in no module any more."""
    if visit.commissioner is None:
        return
    try:
        shelf.store().members.leave(visit.commissioner.id)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
    st.session_state.pop(_KEPT, None)


def _look_up(commissioner_id: str) -> Module | None:
    store = shelf.store()
    held = store.members.of(commissioner_id)
    return store.modules.get(held.module_id) if held is not None else None
