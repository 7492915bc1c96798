"""Who runs a module in this browser, looked up anew at every click, so that signing out holds everywhere at once."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from cohort.module import Module
from storage import Facilitator
from ui import shelf
from ui.cookie import FACILITATOR_COOKIE
from ui.facilitating import organisation as facilitating_organisation

TOKEN = "facilitator-token"  # noqa: S105 - a name, for sessions without a browser


@dataclass(frozen=True, slots=True)
class Running:
    """Somebody signed in, and the module they run."""

    me: Facilitator
    module: Module


def signed_in() -> Running | None:
    """Who is signed in here, or None. Every screen for facilitators asks this itself. Raises StorageUnavailable."""
    token = st.session_state.get(TOKEN) or st.context.cookies.get(FACILITATOR_COOKIE)
    me = shelf.store().facilitators.signed_in(token) if isinstance(token, str) else None
    me = me or facilitating_organisation.chosen()
    module = shelf.store().modules.get(me.module_id) if me is not None else None
    return Running(me, module) if me is not None and module is not None else None
