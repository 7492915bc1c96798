"""The main script: who is here, what they just answered, which screens exist, and the one to show now.

It runs from top to bottom at every click. Screens are functions rather than page files, so a deep link to
a fresh server cannot reach a screen without passing through here.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from pages import (
    about,
    after,
    again,
    assessment,
    bring_back,
    check,
    confidence,
    ended,
    enter_form,
    feedback,
    home,
    library,
    plan,
    plan_dates,
    plan_time,
    relationships,
    results,
    room,
    route,
    stage,
    take_away,
    team,
)
from ui import browser, frame, journey, reconnect, shelf, style, visit
from ui.go import heading_id
from ui.joining import strip as joining_strip
from ui.receipt import door as receipt_door
from ui.reruns import counted, drawing
from ui.room import pages as room_pages
from ui.room import voting
from ui.team import door as team_door
from words import plan_dates as dates_words
from words import plan_time as time_words
from words import screen

Show = Callable[[], None]


def _page(url: str, title: str, show: Show) -> st.Page:
    def run() -> None:
        show()

    run.__name__ = url.replace("-", "_") or "home"
    full = f"{title} · {screen.NAME}" if url else screen.NAME
    return st.Page(run, title=full, url_path=url, default=not url)


def _pages() -> dict[str, st.Page]:
    bank = shelf.bank()
    shown: list[tuple[str, str, Show]] = [
        ("", screen.NAME, home.show),
        (journey.ABOUT, screen.ABOUT_TITLE, about.show),
        (journey.OVERVIEW, screen.OVERVIEW_TITLE, assessment.show),
        (journey.CHECK, screen.CHECK_TITLE, check.show),
        (journey.RESULTS, screen.RESULTS_TITLE, results.show),
        (journey.PLAN, screen.PLAN_TITLE, plan.show),
        (journey.PLAN_TIME, time_words.TITLE, plan_time.show),
        (journey.PLAN_DATES, dates_words.TITLE, plan_dates.show),
    ]
    for place, each in enumerate(bank.stages, start=1):
        shown.append((journey.stage_page(place), each.title, partial(stage.show, place)))
        if bank.confidence_in(each):
            title = screen.confidence_title(each.title)
            shown.append((journey.confidence_page(place), title, partial(confidence.show, place)))
    shown += library.screens(bank) + route.screens(bank) + enter_form.screens() + after.screens(bank)
    shown += feedback.screens() + relationships.screens(bank) + take_away.screens() + bring_back.screens()
    shown += again.screens() + team.screens()
    shown += room.screens()
    return {url: _page(url, title, show) for url, title, show in shown}


def run() -> None:
    """One run of the app, for one click of one person."""
    here = visit.arrive()
    if here.may_keep:  # a session that has seen no widget yet must first hear how old the page is: ui/reconnect.py
        visit.autosave(here)
    with drawing():
        _draw(here)


def _draw(here: visit.Visit) -> None:
    here.pages = here.pages or _pages()
    chosen = st.navigation(list(here.pages.values()), position="hidden")
    url = chosen.url_path
    if here.page != url:
        visit.enter(here, url)
    style.style()
    if here.ended:
        ended.show()
        return
    in_the_visit = bool(url) and not room_pages.is_bare(url)
    shown = reconnect.shown_before()
    browser.begin_screen(f"{url}#{here.arrivals}", here.target or heading_id(url), jump=bool(here.target))
    joining_strip.show(here)
    voting.door(here)
    chosen.run()
    if in_the_visit:  # after the screen itself, whose heading is there sooner for it
        frame.sidebar(here)
        team_door.entry(here)
        receipt_door.entry(here)
    if shown is not None:
        reconnect.take_up(here, shown)
    if not here.just_failed and not reconnect.must_wait(here):  # where it has failed, the foot goes on trying
        visit.autosave(here)
    if in_the_visit:
        frame.foot(here)


with counted():
    run()
