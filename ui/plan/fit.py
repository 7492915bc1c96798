"""The steps that fit the time: which they are, what must be in or out, and one button that agrees them all."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

import streamlit as st

from planning.agree import agree
from planning.fit import Fit, fit_to_hours, leads_to, pin
from questions.answers import Answers, Kind
from questions.model import Bank
from scoring.model import Assessment
from ui import journey
from ui.browser import is_narrow
from ui.go import go
from ui.text import plain
from ui.visit import Visit, save
from words import plan_time as words

_COUNTS = frozenset(
    {
        Kind.ABOUT,
        Kind.CONFIDENCE,
        Kind.LEVEL,
        Kind.REASON,
        Kind.STEP,
        Kind.STEP_STATUS,
        Kind.STEP_PIN,
        Kind.FOLLOW,
    }
)
_KEPT = "fit"


def fit(bank: Bank, answers: Answers, assessment: Assessment, hours: float) -> Fit:
    """What fits, worked out anew only once something that counts has changed since this session last asked."""
    asked = (hours, frozenset(line for line in answers.items() if line[0].kind in _COUNTS))
    kept = st.session_state.get(_KEPT)
    if kept is None or kept[0] != asked:
        kept = (asked, fit_to_hours(bank, answers, assessment, hours))
        st.session_state[_KEPT] = kept
    found: Fit = kept[1]
    return found


def what_fits(bank: Bank, visit: Visit, found: Fit, shut: Collection[str], today: date) -> None:
    """The steps chosen with the button that agrees them, then the others one click away; `shut` are gates."""
    chosen = [ref for ref in bank.next_steps if ref in found.choice.chosen]
    for sentence in _findings(bank, found):
        st.write(plain(sentence))
    if found.over:
        st.warning(words.pins_too_many(found.over), icon=":material/warning:")
    if not chosen and not found.others:
        return
    st.caption(plain(words.PIN_TEXT))
    _rows(bank, visit, found, chosen, shut)
    if chosen and st.button(words.agree_all(len(chosen)), key="agree-all", type="primary"):
        save(visit, agree(bank, visit.answers, chosen, today))
        go(journey.PLAN)
    if found.others:
        rest = st.expander(words.further(words.LEFT, len(found.others)), on_change="rerun", key="left-over")
        if rest.open:
            with rest:
                _rows(bank, visit, found, found.others, shut)


def _findings(bank: Bank, found: Fit) -> Iterable[str]:
    if not found.choice.chosen:
        yield words.NOTHING_FITS if found.others else words.NOTHING_TO_CHOOSE
    else:
        yield words.fits(len(found.choice.chosen), found.choice.cost, found.choice.gates_opened, found.gates_left)
    if found.more_hours:
        yield words.more_hours(found.more_hours, found.gates_most, found.gates_left)
    if found.gates_most < found.gates_left:
        yield words.never_open(found.gates_left - found.gates_most)
    for ref in found.against:
        yield words.against(bank.next_steps[ref][1].title)


def _rows(bank: Bank, visit: Visit, found: Fit, refs: Collection[str], shut: Collection[str]) -> None:
    leads = leads_to(bank, refs, shut)
    for ref in refs:
        step, said = bank.next_steps[ref][1], visit.said(pin(ref))
        opens = [bank.number_of[gate] for gate in leads[ref] if gate in step.opens]
        towards = [bank.number_of[gate] for gate in leads[ref]]
        brought = words.BROUGHT if ref in found.must and said != "in" else ""
        with st.container(key=f"fit-{ref}", horizontal=True, vertical_alignment="center", wrap=is_narrow()):
            about = words.cost(step.hours, opens, towards, brought)
            st.markdown(f"**{plain(step.title)}**  \n{plain(about)}", width="stretch")
            st.segmented_control(
                f"{step.title}: {words.PIN_TEXT}",
                list(words.PINS),
                default=str(said) if said else None,
                format_func=lambda choice: words.PINS[choice],
                key=pin(ref).key,
                label_visibility="collapsed",
                width="content",
            )
