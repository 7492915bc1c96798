"""How the projector looks: white whatever the theme, filling its window, and measured by the window's height.

The farthest seat reads letters of 4% of the picture's height; nothing on a slide is smaller.
"""

from __future__ import annotations

import streamlit as st

from figures.model import Ink
from figures.palette import LIGHT

FLOOR = 4.1  # of the window's height in percent (vh), the smallest text
_PLUM = LIGHT.on_paper[Ink.BLOCKED]

_RULES = (
    # Controls, menus and what tells of a running script have no place on the picture that a room looks at.
    "[data-testid=stHeader], [data-testid=stSidebar], [data-testid=stStatusWidget], [data-testid=stBottom],"
    " [data-testid=stToolbar], [data-testid=stExpandSidebarButton], .stApp::after { display: none }",
    # After ten seconds without a connection Streamlit tells how to start a server; a room goes on looking instead.
    "[data-testid=stDialog] { display: none }",
    # A projector has no scroll bar, and the dark theme of a laptop must not reach it.
    f".stApp, [data-testid=stMain] {{ background: {LIGHT.paper}; color: {LIGHT.ink}; color-scheme: light;"
    " overflow: hidden }",
    "[data-testid=stMainBlockContainer] { padding: 0; max-width: none; height: 100vh }",
    # A picture that is being replaced must not fade first: a room takes that for a fault.
    "[data-stale=true] { opacity: 1 !important; transition: none !important }",
    ".slide { position: fixed; left: 4vw; right: 4vw; font-family: 'Source Sans', sans-serif;"
    f" font-size: {FLOOR}vh; line-height: 1.2; color: {LIGHT.ink}; overflow-wrap: break-word }}",
    f".slide h1 {{ font-family: 'Source Serif', serif; font-weight: 600; line-height: 1.12; margin: 0; padding: 0;"
    f" color: {LIGHT.ink}; text-wrap: balance }}",
    ".stApp .slide p, .slide ol, .slide ul { margin: 0; font-size: inherit }",
    ".slide-head { top: 3vh }",
    ".slide-head.beside { right: calc(4vw + 20vh) }",
    ".stApp .slide-head p { margin-top: .8vh; text-wrap: balance }",
    ".stApp .slide .slide-over { margin: 0 0 .8vh }",
    f".slide-over b {{ color: {_PLUM}; margin-right: 1.2em }}",
    ".slide-over > * { display: inline-block }",
    f".slide-code {{ position: fixed; top: 3vh; right: 4vw; width: 18vh; height: 18vh; background: {LIGHT.paper} }}",
    ".slide-body { display: flex; flex-direction: column; justify-content: center; bottom: 9vh }",
    ".stApp .slide .slide-said { font-size: 6.4vh; max-width: 26em }",
    ".stApp .slide .slide-big { font-size: 11vh; font-weight: 600; line-height: 1.15 }",
    ".slide-body li { font-size: 5.6vh; line-height: 1.2; margin: 0 0 2.4vh 1.2em }",
    ".slide-body li.small { font-size: 4.6vh; margin-bottom: 1.6vh }",
    ".slide-join { top: 3vh; bottom: 9vh; display: flex; align-items: center; gap: 4vw }",
    ".slide-join img { width: 64vh; height: 64vh; max-width: 40vw; object-fit: contain }",
    ".stApp .slide-join .code { font-size: min(10.5vh, 5.6vw); font-weight: 600; letter-spacing: .03em;"
    " white-space: nowrap }",
    ".stApp .slide-join .where { font-size: 5.6vh }",
    ".stApp .slide-join .in { font-size: 7vh; margin-top: 5vh }",
    f".slide-strip {{ bottom: 0; height: 8vh; display: flex; align-items: center; justify-content: space-between;"
    f" border-top: .4vh solid {LIGHT.fill[Ink.NOW]}; white-space: nowrap }}",
    ".stApp .slide .slide-clock { font-size: 14vh; font-weight: 600; font-variant-numeric: tabular-nums }",
    # The stages by their numbers, beside a picture that has room for numbers only.
    ".slide-names { right: 4vw; left: auto; width: 32vw; bottom: 9vh; display: flex; flex-direction: column;"
    " justify-content: center; gap: 1.2vh }",
    ".st-key-slide-picture { position: fixed; left: 4vw; right: 4vw; bottom: 9vh; width: auto }",
    ".st-key-slide-picture { justify-content: center }",
    ".st-key-slide-picture:has(.slide-names) { right: 36vw }",
    # For those who listen: the numbers of the picture as a table, out of sight.
    ".slide-unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }",
)


def style() -> None:
    """Put the rules on the page."""
    st.html(f"<style>{' '.join(_RULES)}</style>")
