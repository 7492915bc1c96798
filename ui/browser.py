"""What only a script in the browser can do for us: start each screen at its top, mind text that is being written
(ui/while_typing.py), what was drawn (ui/redrawn.py) and what is being opened (ui/going.py), and tell whether the
window is narrow.

Streamlit leaves keyboard focus on the page body after a page switch and keeps the scroll of a page that is
redrawn, so a screen reader would start in the middle. Pictures need another layout on a phone, and only the
browser knows how wide it is. One component without any look of its own mends all of it.
"""

from __future__ import annotations

import streamlit as st

from ui import going, redrawn, while_typing

_SCRIPT = """
function arrive(target, tries) {
  const heading = document.getElementById(target)
  const main = document.querySelector('[data-testid="stMain"]')
  if (!heading || !main) {
    if (tries > 0) setTimeout(() => arrive(target, tries - 1), 50)
    return
  }
  const shown = heading.matches('h1') ? main : null
  if (shown) main.scrollTo(0, 0)
  else heading.scrollIntoView({ block: 'start' })
  heading.setAttribute('tabindex', '-1')
  heading.focus({ preventScroll: true })
}
function tellWidth(data, setStateValue) {
  const narrow = window.innerWidth < data.narrowBelow
  if (narrow !== data.narrow) setStateValue('narrow', narrow)
}
export default function ({ data, setStateValue }) {
  window.mutualReadyConnection?.check()  // which must be told first
  if (!window.mutualReadyListens) {
    window.mutualReadyListens = true
    watchTyping()
    watchDrawing()
    watchGoing()
  }
  window.onresize = () => tellWidth(data, setStateValue)
  tellWidth(data, setStateValue)
  if (window.mutualReadyArrival === data.arrival) return
  const first = window.mutualReadyArrival === undefined
  window.mutualReadyArrival = data.arrival
  hasArrived()
  if (!first || data.jump) arrive(data.target, 60)
}
"""


NARROW_BELOW = 640
NARROW = "narrow"
_SCRIPTS = (while_typing.SCRIPT, redrawn.SCRIPT, going.SCRIPT, _SCRIPT)
_mount = st.components.v2.component("begin_screen", js="".join(_SCRIPTS))


def begin_screen(arrival: str, target: str, jump: bool) -> None:
    """Once per `arrival`, scroll to the heading with the id `target` and give it the focus.

    The first arrival of a browser tab is left alone, as a freshly opened page starts at its top anyway,
    unless `jump` asks for a heading further down.
    """
    data = {"arrival": arrival, "target": target, "jump": jump, "narrow": is_narrow(), "narrowBelow": NARROW_BELOW}
    # Without a key, since whatever has one is gone through again for every radio group and text box on the screen.
    result = _mount(data=data, on_narrow_change=lambda: None)
    if result.narrow is not None:
        st.session_state[NARROW] = result.narrow  # no rerun: it would drop a click that came in with the news


def is_narrow() -> bool:
    """Whether the window is less than 640 px wide: as the browser told, and until then by the kind of device."""
    told = st.session_state.get(NARROW)
    if told is None:  # noted, as asking for the headers at every click costs as much as committing an answer
        told = st.session_state[NARROW] = "Mobi" in st.context.headers.get("User-Agent", "")
    return bool(told)
