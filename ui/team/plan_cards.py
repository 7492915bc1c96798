"""The cards of a team's plan: a step we suggest, a step agreed, and the document to take away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import streamlit as st

from cohort.team import TeamNow
from documents.plan.document import plan_view
from documents.plan.pdf import plan_pdf
from planning.agree import agree
from planning.explain import why
from planning.model import Action, Recommendation, StepStatus
from planning.recommend import DROPPED
from questions.answers import LONGEST_TEXT, Kind, Slot, Value
from ui import shelf
from ui.files.file_button import file_button
from ui.team.talk import save
from ui.text import labelled, plain
from ui.visit import Visit
from words import plan as plan_words
from words import screen
from words import team as words


def suggested_card(visit: Visit, now: TeamNow, offered: Recommendation, today: date) -> None:
    """A step with its reason; who does it and by when are settled as it is agreed."""
    bank = shelf.bank()
    _question, step = bank.next_steps[offered.step_id]
    new = agree(bank, now.answers, [step.id], today)
    due = new.get(Slot(Kind.STEP_DUE, step.id))
    with st.container(border=True, key=f"card-{step.id}"):
        st.subheader(plain(step.title), anchor=False)
        st.write(plain(why(bank, offered)))
        labelled(screen.PLAN_DONE, step.done_when)
        with st.form(f"new-{step.id}", border=False):
            chosen = _who_and_when(now, step.id, step.who, date.fromisoformat(str(due)) if due else None)
            if st.form_submit_button(words.AGREE_STEP, key=f"agree-{step.id}"):
                save(visit, {**new, **chosen})


def agreed_card(visit: Visit, now: TeamNow, action: Action) -> None:
    """An agreed step; who, when and how far can be changed by anyone in the team."""
    statuses = list(StepStatus)
    with st.container(border=True, key=f"agreed-{action.id}"):
        st.subheader(plain(action.title), anchor=False)
        labelled(screen.PLAN_WHO_AND_WHEN, screen.who_and_when(action.owner, action.due))
        labelled(plan_words.STATUS_LABEL, plan_words.STATUSES[action.status])
        with st.expander(screen.PLAN_CHANGE), st.form(f"change-{action.id}", border=False):
            chosen = _who_and_when(now, action.id, action.owner, action.due)
            status = st.radio(
                words.STATUS,
                statuses,
                index=statuses.index(action.status),
                format_func=lambda each: plan_words.STATUSES[each],
                key=f"status-{action.id}",
            )
            with st.container(horizontal=True):
                if st.form_submit_button(words.SAVE_STEP, key=f"save-{action.id}"):
                    save(visit, {**chosen, Slot(Kind.STEP_STATUS, action.id): status.value})
                if st.form_submit_button(words.DROP_STEP, key=f"drop-{action.id}"):
                    save(visit, {Slot(Kind.STEP, action.id): DROPPED})


def download(now: TeamNow, today: date) -> None:
    """The plan on paper, made when it is asked for."""

    def make() -> bytes:
        return plan_pdf(replace(plan_view(shelf.bank(), now.answers, today), who_for=now.team.name))

    file_button(words.PDF, make, f"{words.PDF_NAME}-{today.isoformat()}.pdf", "team-plan-pdf")


def _who_and_when(now: TeamNow, ref: str, owner: str, due: date | None) -> dict[Slot, Value]:
    """The fields, and what they hold."""
    roles = [words.ROLES[each.role.value] for each in now.here]
    options = list(dict.fromkeys([owner, *roles])) if owner else list(dict.fromkeys(roles))
    who = st.selectbox(
        words.OWNER, options, index=0 if owner else None, accept_new_options=True, key=f"owner-{ref}", placeholder=""
    )
    st.caption(words.OWNER_HELP)
    when = st.date_input(words.DUE, value=due, key=f"due-{ref}", format="DD/MM/YYYY")
    return {
        Slot(Kind.STEP_OWNER, ref): str(who or "")[:LONGEST_TEXT],
        Slot(Kind.STEP_DUE, ref): when.isoformat() if isinstance(when, date) else None,
    }
