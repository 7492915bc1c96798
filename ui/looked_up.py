"""What somebody belongs to, remembered in their session for some seconds, so that not every click asks the database."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

import streamlit as st

from storage import StorageUnavailable
from ui.visit import Visit

LOOKED_UP_EVERY_S = 3.0
Found = TypeVar("Found")


def looked_up(key: str, visit: Visit, look: Callable[[str], Found | None]) -> Found | None:
    """What `look` finds for the id of this person, as it was at most three seconds ago; None for a newcomer.

    While the database is away it is what was found last. `key` is its own in the session.
    """
    if visit.commissioner is None:
        return None
    who = visit.commissioner.id
    last: tuple[str, Found | None, float] | None = st.session_state.get(key)
    if last is not None and last[0] != who:
        last = None
    if last is not None and monotonic() - last[2] < LOOKED_UP_EVERY_S:
        return last[1]
    try:
        found = look(who)
    except StorageUnavailable:  # the visit says so in its foot
        return last[1] if last is not None else None
    st.session_state[key] = (who, found, monotonic())
    return found


def forget(key: str) -> None:
    """Look anew the next time."""
    st.session_state.pop(key, None)
