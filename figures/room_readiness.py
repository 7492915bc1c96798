"""How ready a room is: answers by stage and level, the widest gaps, the open gates, and where people differ most."""

from __future__ import annotations

from collections import Counter

from figures.model import LEVEL_INKS, Axis, Cell, Dot, Figure, Ink, Span, Table
from figures.room import (
    LEVELS,
    PERCENT,
    ROWS,
    ByRef,
    Line,
    bands_told,
    in_rows,
    levels,
    mean_level,
    people,
    percent_of,
    stacked,
    widest,
)
from figures.standing import question_label, stage_label
from questions.answers import DONT_KNOW, Value
from questions.model import Bank
from scoring.released import Released, Share, shown_bars, spread
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL, SMALLEST_BAND
from words import room as words
from words.figures import points_of_ten

EVERY_LEVEL: tuple[Value, ...] = (*range(LOWEST_LEVEL, HIGHEST_LEVEL + 1), DONT_KNOW)
DISAGREEMENTS = 6


def readiness_by_stage(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """A row for each stage, a column for each level and for “don’t know”: the share of the room's answers there."""
    counted = {stage.id: _answers(bank, stage.id, given, k) for stage in bank.stages}
    rows = [stage for stage, counts in counted.items() if counts.total()][:ROWS]
    if not rows:
        return None
    labels = [stage_label(bank, stage) for stage in rows]
    columns = (*(rung.name for rung in bank.ladder), words.DONT_KNOW)
    cells = tuple(
        _cell(counted[stage], value, row, column)
        for row, stage in enumerate(rows)
        for column, value in enumerate(EVERY_LEVEL)
    )
    at_target = {label: _at_target(bank, counted[stage]) for label, stage in zip(labels, rows, strict=True)}
    headline = words.readiness_finding(at_target, bank.ladder[bank.target].name)
    return Figure(
        id="room-readiness",
        headline=headline,
        alt=words.alt_rows(words.READINESS, len(rows)),
        table=Table(
            headline,
            (words.STAGE, *columns),
            tuple((labels[row], *(cell.label for cell in cells if cell.row == row)) for row in range(len(rows))),
        ),
        marks=cells,
        x=Axis(-0.5, len(columns) - 0.5, tuple((float(at), name) for at, name in enumerate(columns))),
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(row), label) for row, label in enumerate(labels))),
        key=words.READINESS_KEY,
        note=words.based_on(people(given.values())),
    )


def widest_gaps(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """The questions furthest below the target: the room's mean level joined with it."""
    means = {each: mean for each in given if (mean := _mean(given[each], k)) is not None}
    gaps = {each: bank.target - mean for each, mean in means.items() if mean < bank.target}
    shown = widest(bank, gaps)
    if not shown:
        return None
    lines = [_gap_line(bank, each, means[each], row) for row, each in enumerate(shown)]
    return in_rows(
        "gaps",
        words.gaps_finding(question_label(bank, shown[0]), points_of_ten(means[shown[0]]), len(gaps)),
        words.alt_rows(words.GAPS, len(lines)),
        words.GAP_COLUMNS,
        lines,
        LEVELS,
        words.GAPS_KEY,
        words.based_on(people(given.values())),
    )


def disagreement(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """The questions on which the room differs most, first those, with its people in bands of levels."""
    bands = {each: found for each in given if (found := shown_bars(levels(given[each]), 0, HIGHEST_LEVEL, k))}
    shown = widest(bank, {each: spread(levels(given[each]), k) or 0.0 for each in bands}, DISAGREEMENTS)
    if not shown:
        return None
    lines = [
        Line(question_label(bank, each), stacked(row, bands[each], HIGHEST_LEVEL), (bands_told(bands[each]),))
        for row, each in enumerate(shown)
    ]
    return in_rows(
        "disagreement",
        words.disagreement_finding(question_label(bank, shown[0])),
        words.alt_rows(words.DISAGREEMENT, len(lines)),
        words.DISAGREEMENT_COLUMNS,
        lines,
        PERCENT,
        words.levels_key([rung.name for rung in bank.ladder]),
        words.based_on(people(given.values())),
    )


def _answers(bank: Bank, stage_id: str, given: ByRef, k: int) -> Counter[Value]:
    counts: Counter[Value] = Counter()
    for question, release in given.items():
        if bank.stage_of[question].id == stage_id and len(release.said([0])) >= k:
            counts.update(each for each in release.said([0]) if each in EVERY_LEVEL)
    return counts


def _cell(counts: Counter[Value], value: Value, row: int, column: int) -> Cell:
    if counts[value] < SMALLEST_BAND:
        return Cell(column, row, Ink.ABSENT, words.FEW_SIGN)
    part = 100 * counts[value] / counts.total()
    ink = Ink.UNKNOWN if value == DONT_KNOW else LEVEL_INKS[min(4, int(part // 15))]
    return Cell(column, row, ink, f"{display_percent(part)}%")


def _at_target(bank: Bank, counts: Counter[Value]) -> int:
    reached = sum(people for value, people in counts.items() if isinstance(value, int) and value >= bank.target)
    return percent_of(Share(reached, counts.total()))


def _mean(given: Released, k: int) -> float | None:
    return mean_level(levels(given), k)


def _gap_line(bank: Bank, question: str, mean: float, row: int) -> Line:
    marks = (
        Span(row, mean, bank.target, Ink.QUIET),
        Dot(mean, row, Ink.NOW, points_of_ten(mean)),
        Dot(bank.target, row, Ink.TARGET),
    )
    return Line(question_label(bank, question), marks, (points_of_ten(mean), str(bank.target)))
