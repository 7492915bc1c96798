"""Starting up: read the settings, open what the pages need, import what is slow, or say what is wrong and stop."""

from __future__ import annotations

import importlib
import logging
import os
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st
from streamlit import config

from questions.loader import BankFaults
from storage import StorageUnavailable
from ui import shelf
from words import server as faults

SLOW_TO_IMPORT = ("pandas", "plotly.graph_objects", "reportlab.platypus", "documents.plan_pdf", "ui.draw_plotly")


def base_path() -> str:
    """The path the whole site lives under, such as "/ready", or "" for the root of the host."""
    wanted = os.environ.get("MUTUAL_READY_BASE_PATH", config.get_option("server.baseUrlPath")).strip().strip("/")
    if not re.fullmatch(r"[\w.~-]*(/[\w.~-]+)*", wanted):
        _stop(faults.bad_base_path(wanted))
    config.set_option("server.baseUrlPath", wanted)
    return f"/{wanted}" if wanted else ""


def start_or_explain() -> None:
    """Load the bank and open the database. Where either cannot be done, print why and how to mend it, and exit 1."""
    try:
        shelf.bank()
        shelf.store()
    except (BankFaults, StorageUnavailable) as problem:
        _stop(str(problem))


@asynccontextmanager
async def warm(_app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Import what is slow before the first visitor comes, and close the database when the server stops.

    The access log stays off, as it would write private links down; Streamlit gives it a handler of its own.
    """
    logging.getLogger("uvicorn.access").disabled = True
    for name in SLOW_TO_IMPORT:
        importlib.import_module(name)
    yield {}
    shelf.store().close()


def _stop(message: str) -> None:
    print(f"\n{faults.CANNOT_START}\n\n{message}\n", file=sys.stderr)
    raise SystemExit(1)
