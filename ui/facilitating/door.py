"""Before a facilitator is in: sign in, or open a new module and be shown its passphrase once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from cohort import door
from cohort.module import open_module
from cohort.region import REGIONS, SEVERAL
from storage import StorageUnavailable, join_code, passphrases
from storage.modules import LONGEST_NAME, SMALLEST_GROUP
from storage.settings import facilitator_key
from ui import caller, link, shelf
from ui.facilitating import organisation
from ui.text import plain, small
from words import facilitate as words
from words import regions
from words import server as faults

_OPENED = "opened-module"
_LOOKS_LIKE_A_BUTTON = (
    "display:inline-block;padding:.6rem 1.2rem;border-radius:4px;background:light-dark(#12436D,#2E74B5);color:#FFFFFF;"
    "text-decoration:none"
)
MOST_EXPECTED = 2_000
_Beside = dict[str, DeltaGenerator]  # by the problem that is told there


@dataclass(frozen=True, slots=True)
class _Opened:
    name: str
    code: str
    passphrase: str


@dataclass(frozen=True, slots=True)
class _Form:
    """What was filled in, as the widgets gave it."""

    name: str
    yours: str
    starts: date
    ends: date
    expected: int | None
    region: str
    breakdown: str
    smallest: int
    host_key: str

    def problem(self) -> str | None:
        """What is wrong with it, or None."""
        if not self.name:
            return words.NO_NAME
        if not self.yours:
            return words.NO_YOURS
        if not self.expected:
            return words.NO_EXPECTED
        return words.DATES if self.ends < self.starts else None


def sign_in_link(code: str, text: str) -> None:
    """A link to the plain page that signs in, which looks like the main button that it stands for."""
    address = f"{link.site()}/sign-in" + (f"?code={code}" if code else "")
    st.html(f'<a href="{escape(address)}" target="_self" style="{_LOOKS_LIKE_A_BUTTON}">{escape(text)}</a>')


def ways_in() -> None:
    """How somebody who already runs a module comes in."""
    st.header(words.HAVE_ONE, anchor=False)
    with st.container(horizontal=True, vertical_alignment="center"):
        sign_in_link("", words.SIGN_IN)
        person = organisation.known()
        offered = organisation.is_offered() and person is None
        if offered and st.button(words.WITH_ORGANISATION, key="organisation"):
            st.login()
    if person is not None:
        small(words.known_and_runs_none(person.name))


def just_opened() -> bool:
    """Whether a module was opened on this screen, whose passphrase is still shown."""
    return _OPENED in st.session_state


def new_module() -> None:
    """The form, and once it is sent the code and the passphrase of what it opened."""
    opened: _Opened | None = st.session_state.get(_OPENED)
    if opened is not None:
        _show_once(opened)
        return
    st.header(words.OPEN_TITLE, anchor=False)
    with st.form("open-module"):
        beside: _Beside = {}
        filled = _fields(beside)
        sent = st.form_submit_button(words.OPEN, type="primary")
    problem = (filled.problem() or _refusal(filled)) if sent else None
    if problem:
        beside.get(problem, st).error(problem)
    elif sent:
        _open(filled)


def _fields(beside: _Beside) -> _Form:
    """The fields; `beside` gets the place under each that a problem is told at."""
    today = date.today()
    about = {"": words.BREAKDOWN_NONE, **{each.id: each.text for each in shelf.bank().about}}
    name = st.text_input(words.NAME, max_chars=LONGEST_NAME, key="module-name")
    beside[words.NO_NAME] = st.empty()
    yours = st.text_input(words.YOURS, max_chars=LONGEST_NAME, key="module-yours")
    beside[words.NO_YOURS] = st.empty()
    starts = st.date_input(words.STARTS, value=today, format="DD/MM/YYYY", key="module-starts")
    ends = st.date_input(words.ENDS, value=today + timedelta(days=1), format="DD/MM/YYYY", key="module-ends")
    beside[words.DATES] = st.empty()
    expected = st.number_input(words.EXPECTED, 1, MOST_EXPECTED, None, key="module-expected")
    beside[words.NO_EXPECTED] = st.empty()
    region = st.selectbox(
        regions.LABEL,
        (SEVERAL, *REGIONS),
        format_func=lambda each: regions.NAMES.get(each, regions.SEVERAL),
        key="module-region",
    )
    small(regions.HELP)
    breakdown = st.radio(
        words.BREAKDOWN, list(about), format_func=lambda each: plain(about[each]), key="module-breakdown"
    )
    small(words.BREAKDOWN_HELP)
    smallest = st.number_input(words.SMALLEST, SMALLEST_GROUP, 50, SMALLEST_GROUP, key="module-smallest")
    small(words.SMALLEST_HELP)
    asked = bool(facilitator_key())
    key = st.text_input(words.HOST_KEY, type="password", key="host-key") if asked else ""
    return _Form(
        name=(name or "").strip(),
        yours=(yours or "").strip(),
        starts=starts,
        ends=ends,
        expected=expected,
        region=region,
        breakdown=breakdown or "",
        smallest=smallest,
        host_key=key or "",
    )


def _refusal(filled: _Form) -> str | None:
    wanted = facilitator_key()
    if not wanted:
        return None
    try:
        refused = door.by_host_key(shelf.store(), wanted, filled.host_key, caller.address())
    except StorageUnavailable as trouble:
        return trouble.publicly
    if refused is None:
        return None
    return words.WRONG_HOST_KEY if refused.tried else words.too_many(refused.wait)


def _open(filled: _Form) -> None:
    passphrase = passphrases.new_passphrase()
    try:
        module = open_module(
            shelf.store(),
            shelf.bank(),
            filled.name,
            filled.starts,
            filled.ends,
            filled.expected or 1,
            region=filled.region,
            breakdown=filled.breakdown,
            smallest_group=filled.smallest,
        )
        person = organisation.known()
        subject = person.subject if person is not None else None
        shelf.store().facilitators.add(module.id, filled.yours, passphrase=passphrase, subject=subject)
    except StorageUnavailable as trouble:
        st.error(f"{' '.join(faults.STORE_AWAY[:1])} {trouble}")
        return
    st.session_state[_OPENED] = _Opened(module.name, module.code, passphrase)
    st.rerun()


def _show_once(opened: _Opened) -> None:
    st.header(plain(words.opened(opened.name)), anchor=False)
    st.write(plain(words.OPENED_TEXT))
    show_secret(words.JOIN_CODE, join_code.spaced(opened.code))
    show_secret(words.PASSPHRASE, opened.passphrase)
    st.write(plain(words.WRITE_DOWN))
    sign_in_link(opened.code, words.CONTINUE_SIGN_IN)


def show_secret(label: str, text: str) -> None:
    """Something to be copied, under its name."""
    st.markdown(f"**{plain(label)}**")
    st.code(text, language=None, wrap_lines=True)
