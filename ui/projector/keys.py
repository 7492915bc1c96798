"""What only the browser of the projector knows: which keys were pressed, how large the window is, what time is left.

The browser tells all keys that it has heard since this session began, in one string, so that a quick hand loses none:
Streamlit keeps only the newest value of several that come in a moment, and the newest holds them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

import streamlit as st

from cohort.deck import Move, newly_pressed
from ui.projector.view import Window

_SCRIPT = """
const KEYS = {
  ArrowRight: 'n', ArrowDown: 'n', PageDown: 'n', ' ': 'n', ArrowLeft: 'b', ArrowUp: 'b', PageUp: 'b', Backspace: 'b',
  r: 'r', R: 'r', Enter: 'r', '.': 'r',
}
const deck = window.mutualReadyDeck ??= { session: null, log: '', tell: null, ready: false }
const tellKeys = () => deck.tell('pressed', { session: deck.session, log: deck.log })
function tellSize(data) {
  const size = [window.innerWidth, window.innerHeight]
  if (size[0] !== data.size[0] || size[1] !== data.size[1]) deck.tell('size', size)
}
function pressed(event) {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !document.querySelector('.slide-strip')) return
  if (event.key === 'f' || event.key === 'F') document.documentElement.requestFullscreen?.()
  const move = KEYS[event.key]
  if (!move) return
  event.preventDefault()
  event.stopImmediatePropagation()
  deck.log += move
  tellKeys()
}
function countDown() {
  const clock = document.querySelector('.slide-clock')
  if (!clock) return
  if (clock.dataset.left !== deck.told) {
    deck.told = clock.dataset.left
    deck.end = Date.now() + 1000 * Number(clock.dataset.left)
  }
  const left = Math.max(0, Math.round((deck.end - Date.now()) / 1000))
  const text = left ? Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0') : clock.dataset.over
  if (clock.textContent !== text) clock.textContent = text
}
export default function ({ data, setStateValue }) {
  deck.tell = setStateValue
  if (deck.session !== data.session) Object.assign(deck, { session: data.session, log: '' })
  window.onresize = () => tellSize(data)
  tellSize(data)
  if (deck.ready) return
  deck.ready = true
  document.addEventListener('keydown', pressed, true)
  setInterval(countDown, 200)
}
"""
_SESSION, _DONE, _SIZE = "deck-session", "deck-keys-done", "deck-window"
_mount = st.components.v2.component("deck_keys", js=_SCRIPT)


def hear() -> Sequence[Move]:
    """What was pressed since the last time. To be called once in a run of the page."""
    session = st.session_state.setdefault(_SESSION, uuid4().hex)
    size = window()
    data = {"session": session, "size": [size.width, size.height]}
    heard = _mount(data=data, key="deck-keys", on_pressed_change=lambda: None, on_size_change=lambda: None)
    if heard.size and tuple(heard.size) != (size.width, size.height):
        st.session_state[_SIZE] = Window(*(max(1, round(each)) for each in heard.size))
    keys = heard.pressed
    if not keys or keys["session"] != session:
        return ()
    done = st.session_state.get(_DONE, 0)
    st.session_state[_DONE] = len(keys["log"])
    return newly_pressed(keys["log"], done)


def window() -> Window:
    """The window as the browser told it last; a common projector until then."""
    told: Window = st.session_state.get(_SIZE, Window())
    return told
