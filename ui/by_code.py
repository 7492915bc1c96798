"""What a code from the address opens, or why it opens nothing, said on the screen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

import streamlit as st

from cohort.door import Refused
from storage import StorageUnavailable, Store
from ui import caller, shelf
from words import server as faults

Opened = TypeVar("Opened")


def found(
    door: Callable[[Store, str, str], Opened | Refused], code: str, unknown: str, too_many: Callable[[timedelta], str]
) -> Opened | None:
    """What `door` opens for this code, or None after an error is on the screen."""
    try:
        opened = door(shelf.store(), code, caller.address())
    except StorageUnavailable:
        st.error(" ".join(faults.STORE_AWAY))
        return None
    if isinstance(opened, Refused):
        st.error(unknown if opened.tried else too_many(opened.wait))
        return None
    return opened
