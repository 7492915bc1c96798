"""Typing in a form that was answered on paper: one field for each of its rows, said back in words as it is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from questions.answers import NOT_APPLICABLE, Kind, Slot, Value
from questions.form_rows import FormRow, Group, form_rows
from questions.model import Bank
from questions.typed_row import Reading, Wrong, read_row
from ui import journey
from ui.go import go
from ui.paper_form.words import fault_in_words, label, said_back, span
from ui.text import plain
from ui.visit import Visit, save
from words import enter_form as words
from words import screen

_ROUND = "form-round"  # how many forms were saved in this session: new fields for each
_SAVE = "save-form"
_CHECKED = "form-checked"  # whether saving was tried, so that a row that ends early is a fault by now


@dataclass(frozen=True, slots=True)
class Entered:
    """What saving a form came to: how many answers were kept, and how many questions were left open."""

    answers: int
    left_open: int


def entry(bank: Bank, visit: Visit) -> Entered | None:
    """Draw the fields and the buttons below them; returns what was saved, once it is committed."""
    with st.container(key="form-entry"):
        return _fields_and_buttons(bank, visit)


def _fields_and_buttons(bank: Bank, visit: Visit) -> Entered | None:
    st.session_state.setdefault(_ROUND, 0)
    rows = form_rows(bank)
    readings = [_field(bank, visit, rows, place) for place in range(len(rows))]
    replaced = sum(_replaces(visit, row, reading) for row, reading in zip(rows, readings, strict=True))
    if replaced:
        st.warning(plain(words.replaces(replaced)), icon=":material/sync_alt:")
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        pressed = st.button(words.SAVE, type="primary", key=_SAVE)
        if st.button(words.BACK, key="back-from-form", type="tertiary"):
            go(journey.OVERVIEW)
    return _save(visit, rows, readings) if pressed else None


def is_unsaved() -> bool:
    """Whether something is typed into the fields of a form and not saved, also where they are not on the screen."""
    if _ROUND not in st.session_state:  # which is so until the form is seen; to look through all is slow
        return False
    prefix = _prefix()
    held = st.session_state.to_dict()
    return any(value for key, value in held.items() if isinstance(key, str) and key.startswith(prefix))


def _prefix() -> str:
    return f"typed-{st.session_state.get(_ROUND, 0)}-"


def _key(row: FormRow) -> str:
    return f"{_prefix()}{row.id}"


def _typed(row: FormRow) -> str:
    return str(st.session_state.get(_key(row)) or "")


def _field(bank: Bank, visit: Visit, rows: Sequence[FormRow], place: int) -> Reading:
    row = rows[place]
    if place == 0 or row.group is not rows[place - 1].group:
        _heading(row.group)
    name = label(bank, row)
    box = st.container(key=f"row-{row.id}", gap="xsmall")
    box.markdown(f"**{plain(name)}**")
    typed = box.text_input(
        name, key=_key(row), autocomplete="off", live=True, label_visibility="collapsed", persist_state="session"
    )
    reading = read_row(typed or "", row)
    box.markdown(plain(said_back(bank, visit.answers, row, reading)))
    if reading.fault and not (reading.fault.wrong is Wrong.TOO_FEW and _still_typing(rows, place)):
        box.error(plain(fault_in_words(row, reading.fault)), icon=":material/error:")
    return reading


def _heading(group: Group) -> None:
    if group is not Group.ABOUT:
        st.header(screen.OVERVIEW_CONFIDENCE if group is Group.CONFIDENCE else screen.OVERVIEW_READINESS, anchor=False)


def _still_typing(rows: Sequence[FormRow], place: int) -> bool:
    tried = st.session_state.get(_SAVE) or st.session_state.get(_CHECKED)
    return not tried and not any(_typed(row) for row in rows[place + 1 :])


def _replaces(visit: Visit, row: FormRow, reading: Reading) -> int:
    kept = ((visit.said(place.slot), value) for place, value in zip(row.places, reading.values, strict=False))
    return sum(None not in pair and pair[0] != pair[1] for pair in kept)


def _save(visit: Visit, rows: Sequence[FormRow], readings: Sequence[Reading]) -> Entered | None:
    st.session_state[_CHECKED] = True
    wrong = [span(row) for row, reading in zip(rows, readings, strict=True) if reading.fault]
    answers: dict[Slot, Value] = {}
    for row, reading in zip(rows, readings, strict=True):
        answers |= _answers(visit, row, reading)
    if wrong or not answers:
        st.error(plain(words.not_saved(wrong) if wrong else words.SAVE_NOTHING), icon=":material/error:")
        return None
    save(visit, answers)
    if visit.unsaved or visit.ended:
        return None  # the foot of the screen says that it is not saved yet, and why
    st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
    st.session_state[_CHECKED] = False
    said = [value for reading in readings for value in reading.values]
    return Entered(sum(value is not None for value in said), sum(value is None for value in said))


def _answers(visit: Visit, row: FormRow, reading: Reading) -> dict[Slot, Value]:
    found: dict[Slot, Value] = {}
    for place, value in zip(row.places, reading.values, strict=False):
        reason = Slot(Kind.REASON, place.slot.ref)
        if value is not None:
            found[place.slot] = value
        if value == NOT_APPLICABLE and not visit.said(reason):
            found[reason] = words.REASON
    return found
