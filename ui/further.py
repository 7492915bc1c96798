"""The rest of a list, one click away; drawn only while it is open, as what nobody sees would slow every answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import streamlit as st

Item = TypeVar("Item")


def further(label: str, key: str, rest: Sequence[Item], draw: Callable[[Item], None]) -> None:
    """Let each of `rest` be drawn behind `label`; nothing where there is no rest."""
    if not rest:
        return
    more = st.expander(label, on_change="rerun", key=key)
    if more.open:
        with more:
            for each in rest:
                draw(each)
