"""How ready a room is: its answers by stage and level."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from figures.model import LEVEL_INKS, Axis, Cell, Figure, Ink, Table
from figures.room import ROWS, ByRef, people, percent_of
from figures.standing import stage_label
from questions.answers import DONT_KNOW, Value
from questions.model import Bank
from scoring.released import Share
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL, SMALLEST_BAND
from words import room as words

EVERY_LEVEL: tuple[Value, ...] = (*range(LOWEST_LEVEL, HIGHEST_LEVEL + 1), DONT_KNOW)


def readiness_by_stage(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """A row for each stage, a column for each level and for “don’t know”: the share of the room's answers there."""
    counted = {stage.id: _answers(bank, stage.id, given, k) for stage in bank.stages}
    return heat_map(bank, counted, "readiness", words.based_on(people(given.values())))


def heat_map(bank: Bank, counted: Mapping[str, Counter[Value]], topic: str, note: str) -> Figure | None:
    """The same of any number of people, from how many gave each answer at each stage; None where nobody did."""
    counted = {stage: Counter({each: counts[each] for each in EVERY_LEVEL}) for stage, counts in counted.items()}
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
        id=f"room-{topic}",
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
        note=note,
    )


def _answers(bank: Bank, stage_id: str, given: ByRef, k: int) -> Counter[Value]:
    counts: Counter[Value] = Counter()
    for question, release in given.items():
        if bank.stage_of[question].id == stage_id and len(release.said([0])) >= k:
            counts.update(release.said([0]))
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
