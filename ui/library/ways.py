"""Ways into the library, within it, and back to where the person was.

Where someone came from is the heading id of a question, or a screen of the visit. It travels in the address (`?from=`),
so that a reload does not forget it, and in the session, because Streamlit drops it from the address on Back.
"""

from __future__ import annotations

from typing import NoReturn

import streamlit as st

from ui import journey, shelf
from ui.after import ways as afterwards
from ui.go import go, question_id
from ui.journey import stage_page
from ui.library import pages
from ui.text import plain
from ui.visit import Visit
from words import library as words

FROM = "from"
_KEPT = "library-from"
TITLES = {
    pages.CASES: words.CASES_TITLE,
    pages.RESOURCES: words.RESOURCES_TITLE,
    pages.GLOSSARY: words.GLOSSARY_TITLE,
}


def look_up(page: str, came_from: str, target: str = "") -> NoReturn:
    """Show a screen of the library, from the heading `target` on; `came_from` is where its way back leads."""
    st.session_state[_KEPT] = came_from
    go(page, target, {FROM: came_from} if came_from else None)


def here_from() -> str:
    """Where the person on this screen of the library came from, "" where unknown."""
    if FROM in st.query_params:
        st.session_state[_KEPT] = st.query_params[FROM]
    return str(st.session_state.get(_KEPT, ""))


def entry(visit: Visit) -> None:
    """The library's place in the sidebar."""
    lists, page = pages.lists(shelf.bank()), visit.page or ""
    if not lists:
        return
    inside = pages.is_in_library(page)
    icon = ":material/arrow_forward:" if inside else ":material/local_library:"
    label = f"**{words.TITLE}**" if inside else words.TITLE
    if st.button(label, key="library", icon=icon, type="tertiary"):
        look_up(lists[0], here_from() if inside else page)


def look_around() -> None:
    """The library on the first page: what is in it, and the way in."""
    bank = shelf.bank()
    lists = pages.lists(bank)
    if lists:
        st.header(words.HOME_TITLE, anchor=False)
        st.write(plain(words.home(len(bank.cases), len(bank.resources), len(bank.glossary))))
        if st.button(words.HOME_OPEN, key="library"):
            look_up(lists[0], "")


def sections(current: str) -> None:
    """The lists of the library side by side, this one marked."""
    lists = pages.lists(shelf.bank())
    if len(lists) < 2:
        return
    with st.container(key="sections", horizontal=True, gap="small"):
        for page in lists:
            here = page == current
            label = f"**{TITLES[page]}**" if here else TITLES[page]
            icon = ":material/arrow_forward:" if here else None
            if st.button(label, key=f"section-{page}", icon=icon, type="tertiary") and not here:
                look_up(page, here_from())


def ways_back(visit: Visit) -> None:
    """Buttons that lead out of the library to where the person was, and from a case to all of them."""
    page = visit.page or ""
    if not pages.is_in_library(page):
        return
    way, target, label = _origin(visit)
    if st.button(label, key="back-from-library"):
        go(way, target)
    if pages.is_case(page) and st.button(words.BACK_TO_CASES, key="all-cases"):
        look_up(pages.CASES, here_from(), pages.in_list(page.removeprefix(pages.case_page(""))))


def _origin(visit: Visit) -> tuple[str, str, str]:
    """The screen to go back to, the heading to start from there, and what the button says."""
    bank, came_from = shelf.bank(), here_from()
    asked = {question_id(ref): ref for ref in bank.questions}
    if came_from in asked:
        ref = asked[came_from]
        page = stage_page(bank.stages.index(bank.stage_of[ref]) + 1)
        return page, came_from, words.back_to_question(bank.number_of[ref])
    if afterwards.find(bank, visit.answers, came_from):
        return came_from, "", words.BACK_TO_ASSESSMENT
    if visit.commissioner is None:
        return "", "", words.BACK_TO_START
    place = visit.commissioner.place
    known = afterwards.find(bank, visit.answers, place)
    return place if known else journey.OVERVIEW, "", words.BACK_TO_ASSESSMENT
