"""The sums behind every score: which answers, which weights, what was left out, which gate."""

from __future__ import annotations

import streamlit as st

from figures.model import Table
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Value
from questions.model import Bank
from scoring.model import Assessment, StageScore, Status, Sum
from scoring.rounding import display_percent, round_half_up
from ui.picture import table
from words import screen


def sums(bank: Bank, assessment: Assessment) -> None:
    """One opening per stage, in journey order."""
    for stage, score in zip(bank.stages, assessment.stages, strict=True):
        with st.expander(stage.title):
            lines = assessment.sums[stage.id]
            table(Table(screen.RESULTS_SUMS, screen.SUMS_COLUMNS, tuple(_row(bank, line) for line in lines)))
            st.write(_total(score, lines))
            if score.low is not None and score.high is not None and score.low != score.high:
                st.write(screen.sums_range(_one_decimal(score.low), _one_decimal(score.high)))


def said_in_words(bank: Bank, value: Value) -> str:
    """An answer as the ladder's word for it."""
    if value == DONT_KNOW:
        return screen.DONT_KNOW
    if value == NOT_APPLICABLE:
        return screen.NOT_APPLICABLE
    if isinstance(value, int):
        return screen.level_said(value, bank.ladder[value].name)
    return screen.CHECK_UNANSWERED


def _row(bank: Bank, line: Sum) -> tuple[str, ...]:
    question = bank.questions[line.question_id]
    counted = screen.SUMS_LEFT_OUT if line.counted is None else f"{line.counted:g}"
    name = f"{bank.number_of[question.id]} {question.short}"
    return name, said_in_words(bank, line.said), str(line.weight), counted, _gate(line)


def _gate(line: Sum) -> str:
    if line.gate is None:
        return screen.GATE_NONE
    is_open = isinstance(line.said, int) and line.said >= line.gate
    return screen.GATE_OPEN if is_open else screen.GATE_SHUT


def _total(score: StageScore, lines: tuple[Sum, ...]) -> str:
    if score.status is not Status.SCORED or score.level is None or score.percent is None:
        return screen.sums_too_few(score.n_numeric, score.need)
    counted = [line for line in lines if line.counted is not None]
    total = sum(line.counted or 0 for line in counted)
    weights = sum(line.weight for line in counted)
    return screen.sums_line(total, weights, _one_decimal(score.level), display_percent(score.percent))


def _one_decimal(level: float) -> str:
    return f"{round_half_up(level, 1):.1f}"
