"""What surrounds every screen: the way through on the left, and below it what is saved and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from questions.answers import Answers
from ui import journey, link, news, reconnect, shelf
from ui.after import ways as afterwards
from ui.go import go
from ui.journey import Progress, Step
from ui.library import ways as library
from ui.paper_form import entry as form_entry
from ui.parts import FOOT, WAY, line, lists, part
from ui.text import plain
from ui.visit import Visit, autosave
from words import enter_form, screen

_ICONS = {
    Progress.DONE: ":material/check_circle:",
    Progress.STARTED: ":material/contrast:",
    Progress.TO_DO: ":material/radio_button_unchecked:",
}
RETRY_SECONDS = 3
_TRACK = "height:.6rem;border-radius:.3rem;overflow:hidden;border:1px solid light-dark(#767F8A, #8A949E)"
_DONE = "height:100%;background:light-dark(#12436D, #9CC8F0)"


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of the list on the left, as it looks."""

    page: str
    label: str
    icon: str


def sidebar(visit: Visit) -> None:
    """The list of screens with their states, how far the person is, and their private link."""
    with st.sidebar:
        part(WAY, lambda: _way(visit))


def foot(visit: Visit) -> None:
    """Say whether all is saved, and offer the one next step and the way back."""
    with st.bottom:
        part(FOOT, lambda: _foot(visit))


def _way(visit: Visit) -> None:
    page = visit.page or ""
    entries = _list(visit.answers, page)
    st.header(screen.NAME, anchor=False)
    line("how-far", lambda: _bar(*journey.counted(journey.steps(shelf.bank(), visit.answers))))
    with st.container(key="way", gap=None):
        for each in entries:
            _entry(each)
    library.entry(visit)
    with st.expander(screen.LINK_TITLE):
        link.show(visit)
    lists(lambda answers: (_list(answers, page), visit.known), (entries, visit.known))


def _foot(visit: Visit) -> None:
    bank, page = shelf.bank(), visit.page or ""
    following = news.following(visit) or afterwards.following(bank, visit.answers, page)
    way = [step.page for step in afterwards.way(bank, visit.answers, page)]
    with st.container(key="foot", horizontal=True, vertical_alignment="center", gap="small"):
        if following and st.button(screen.CONTINUE, type="primary", key="continue"):
            go(following.page)
        if visit.page in way and st.button(screen.BACK, key="back"):
            place = way.index(visit.page)
            go(way[place - 1] if place else "")
        library.ways_back(visit)
        line("state", lambda: _state(visit))
        if visit.trouble is not None:
            _keep_trying(visit)
    line("revision", lambda: reconnect.mark(visit))


def _list(answers: Answers, page: str) -> tuple[_Entry, ...]:
    bank = shelf.bank()
    way = (_shown(step, label, page == step.page) for step, label in _entries(journey.steps(bank, answers), page))
    later = afterwards.entries(bank, answers, page)
    return *way, *(_shown(step, step.title, afterwards.is_at(step, page)) for step in later)


def _shown(step: Step, label: str, here: bool) -> _Entry:
    icon = ":material/arrow_forward:" if here else _ICONS[step.progress] if step.asked else ":material/chevron_right:"
    return _Entry(step.page, f"**{plain(label)}**" if here else plain(label), icon)


def _entries(way: tuple[Step, ...], page: str | None) -> list[tuple[Step, str]]:
    """The sidebar's entries; the screens of confidence ratings share one, which opens the first unfinished."""
    ratings = tuple(step for step in way if step.page.startswith("confidence-"))
    entries: list[tuple[Step, str]] = []
    for step in way:
        if step in ratings:
            if step == ratings[0]:
                entries.append((_together(ratings, page), screen.OVERVIEW_CONFIDENCE))
        elif step.page.startswith("stage-"):
            entries.append((step, f"{step.page.removeprefix('stage-')} {step.title}"))
        else:
            entries.append((step, step.title))
    return entries


def _together(ratings: tuple[Step, ...], page: str | None) -> Step:
    answered, asked = journey.counted(ratings)
    here = [step.page for step in ratings if step.page == page]
    unfinished = [step.page for step in ratings if step.progress is not Progress.DONE]
    return Step((here or unfinished or [ratings[0].page])[0], screen.OVERVIEW_CONFIDENCE, asked, answered)


def _bar(answered: int, asked: int) -> None:
    """How far the person is, as a line and a bar; Streamlit’s own bar tells a screen reader no more than “progress”."""
    st.html(
        f'<p id="how-far" style="margin:0 0 .4rem">{escape(screen.progress(answered, asked))}</p>'
        f'<div role="progressbar" aria-labelledby="how-far" aria-valuemin="0" aria-valuemax="{asked}" '
        f'aria-valuenow="{answered}" style="{_TRACK}">'
        f'<div style="{_DONE};width:{100 * answered / asked:.1f}%"></div></div>'
    )


def _entry(entry: _Entry) -> None:
    if st.button(entry.label, key=f"way-{entry.page}", icon=entry.icon, type="tertiary"):
        go(entry.page)


def _state(visit: Visit) -> None:
    if visit.trouble is not None:
        st.error(screen.not_saved(visit.why_not_saved), icon=":material/warning:")
        return
    words = screen.saved_at(_local(visit.saved_at)) if visit.saved_at else screen.SAVED_NOTHING_YET
    if form_entry.is_unsaved():
        words = enter_form.NOT_YET
    meanwhile = f'<p class="while-typing" style="margin:0">{escape(screen.NOT_SAVED_WHILE_TYPING)}</p>'
    st.html(f'<p role="status" style="margin:0">{escape(words)}</p>{meanwhile}', width="content")


@st.fragment(run_every=RETRY_SECONDS)
def _keep_trying(visit: Visit) -> None:
    autosave(visit)
    if visit.trouble is None:
        st.rerun()


def _local(when: datetime) -> datetime:
    try:
        return when.astimezone(ZoneInfo(st.context.timezone or "Europe/London"))
    except (ZoneInfoNotFoundError, ValueError):
        return when.astimezone(UTC)
