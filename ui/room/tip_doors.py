"""What the room has shared at a stage, and the door to sharing something, for those who are in a module."""

from __future__ import annotations

import streamlit as st

from questions.model import Stage
from storage import StorageUnavailable
from storage.tips import Tip, TipState
from ui import shelf
from ui.go import go
from ui.joining import join as joining
from ui.room.pages import TIPS
from ui.text import bullets, plain
from ui.visit import Visit
from words import projector, tips

STAGE = "stage"


def at_stage(visit: Visit, stage: Stage) -> None:
    """The tips that were let through, and the door; nothing for whoever is in no module."""
    module = joining.module_of(visit)
    if module is None:
        return
    shown = shared(module.id, stage.id)
    if shown:
        with st.expander(plain(tips.shared(len(shown))), key=f"tips-{stage.id}"):
            bullets(told(shown))
    if not module.is_closed and st.button(tips.DOOR, key="share-tip", type="tertiary", icon=":material/forum:"):
        go(TIPS, query={STAGE: stage.id})


def shared(module_id: str, stage_id: str) -> tuple[Tip, ...]:
    """What was let through at a stage, as it was at most five seconds ago; nothing while the database is away."""
    try:
        return tuple(each for each in _remembered(module_id) if each.stage_id == stage_id)
    except StorageUnavailable:
        return ()


def told(shown: tuple[Tip, ...]) -> tuple[str, ...]:
    """Each as one line, with the name where one was given."""
    return tuple(f"{projector.KINDS[each.kind]}: {projector.by_name(each.text, each.name)}" for each in shown)


@st.cache_data(ttl=5, max_entries=200, show_spinner=False)
def _remembered(module_id: str) -> list[Tip]:
    return shelf.store().tips.of(module_id, TipState.SHOWN)
