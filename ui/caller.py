"""Where a request comes from, by which guessing is slowed."""

from __future__ import annotations

import streamlit as st


def address() -> str:
    """The address of this connection; one name for everybody on the server's own machine."""
    return st.context.ip_address or "this machine"
