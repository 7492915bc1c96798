"""A button that gives a file away, made when it is pressed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

import streamlit as st

_OFFICE = "application/vnd.openxmlformats-officedocument"
TYPES: Final = {
    "csv": "text/csv",
    "docx": f"{_OFFICE}.wordprocessingml.document",
    "html": "text/html",
    "ics": "text/calendar",
    "json": "application/json",
    "pdf": "application/pdf",
    "xlsx": f"{_OFFICE}.spreadsheetml.sheet",
}
"""What browsers call each kind of file, by the ending of its name."""


def file_button(
    label: str,
    make: Callable[[], bytes | str],
    name: str,
    key: str,
    *,
    icon: str | None = ":material/download:",
    type: Literal["primary", "secondary"] = "secondary",
) -> None:
    """Offer the file `name`, which `make` makes; the screen is not drawn again for it."""
    ending = name.rpartition(".")[2]
    st.download_button(
        label, data=make, file_name=name, mime=TYPES[ending], on_click="ignore", key=key, icon=icon, type=type
    )
