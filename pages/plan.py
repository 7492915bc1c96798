"""Your plan: the steps agreed, the steps we suggest, and the document to take away."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.plan import actions
from planning.recommend import recommend, undecided
from questions.answers import Kind
from scoring.assess import assess
from ui import bond_steps, come_back, journey, plan_cards, shelf
from ui.download import plan_download
from ui.go import heading_id
from ui.library_words import Explained
from ui.text import plain
from ui.visit import Visit, current
from words import screen

PUT_FORWARD = 3


def show() -> None:
    """Agreed first, then at most three suggestions with the rest one click away, then the PDF."""
    visit, bank, today = current(), shelf.bank(), date.today()
    st.title(screen.PLAN_TITLE, anchor=heading_id(journey.PLAN))
    st.write(plain(screen.PLAN_TEXT))
    agreed = actions(bank, visit.answers)
    st.header(screen.PLAN_AGREED, anchor=False)
    st.write(plain(screen.agreed_count(len(agreed))))
    for action in agreed:
        plan_cards.agreed_card(action, visit)
    if agreed:
        plan_download(visit, today)
    st.header(screen.PLAN_PROPOSED, anchor=False)
    _suggestions(visit, today)
    bond_steps.to_strengthen(visit, today)
    plan_cards.own_step(visit)
    plan_cards.put_aside(bank, visit)
    come_back.after_the_plan(visit, today, bool(agreed))


def _suggestions(visit: Visit, today: date) -> None:
    bank = shelf.bank()
    if not any(slot.kind is Kind.LEVEL for slot in visit.answers):
        st.write(plain(screen.PLAN_NO_ANSWERS))
        return
    offered = undecided(recommend(bank, visit.answers, assess(bank, visit.answers)), visit.answers)
    if not offered:
        st.write(plain(screen.PLAN_NOTHING_LEFT))
    explained = Explained(bank)
    for each in offered[:PUT_FORWARD]:
        plan_cards.suggested_card(bank, each, visit, today, explained)
    rest = offered[PUT_FORWARD:]
    if rest:
        more = st.expander(f"{screen.PLAN_MORE} ({len(rest)})", on_change="rerun", key="more-steps")
        if more.open:
            with more:
                for each in rest:
                    plan_cards.further_step(bank, each, visit, today)
