"""A question card: one question, five described rungs, the reasons behind it, and room for a private note."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from questions.answers import DONT_KNOW, LONGEST_TEXT, NOT_APPLICABLE, Kind, Phase, Slot
from questions.model import Bank, Question
from ui.go import question_id
from ui.library.linked import linked
from ui.library.words import Explained, explain
from ui.parts import answered, part
from ui.reworded import reworded_notice
from ui.text import bullets, labelled, plain
from ui.visit import Visit
from words import screen

Choice = int | str


def question_card(
    bank: Bank, question: Question, visit: Visit, explained: Explained, phase: Phase = Phase.BEFORE
) -> None:
    """Draw the card; the answer lands in the session under the slot's key, where autosave finds it.

    Words of the glossary that the screen has not `explained` further up are explained here. Asked again in a later
    `phase`, the card has the question and its rungs alone, and its screen counts what is answered.
    """
    new = explained.take(question.text, *question.rungs)
    known = explained.so_far()

    def draw() -> None:
        with st.container(border=True):
            number = bank.number_of[question.id]
            st.header(f"{number} {plain(question.text)}", anchor=question_id(question.id))
            if question.gate is not None:
                st.markdown(f":material/block: {plain(screen.gate(bank.ladder[question.gate].name))}")
            reworded_notice(bank, Slot(Kind.LEVEL, question.id, phase), visit)
            explain(new)
            said = _ladder(bank, question, visit, phase)
            if said == NOT_APPLICABLE:
                _reason(question, visit, phase)
            if phase is Phase.BEFORE:
                _around(bank, question, visit, known)

    if phase is Phase.BEFORE:
        part(_name(question), draw)
    else:
        draw()


def _name(question: Question) -> str:
    return f"card-{question.id}"


def _on_answer(question: Question, phase: Phase) -> Callable[[], None] | None:
    return partial(answered, _name(question)) if phase is Phase.BEFORE else None


def _around(bank: Bank, question: Question, visit: Visit, explained: Explained) -> None:
    """The reasons behind the question, and room for a note.

    What nobody sees would make every answer slower by a quarter, so both are drawn only while they are open. A note
    outlives its box: what is in it is kept before the screen is drawn without it (`visit.autosave`).
    """
    with st.expander(screen.WHY, key=f"why-{question.id}", on_change="rerun") as reasons:
        if reasons.open:
            _why(bank, question)
            explained.behind(question.why, *question.evidence, question.who_knows)
            linked(bank, question)
    noted = visit.said(Slot(Kind.NOTE, question.id))
    # With another label it would be another box to Streamlit, and shut while its writer is still writing.
    with st.expander(screen.NOTE_BOX, key=f"note-box-{question.id}", on_change="rerun") as box:
        if box.open:
            _note(question, noted)
    if noted and not box.open:
        st.caption(f":material/edit_note: {plain(screen.NOTE_THERE)}")


def _ladder(bank: Bank, question: Question, visit: Visit, phase: Phase) -> Choice | None:
    slot = Slot(Kind.LEVEL, question.id, phase)
    choices = _choices(bank, question)
    said = visit.said(slot)
    return st.radio(
        question.text,
        list(choices),
        index=list(choices).index(said) if said in choices else None,
        format_func=choices.__getitem__,
        key=slot.key,
        label_visibility="collapsed",
        on_change=_on_answer(question, phase),
    )


def _choices(bank: Bank, question: Question) -> dict[Choice, str]:
    """What can be chosen, with its words: each rung's name and evidence in one label, so that all of it is read out."""
    choices: dict[Choice, str] = {
        level: _choice(rung.name, evidence)
        for level, (rung, evidence) in enumerate(zip(bank.ladder, question.rungs, strict=True))
    }
    choices[DONT_KNOW] = _choice(screen.DONT_KNOW, screen.DONT_KNOW_HELP)
    if not question.is_gate:
        choices[NOT_APPLICABLE] = _choice(screen.NOT_APPLICABLE, screen.NOT_APPLICABLE_HELP)
    return choices


def _choice(name: str, text: str) -> str:
    return f"**{plain(name)}:** {plain(text)}"


def _reason(question: Question, visit: Visit, phase: Phase) -> None:
    slot = Slot(Kind.REASON, question.id, phase)
    given = st.text_input(
        screen.REASON_LABEL,
        value=visit.said(slot) or "",
        key=slot.key,
        max_chars=LONGEST_TEXT,
        live=True,
        on_change=_on_answer(question, phase),
    )
    if not (given or "").strip():
        st.error(screen.REASON_MISSING, icon=":material/error:")


def _why(bank: Bank, question: Question) -> None:
    st.write(plain(question.why))
    st.markdown(f"**{screen.WHY_EVIDENCE}**")
    bullets(question.evidence)
    labelled(screen.WHY_WHO, question.who_knows)
    if question.sources:
        titles = [f"{bank.source_of[ref].title} ({bank.source_of[ref].year})" for ref in question.sources]
        labelled(screen.WHY_SOURCES, "; ".join(titles))


def _note(question: Question, noted: object) -> None:
    slot = Slot(Kind.NOTE, question.id)
    st.text_area(
        screen.NOTE,
        value=noted or "",
        key=slot.key,
        max_chars=LONGEST_TEXT,
        height=100,
        on_change=_on_answer(question, Phase.BEFORE),
    )
    st.caption(screen.NOTE_HELP)
