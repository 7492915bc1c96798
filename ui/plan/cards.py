"""The cards of the plan: a step we suggest, a step agreed and open to change, a step of one's own."""

from __future__ import annotations

import secrets
from datetime import date

import streamlit as st

from planning.agree import agree
from planning.explain import why
from planning.model import Action, Recommendation, StepStatus
from planning.plan import OWN_PREFIX
from planning.recommend import AGREED, DROPPED
from questions.answers import LONGEST_TEXT, Kind, Slot, Value
from questions.model import Bank, NextStep
from ui import shelf
from ui.asked import box, choice
from ui.library.words import Explained
from ui.text import labelled, plain
from ui.visit import Visit, save
from words import plan as words
from words import screen


def suggested_card(bank: Bank, offered: Recommendation, visit: Visit, today: date, explained: Explained) -> None:
    """A step with its reason; agreeing it fills in who, when and the first move, all open to change."""
    _question, step = bank.next_steps[offered.step_id]
    with st.container(border=True, key=f"card-{step.id}"):
        st.subheader(plain(step.title), anchor=False)
        st.write(plain(why(bank, offered)))
        _about(step)
        explained.here(step.title, step.who, step.first_move, step.done_when)
        with st.container(horizontal=True):
            if st.button(screen.PLAN_AGREE, key=f"agree-{step.id}", type="primary", help=None):
                _agree(step, visit, today)
            if st.button(screen.PLAN_DROP, key=f"drop-{step.id}"):
                _now(visit, {Slot(Kind.STEP, step.id): DROPPED})


def further_step(bank: Bank, offered: Recommendation, visit: Visit, today: date) -> None:
    """A step further down the list: its title, its reason and the way to agree it."""
    _question, step = bank.next_steps[offered.step_id]
    with st.container(horizontal=True, vertical_alignment="center", wrap=False):
        st.markdown(f"**{plain(step.title)}**  \n{plain(why(bank, offered))}", width="stretch")
        if st.button(screen.PLAN_AGREE_SHORT, key=f"agree-{step.id}", help=step.title):
            _agree(step, visit, today)


def is_sunk(action: Action) -> bool:
    """Whether a step is among those done or stopped: not while somebody is still writing how it went."""
    return action.closed and not st.session_state.get(f"going-{action.id}")


def agreed_card(action: Action, visit: Visit) -> None:
    """An agreed step, every word of which can be changed."""
    with st.container(border=True, key=f"agreed-{action.id}"):
        st.subheader(plain(action.title), anchor=False)
        st.write(plain(action.why))
        labelled(screen.PLAN_WHO_AND_WHEN, screen.who_and_when(action.owner, action.due))
        if action.first_move:
            labelled(screen.PLAN_FIRST_MOVE, action.first_move)
        if action.done_when:
            labelled(screen.PLAN_DONE, action.done_when)
        if action.status is not StepStatus.NOT_STARTED:
            labelled(words.STATUS_LABEL, words.STATUSES[action.status])
        if action.progress:
            labelled(words.PROGRESS_LABEL, action.progress)
        if action.evidence:
            labelled(words.EVIDENCE_LABEL, action.evidence)
        key = f"sunk-{action.id}" if is_sunk(action) else f"going-{action.id}"
        going = st.expander(words.GOING, on_change="rerun", key=key)
        if going.open:
            with going:
                _progress(action, visit)
        with st.expander(screen.PLAN_CHANGE):
            _fields(action, visit)


def _progress(action: Action, visit: Visit) -> None:
    choice(visit, Slot(Kind.STEP_STATUS, action.id), words.STATUS, words.STATUSES, action.title)
    box(visit, Slot(Kind.STEP_PROGRESS, action.id), words.PROGRESS)
    box(visit, Slot(Kind.STEP_EVIDENCE, action.id), words.EVIDENCE)


def _fields(action: Action, visit: Visit) -> None:
    for kind, label, value in (
        (Kind.STEP_TITLE, screen.PLAN_WHAT, action.title),
        (Kind.STEP_OWNER, screen.PLAN_WHO, action.owner),
        (Kind.STEP_FIRST_MOVE, screen.PLAN_FIRST, action.first_move),
    ):
        slot = Slot(kind, action.id)
        st.text_area(label, value=value, key=slot.key, max_chars=LONGEST_TEXT, height="content")
    st.date_input(screen.PLAN_BY, value=action.due, key=Slot(Kind.STEP_DUE, action.id).key, format="DD/MM/YYYY")
    if st.button(screen.PLAN_REMOVE, key=f"remove-{action.id}"):
        _now(visit, {Slot(Kind.STEP, action.id): DROPPED})


def own_step(visit: Visit) -> None:
    """Add a step in one's own words."""
    st.header(screen.PLAN_OWN, anchor=False)
    with st.form("own-step", clear_on_submit=True):
        title = st.text_input(screen.PLAN_OWN_LABEL, max_chars=LONGEST_TEXT)
        if st.form_submit_button(screen.PLAN_OWN_BUTTON):
            if not (title or "").strip():
                st.error(screen.PLAN_OWN_EMPTY)
                return
            ref = f"{OWN_PREFIX}{secrets.token_hex(4)}"
            _now(visit, {Slot(Kind.STEP, ref): AGREED, Slot(Kind.STEP_TITLE, ref): title.strip()})


def put_aside(bank: Bank, visit: Visit) -> None:
    """The steps put aside, each with a way back."""
    dropped = [slot.ref for slot, value in visit.answers.items() if slot.kind is Kind.STEP and value == DROPPED]
    if not dropped:
        return
    with st.expander(f"{screen.PLAN_DROPPED} ({len(dropped)})", key="put-aside"):
        for ref in dropped:
            title = bank.next_steps[ref][1].title if ref in bank.next_steps else None
            st.write(plain(str(visit.said(Slot(Kind.STEP_TITLE, ref)) or title or ref)))
            if st.button(screen.PLAN_RESTORE, key=f"restore-{ref}"):
                _now(visit, {Slot(Kind.STEP, ref): None if ref in bank.next_steps else AGREED})


def _about(step: NextStep) -> None:
    labelled(screen.PLAN_OWNER, step.who)
    labelled(screen.PLAN_FIRST_MOVE, step.first_move)
    labelled(screen.PLAN_DONE, step.done_when)
    st.caption(plain(screen.effort(step.weeks, step.hours)))


def _agree(step: NextStep, visit: Visit, today: date) -> None:
    _now(visit, agree(shelf.bank(), visit.answers, [step.id], today))


def _now(visit: Visit, new: dict[Slot, Value]) -> None:
    """Save a decision and draw the plan anew."""
    save(visit, new)
    st.rerun()
