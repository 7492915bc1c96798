"""When a connection was lost and is back: save what the page still holds, and undo nothing that was said elsewhere.

The browser keeps what was clicked in a tunnel to itself until the next click, so a script tells us at once. If the
session has not survived (the server was started again, the device slept for an hour), nobody knows any more what the
widgets of that page held before: most of it is saved, some was said as the connection was lost, and some another
device has changed since. So every page carries a mark, the revision of the answers that it was shown.
"""

from __future__ import annotations

import streamlit as st

from storage import StorageUnavailable
from ui import shelf
from ui.held import changes, held_in
from ui.visit import Visit, autosave

_SCRIPT = """
const page = window.mutualReadyConnection ??= { lost: false, shown: null, tell: null, watched: false, check: null }
page.check = () => {
  const app = document.querySelector('[data-testid="stApp"]')
  const connected = app && app.dataset.testConnectionState === 'CONNECTED'
  if (connected && page.lost) page.tell('back', { shown: page.shown, at: Date.now() })
  if (!connected && !page.lost) page.shown = Number(document.querySelector('[data-shown]')?.dataset.shown ?? -1)
  page.lost = !connected
}
export default function ({ setStateValue }) {
  page.tell = setStateValue
  page.check()
  if (page.watched) return
  page.watched = true
  new MutationObserver(() => page.check()).observe(
    document.body, { subtree: true, attributeFilter: ['data-test-connection-state'] })
}
"""
# Without a key or data, so that it is the same component to the session before and the one after.
_mount = st.components.v2.component("reconnect", js=_SCRIPT)


def mark(visit: Visit) -> None:
    """Note on the page, out of sight, how far the answers on it are up to date."""
    st.html(f'<i hidden data-shown="{visit.revision}"></i>')


def shown_before() -> int | None:
    """The revision that the page was shown before its connection was lost; None where it was not lost."""
    back = _mount(on_back_change=lambda: None).back
    return int(back["shown"]) if back and back["shown"] >= 0 else None


def must_wait(visit: Visit) -> bool:
    """Whether the page came with answers that are not those that are kept, and has not said how old it is; once.

    Its script is about to: it and the page's own request for a run set out at the same moment.
    """
    if visit.may_keep or not changes(visit.answers, visit.seen, held_in(st.session_state.to_dict())):
        return False
    visit.waited = True
    return True


def take_up(visit: Visit, shown: int) -> None:
    """Save what the page holds, but for what was said elsewhere since the revision `shown`: that, the page shows."""
    if visit.commissioner is None or visit.seen:  # a session that has seen its widgets needs no such help
        return
    try:
        since = shelf.store().history(visit.commissioner.id, after=shown)
    except StorageUnavailable as trouble:
        visit.trouble = trouble
        return
    held = held_in(st.session_state.to_dict())
    visit.seen = {line.slot: held[line.slot] for line in since if line.slot in held}
    visit.behind = bool(visit.seen)
    autosave(visit)
    if visit.behind:
        st.rerun()
