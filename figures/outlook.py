"""What steps would do to readiness if they were completed: a hollow mark and a band beside where each stage is now."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span, Table
from figures.stages import PERCENT_TICKS
from figures.standing import Standing, as_percent, standings
from planning.model import StageOutlook
from planning.project import project
from questions.model import Bank
from scoring.model import Assessment
from words import figures as figure_words
from words import plan_time as words


@dataclass(frozen=True, slots=True)
class _Row:
    """A stage now and if completed, in whole percents; None without a score."""

    now: Standing
    then: StageOutlook

    @property
    def low(self) -> int | None:
        return as_percent(self.then.level.low)

    @property
    def expected(self) -> int | None:
        return as_percent(self.then.level.expected)

    @property
    def high(self) -> int | None:
        return as_percent(self.then.level.high)

    @property
    def name(self) -> str:
        return self.now.label if self.low is None else words.outlook_row(self.now.label, self.then.gates_shut)

    @property
    def rises(self) -> bool:
        return self.expected is not None and self.expected != self.low


def outlook(bank: Bank, assessment: Assessment, step_ids: Collection[str]) -> Figure:
    """Readiness by stage if these steps of the bank were completed, in displayed percent and journey order.

    The headline counts the gates of stages where something is answered.
    """
    stages = zip(standings(bank, assessment), project(bank, assessment, step_ids), strict=True)
    rows = [_Row(now, then) for now, then in stages]
    begun = {row.then.stage_id for row in rows if row.now.score.n_missing < row.now.score.n_applicable}
    shut_now = sum(gate.stage_id in begun for gate in assessment.shut_gates)
    shut_then = sum(row.then.gates_shut for row in rows if row.then.stage_id in begun)
    changes = [
        words.outlook_change(row.now.label, row.low, row.expected, row.high)
        for row in rows
        if row.rises and row.low is not None and row.expected is not None and row.high is not None
    ]
    return Figure(
        id="outlook",
        headline=words.outlook_headline(sum(row.rises for row in rows), len(rows), shut_now, shut_then),
        alt=words.outlook_alt(len(rows), changes, shut_now, shut_then),
        table=Table(words.OUTLOOK_CAPTION, words.OUTLOOK_COLUMNS, tuple(_line(row) for row in rows)),
        marks=tuple(mark for at, row in enumerate(rows) for mark in _marks(at, row)),
        x=Axis(0, 100, PERCENT_TICKS, words.OUTLOOK_AXIS),
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(at), row.name) for at, row in enumerate(rows))),
        key=words.OUTLOOK_KEY,
        note=words.OUTLOOK_NOTE,
    )


def _marks(at: int, row: _Row) -> Iterator[Mark]:
    if row.low is None or row.expected is None or row.high is None:
        yield Bar(at, 0, 0, Ink.ABSENT, figure_words.TOO_FEW)
        return
    label = words.outlook_label(row.low, row.expected)
    yield Bar(at, 0, row.low, Ink.BLOCKED if row.then.gates_shut else Ink.NOW, label)
    if row.rises:
        yield Span(at, row.low, row.high)
        yield Dot(row.expected, at, Ink.IF_DONE)


def _line(row: _Row) -> tuple[str, ...]:
    levels = (row.low, row.expected, row.high)
    shown = (figure_words.NO_NUMBER if level is None else figure_words.percent(level) for level in levels)
    return (row.now.label, *shown, str(row.then.gates_shut))
