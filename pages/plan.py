"""Your plan: the steps agreed, the steps we suggest, and the document to take away."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.model import Action
from planning.newest import assess_newest
from planning.plan import actions
from planning.recommend import recommend, undecided
from questions.answers import Kind
from scoring.model import Assessment
from ui import journey, shelf
from ui.files.download import plan_download
from ui.further import further
from ui.go import heading_id
from ui.library.words import Explained
from ui.plan import bond_steps, come_back
from ui.plan import cards as plan_cards
from ui.plan import doors as plan_doors
from ui.plan.unblock import shortest_ways
from ui.text import plain
from ui.to_stages import to_stages
from ui.visit import Visit, current
from words import plan as words
from words import screen

PUT_FORWARD = 3
IN_SIGHT = 5
"""How many agreed steps are shown before the rest wait behind one click."""


def show() -> None:
    """Agreed first, then at most three suggestions with the rest one click away, then the ways to open gates."""
    visit, bank, today = current(), shelf.bank(), date.today()
    assessment = assess_newest(bank, visit.answers)
    st.title(screen.PLAN_TITLE, anchor=heading_id(journey.PLAN))
    st.write(plain(screen.PLAN_TEXT))
    agreed = actions(bank, visit.answers, assessment)
    st.header(screen.PLAN_AGREED, anchor=False)
    st.write(plain(screen.agreed_count(len(agreed))))
    _agreed(agreed, visit)
    if agreed:
        plan_download(visit, today)
    st.header(screen.PLAN_PROPOSED, anchor=False)
    put_forward = _suggestions(visit, assessment, today)
    plan_doors.doors(bool(agreed))
    shortest_ways(bank, visit, assessment, today)
    bond_steps.to_strengthen(visit, today, PUT_FORWARD - put_forward)
    plan_cards.own_step(visit)
    plan_cards.put_aside(bank, visit)
    come_back.after_the_plan(visit, today, bool(agreed))


def _agreed(agreed: tuple[Action, ...], visit: Visit) -> None:
    doing = [action for action in agreed if not plan_cards.is_sunk(action)]
    for action in doing[:IN_SIGHT]:
        plan_cards.agreed_card(action, visit)
    rest, closed = doing[IN_SIGHT:], [action for action in agreed if plan_cards.is_sunk(action)]
    for label, key, hidden in (
        (words.further(len(rest)), "further-steps", rest),
        (words.closed(len(closed)), "closed-steps", closed),
    ):
        further(label, key, hidden, lambda action: plan_cards.agreed_card(action, visit))


def _suggestions(visit: Visit, assessment: Assessment, today: date) -> int:
    """Draw them; back comes how many were put forward."""
    bank = shelf.bank()
    if not any(slot.kind is Kind.LEVEL for slot in visit.answers):
        st.write(plain(screen.PLAN_NO_ANSWERS))
        to_stages(bank, visit)
        return 0
    offered = undecided(recommend(bank, visit.answers, assessment), visit.answers)
    if not offered:
        st.write(plain(screen.PLAN_NOTHING_LEFT))
    explained = Explained(bank)
    for each in offered[:PUT_FORWARD]:
        plan_cards.suggested_card(bank, each, visit, today, explained)
    rest = offered[PUT_FORWARD:]
    label = f"{screen.PLAN_MORE} ({len(rest)})"
    further(label, "more-steps", rest, lambda each: plan_cards.further_step(bank, each, visit, today))
    return len(offered[:PUT_FORWARD])
