"""Starting up: read the settings, open what the pages need, import what is slow, or say what is wrong and stop."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.concurrency import run_in_threadpool
from streamlit import config

from questions.loader import BankFaults
from server import logs
from server.chores import Chores
from server.garbage import look_less_for_garbage
from server.settings import BadSettings, Settings, read, unknown
from storage import StorageUnavailable
from ui import reruns, shelf
from words import server as faults

SLOW_TO_IMPORT = ("pandas", "plotly.graph_objects", "reportlab.platypus", "documents.plan.pdf", "ui.drawing.figure")
SCREENS = str(Path(__file__).parents[1] / "pages")
MAIN_SCRIPT = "router"  # which runs as it is imported
PATIENCE_AT_THE_END_S = 10.0

_log = logging.getLogger(__name__)


@cache
def settings() -> Settings:
    """The settings. Where one cannot be used, says how to mend it and ends the process with 1."""
    try:
        found = read(base_path=config.get_option("server.baseUrlPath"))
    except BadSettings as problem:
        _stop(str(problem))
    config.set_option("server.baseUrlPath", found.base_path.removeprefix("/"))
    return found


def base_path() -> str:
    """The path the whole site lives under, such as "/ready", or "" for the root of the host."""
    return settings().base_path


def start_or_explain() -> None:
    """Load the bank and open the database. Where either cannot be done, print why and how to mend it, and exit 1."""
    try:
        bank = shelf.bank()
        shelf.store()
    except (BankFaults, StorageUnavailable) as problem:
        _stop(str(problem))
    logs.begin(settings().log)
    for sentence in unknown():
        _log.warning(sentence)
    _log.info("Starting with the questions of %s %s", bank.id, bank.version)


@asynccontextmanager
async def warm(_app: st.App) -> AsyncIterator[dict[str, Any]]:
    """Import what is slow before the first visitor comes; at the end let runs finish what they save, then close."""
    screens = (f"pages.{each.name}" for each in pkgutil.iter_modules([SCREENS]) if each.name != MAIN_SCRIPT)
    for name in (*SLOW_TO_IMPORT, *screens):
        importlib.import_module(name)
    look_less_for_garbage()
    logs.begin(settings().log)  # uvicorn and Streamlit have set up theirs since
    chores = Chores(shelf.store())
    if settings().retain:
        chores.start()
    yield {}
    if settings().retain:
        await run_in_threadpool(chores.stop)
    if not await run_in_threadpool(reruns.wait_for_all, PATIENCE_AT_THE_END_S):
        _log.warning("Some screens were still being made when the server stopped")
    shelf.store().close()
    _log.info("Stopped; everything that was called saved is kept")


def _stop(message: str) -> Any:
    print(f"\n{faults.CANNOT_START}\n\n{message}\n", file=sys.stderr)
    raise SystemExit(1)
