"""The team's plan: steps for what it has agreed, each with who does it and by when."""

from __future__ import annotations

from datetime import date

import streamlit as st

from cohort.team import TeamNow
from planning.plan import actions
from planning.recommend import recommend, undecided
from scoring.assess import assess
from storage import StorageUnavailable
from ui import shelf
from ui.further import further
from ui.go import go, heading_id
from ui.room.pages import TEAM, TEAM_PLAN
from ui.team import now as team_now
from ui.team import plan_cards as team_plan_cards
from ui.text import plain
from ui.visit import Visit, current
from words import team as words

PUT_FORWARD = 3


def show() -> None:
    """Agreed first, then at most three suggestions with the rest one click away."""
    visit = current()
    st.title(words.PLAN_TITLE, anchor=heading_id(TEAM_PLAN))
    try:
        now = team_now.look(visit)
    except StorageUnavailable as trouble:
        st.error(trouble.publicly)
        return
    if now is None or not now.levels:
        st.write(plain(words.PLAN_EMPTY))
    else:
        st.write(plain(words.PLAN_TEXT))
        _plan(visit, now, date.today())
    if st.button(words.TO_TEAM, key="back-to-team", icon=":material/arrow_back:"):
        go(TEAM)


def _plan(visit: Visit, now: TeamNow, today: date) -> None:
    st.header(words.PLAN_AGREED, anchor=False)
    agreed = actions(shelf.bank(), now.answers)
    if not agreed:
        st.write(plain(words.PLAN_NONE))
    for action in agreed:
        team_plan_cards.agreed_card(visit, now, action)
    if agreed:
        team_plan_cards.download(now, today)
    st.header(words.PLAN_PROPOSED, anchor=False)
    _suggested(visit, now, today)


def _suggested(visit: Visit, now: TeamNow, today: date) -> None:
    bank = shelf.bank()
    offered = undecided(recommend(bank, now.answers, assess(bank, now.answers)), now.answers)
    if not offered:
        st.write(plain(words.PLAN_NOTHING))
    for each in offered[:PUT_FORWARD]:
        team_plan_cards.suggested_card(visit, now, each, today)
    rest = offered[PUT_FORWARD:]
    label = f"{words.PLAN_MORE} ({len(rest)})"
    further(label, "more-steps", rest, lambda each: team_plan_cards.suggested_card(visit, now, each, today))
