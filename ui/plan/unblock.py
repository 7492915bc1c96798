"""The shortest way to open each shut gate: what was said, what opens it, and the steps in the order of doing."""

from __future__ import annotations

from datetime import date

import streamlit as st

from planning.agree import agree
from planning.unblock import WayToOpen, ways_to_open
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Value
from questions.model import Bank, NextStep, Question
from scoring.model import Assessment
from ui.text import labelled, plain
from ui.visit import Visit, save
from words import plan_time as words


def shortest_ways(bank: Bank, visit: Visit, assessment: Assessment, today: date) -> None:
    """One line a gate, which opens into its way; nothing where no gate is shut."""
    ways = ways_to_open(bank, visit.answers, assessment)
    if not ways:
        return
    st.header(words.UNBLOCK, anchor=False)
    st.write(plain(words.unblock_text(len(ways))))
    for way in ways:
        question = bank.questions[way.gate.question_id]
        label = words.way(f"{bank.number_of[question.id]} {question.short}", len(way.steps), way.hours)
        line = st.expander(plain(label), on_change="rerun", key=f"way-to-{question.id}")
        if line.open:
            with line:
                _way(bank, visit, way, question, today)


def _way(bank: Bank, visit: Visit, way: WayToOpen, question: Question, today: date) -> None:
    st.write(plain(question.text))
    labelled(words.YOU_SAID, _said(bank, question, way.gate.said))
    labelled(words.OPENS_AT, _rung(bank, question, way.gate.needed))
    if way.done:
        st.write(plain(words.ANSWER_AGAIN))
    elif not way.steps:
        st.write(plain(words.NO_STEP))
    else:
        st.markdown("\n".join(f"1. {plain(_step(way, step))}" for step in way.steps))
        _agree(bank, visit, way, today)


def _agree(bank: Bank, visit: Visit, way: WayToOpen, today: date) -> None:
    if not way.to_agree:
        st.write(plain(words.ALL_AGREED))
    elif st.button(words.agree_all(len(way.to_agree)), key=f"agree-way-{way.gate.question_id}"):
        save(visit, agree(bank, visit.answers, [step.id for step in way.to_agree], today))
        st.rerun()


def _step(way: WayToOpen, step: NextStep) -> str:
    marked = words.IN_PLAN if step.id in way.agreed else words.ASIDE if step.id in way.put_aside else ""
    return words.step_of_way(step.title, step.hours, step.weeks, marked)


def _said(bank: Bank, question: Question, said: Value) -> str:
    if isinstance(said, int):
        return _rung(bank, question, said)
    return {DONT_KNOW: words.DONT_KNOW_YET, NOT_APPLICABLE: words.DOES_NOT_APPLY}.get(str(said), words.NOT_SAID)


def _rung(bank: Bank, question: Question, level: int) -> str:
    return words.rung(level, bank.ladder[level].name, question.rungs[level])
