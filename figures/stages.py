"""Readiness at each stage: a bar, where it could lie, and the target."""

from __future__ import annotations

from collections.abc import Iterator

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span, Table
from figures.standing import Standing, as_percent, at_both_ends, standings
from questions.model import Bank
from scoring.model import Assessment
from words import figures as words

PERCENT_TICKS = tuple((float(value), str(value)) for value in (0, 25, 50, 75, 100))


def readiness_by_stage(bank: Bank, assessment: Assessment, target: float | None = None) -> Figure:
    """Horizontal bars in journey order, in displayed percent.

    `target` is a level, 0-4; without one it is the bank's. A stage without a score keeps its row and says so.
    """
    rows = standings(bank, assessment)
    aim = as_percent(bank.target if target is None else target) or 0
    headline = stages_headline(rows)
    return Figure(
        id="readiness-by-stage",
        headline=headline,
        alt=" ".join([stages_alt("Bar chart", rows), words.target_alt(aim)]),
        table=Table(words.STAGES_CAPTION, words.STAGES_COLUMNS, tuple(_line(row, aim) for row in rows)),
        marks=tuple(mark for index, row in enumerate(rows) for mark in _marks(index, row, aim)),
        x=Axis(0, 100, PERCENT_TICKS, words.STAGES_AXIS),
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(index), row.label) for index, row in enumerate(rows))),
        key=words.stages_key(any(row.low != row.high for row in rows), any(row.blocked for row in rows)),
        note=answered_note(rows),
    )


def stages_headline(rows: tuple[Standing, ...]) -> str:
    """The finding of a picture by stage: shut gates first, then the weakest stage."""
    blocked = [row.label for row in rows if row.blocked]
    if blocked:
        return words.stages_blocked(blocked, len(rows))
    highest, lowest = at_both_ends(rows)
    if not lowest:
        return words.NOTHING_SCORED
    value = lowest[0].percent or 0
    if highest == lowest:
        return words.all_alike(len(lowest), value)
    return words.weakest([row.label for row in lowest], value)


def stages_alt(kind: str, rows: tuple[Standing, ...]) -> str:
    """The text alternative of a picture by stage: type, n, range, both ends, and what blocks."""
    highest, lowest = at_both_ends(rows)
    high, low = (ends[0].percent or 0 if ends else 0 for ends in (highest, lowest))
    scored = [row for row in rows if row.percent is not None]
    parts = [words.stages_alt(kind, len(rows), len(scored), low, high)]
    if low != high:
        parts.append(words.stages_extremes(highest[0].label, high, lowest[0].label, low))
    for what, labels in (
        (words.BLOCKED, [row.label for row in rows if row.blocked]),
        (words.TOO_FEW, [row.label for row in rows if row.percent is None]),
    ):
        if labels:
            parts.append(words.stages_listed(what, labels))
    return " ".join(parts)


def answered_note(rows: tuple[Standing, ...]) -> str:
    """Unit and number of answers behind a picture by stage."""
    return words.stages_note(sum(row.score.n_numeric for row in rows), sum(row.score.n_applicable for row in rows))


def _marks(index: int, row: Standing, aim: int) -> Iterator[Mark]:
    if row.percent is None:
        yield Bar(index, 0, 0, Ink.BLOCKED if row.blocked else Ink.ABSENT, row.word)
    else:
        ink = Ink.BLOCKED if row.blocked else Ink.NOW
        yield Bar(index, 0, row.percent, ink, words.bar_label(row.percent, row.blocked))
    if row.low is not None and row.high is not None and row.low != row.high:
        yield Span(index, row.low, row.high)
    yield Dot(aim, index, Ink.TARGET)


def _line(row: Standing, aim: int) -> tuple[str, ...]:
    answered = words.out_of(row.score.n_numeric, row.score.n_applicable)
    gates = str(row.score.gates_shut)
    if row.percent is None or row.low is None or row.high is None:
        return (
            row.label,
            words.NO_NUMBER,
            words.NO_NUMBER,
            words.percent(aim),
            words.NO_NUMBER,
            row.word,
            answered,
            gates,
        )
    return (
        row.label,
        words.percent(row.percent),
        words.between(row.low, row.high),
        words.percent(aim),
        words.points(max(0, aim - row.percent)),
        row.word,
        answered,
        gates,
    )
