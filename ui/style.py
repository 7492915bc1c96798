"""The few lines of CSS that no theme setting can replace. Each says why it is here; add one only with its reason."""

from __future__ import annotations

import streamlit as st

from figures.palette import DARK, LIGHT
from words import screen

_RING = "outline: 3px solid light-dark(#0B0C0C, #F3F4F5)"
_FIELD = "input:not([type=radio], [type=checkbox])"
_WORKING = (
    "position: fixed; top: .8rem; right: 1rem; z-index: 999991; padding: .15rem .7rem; border-radius: 4px; "
    "font-size: .9rem; border: 1px solid light-dark(#767F8A, #8A949E); background: light-dark(#F3F6F9, #1E252C); "
    "opacity: 0; animation: working .01s .4s forwards"
)
_LOST = "[role=dialog]:has([data-testid=stErrorCodeBlock])"
_LISTS = '[class*="st-key-tasks-"], [class*="st-key-answers-"], .st-key-relationship-stages'
_RULES = (
    # The bar at the foot must stay low on a phone, or it hides the field that has the focus (WCAG 2.4.11).
    '[data-testid="stBottomBlockContainer"] { padding-top: .6rem; padding-bottom: .8rem }',
    # Without a line the bar looks like the end of the page, and people do not scroll on.
    '[data-testid="stBottom"] > div { border-top: 1px solid #767F8A }',
    # The link icon beside a heading appears when we give the heading focus, and leads nowhere anyone wants to go.
    '[data-testid="stHeaderActionElements"] { display: none }',
    # Streamlit's own ring round what has the focus stands out too little: 2.7 to 1, in the dark 1.8 (WCAG 1.4.11).
    f".stApp :is(a, button, summary):focus-visible {{ {_RING}; outline-offset: 2px }}",
    f".stApp :is(main, textarea, {_FIELD}, [role=spinbutton]):focus-visible {{ {_RING}; outline-offset: -3px }}",
    f':is([data-testid="stRadioOption"], [data-testid="stCheckbox"] label):has(:focus-visible) {{ {_RING} }}',
    # A heading that leaves one word for its second line looks like a mistake.
    ":is(h1, h2, h3) { text-wrap: balance }",
    # Focus is moved to the heading for screen readers only; it is not a control, so it needs no ring.
    ':is(h1, h2, h3)[tabindex="-1"]:focus { outline: none }',
    # Rows of choices are 25 px high by default: too small for a thumb, and the circle drifts from its first line.
    '[data-testid="stRadioOption"] { padding-block: .35rem }',
    '[data-testid="stRadioOption"] > div { align-items: flex-start }',
    # A circle must stand at the middle of the first line of its words, which is higher than the circle.
    '[data-testid="stRadioOption"] > div > div:first-child { margin-top: .2rem }',
    # Hints and names of rows at 60% of the ink are too pale for a poor screen; this is above 7 to 1 in either theme.
    '[data-testid="stCaptionContainer"] { opacity: .75 } [data-testid="stTable"] th { color: inherit }',
    # What stands at the far end of a row is not where the eye expects it, unless a line leads there.
    f":is({_LISTS}) > * {{ border-bottom: 1px solid light-dark(#C9D1DA, #4A545E) }}",
    f":is({_LISTS}) > * {{ padding-block: .15rem }}",
    # The width of a field says how much belongs into it: a day or a number is short.
    ':is([data-testid="stDateInput"], [data-testid="stNumberInput"]) > :not(label) { max-width: 14rem }',
    # What only runs a script and shows nothing takes a place in the column all the same, and pushes the heading down.
    '[data-testid="stElementContainer"]:has(> .stBidiComponent) { position: absolute }',
    # A device that turns dark while a page is open must not leave dark words on it: a picture keeps the paper it was
    # drawn for until the next click draws it anew.
    f'[class*="st-key-figure-light-"] {{ background: {LIGHT.paper} }}',
    f'[class*="st-key-figure-dark-"] {{ background: {DARK.paper} }}',
    # A link that is no Markdown gets the browser's own blue, which the dark theme swallows.
    ".stHtml a { color: light-dark(#12436D, #9CC8F0) }",
    # What takes longer than a blink says so, on a slow phone above all; Streamlit's own sign of it is hidden in a menu.
    f'.stApp[data-test-script-state="running"]::after {{ content: "{screen.WORKING}"; {_WORKING} }}',
    # A click that leads to another screen says so sooner: a phone is busy building it before it can say anything else.
    f':root[data-going] .stApp::after {{ content: "{screen.OPENING}"; {_WORKING}; animation-delay: .15s }}',
    "@keyframes working { to { opacity: 1 } }",
    # While text is being written, the foot must not go on calling all saved (ui/while_typing.py).
    ":root:not([data-typing]) .while-typing, :root[data-typing] .st-key-foot p[role=status] { display: none }",
    # Where the connection is lost, Streamlit tells the public to type a command into a terminal.
    f"{_LOST} > div > * {{ display: none }}",
    f'{_LOST} > div::before {{ content: "{screen.CONNECTION_LOST}" }}',
    # What is read of a row of a paper form stands below its field: it must not slip behind the bar at the foot.
    '[class*="st-key-row-"] input, .st-key-save-form button { scroll-margin-bottom: 18rem }',
    # The last field and the button need something below them to be scrolled up from the bar.
    ".st-key-form-entry { padding-bottom: 18rem }",
    # Questions for a room to discuss are read from its back row, which takes 4% of the height of the screen.
    ".st-key-discuss li { font-size: clamp(1.8rem, min(4vh, 4vw), 3rem); line-height: 1.35; margin-bottom: .5em }",
    # Pressed in front of a room, without looking long.
    ".st-key-on-now button { min-height: 3.6rem }",
    # Words beside an icon start at the left also where they take two lines.
    '[data-testid^="stBaseButton-"] p { text-align: left }',
    # Room above and below what we or the Tab key scroll to, so that neither header nor foot covers it (WCAG 2.4.11).
    '[data-testid="stMain"] { scroll-padding-block: 4rem 6rem }',
    # On a phone two arrows are the only way to the list of screens, and say nothing of it.
    f'[data-testid="stExpandSidebarButton"]::after {{ content: "{screen.MENU}" }}',
    # A closed sidebar only moves out of sight; without this the Tab key wanders through its buttons (WCAG 2.4.7).
    '[data-testid="stSidebar"][data-collapsed="true"] { visibility: hidden }',
)


def style() -> None:
    """Put the rules on the page."""
    st.html(f"<style>{' '.join(_RULES)}</style>")
