"""How ready a room is: answers by stage and level, the widest gaps, the open gates, and where people differ most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from figures.model import LEVEL_INKS, Axis, Cell, Dot, Figure, Ink, Span, Table
from figures.room import (
    PERCENT,
    ROWS,
    ByRef,
    Line,
    bands_told,
    in_rows,
    levels,
    people,
    percent_of,
    share_bar,
    stacked,
    told,
    widest,
)
from figures.standing import question_label, stage_label
from questions.answers import DONT_KNOW, Value
from questions.model import Bank
from scoring.released import Released, Share, share, shown_bars, shown_mean, spread
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL, SMALLEST_BAND
from words import room as words
from words.figures import points_of_ten

EVERY_LEVEL: tuple[Value, ...] = (*range(LOWEST_LEVEL, HIGHEST_LEVEL + 1), DONT_KNOW)
DISAGREEMENTS = 6
LEVELS = Axis(0, HIGHEST_LEVEL, tuple((float(x), str(x)) for x in range(HIGHEST_LEVEL + 1)), words.LEVEL_AXIS)


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


def open_gates(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """For each gate how many have it open, most first: below its level, not applicable or not known."""
    shares = {each: found for each in given if (found := gate_share(bank, each, given[each], k)) is not None}
    shown = widest(bank, {each: found.shown for each, found in shares.items()})
    if not shown:
        return None
    lines = [
        Line(question_label(bank, each), (share_bar(row, shares[each], Ink.BLOCKED),), (told(shares[each]),))
        for row, each in enumerate(shown)
    ]
    return in_rows(
        "gates",
        words.gates_finding(question_label(bank, shown[0]), told(shares[shown[0]])),
        words.alt_rows(words.GATES, len(lines)),
        words.GATE_COLUMNS,
        lines,
        PERCENT,
        words.GATES_KEY,
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


def by_group(given: ByRef, labels: Mapping[str, str], k: int) -> Figure | None:
    """The mean level in each of the declared groups that may stand side by side, over the questions that most allow."""
    found: dict[str, list[int]] = {}
    size: dict[str, int] = {}
    splits = [split for each in given.values() if (split := each.by_group)]
    usual = Counter(frozenset(split) for split in splits).most_common(1)
    for split in (each for each in splits if frozenset(each) == usual[0][0]):
        for groups, part in split.items():
            label = words.pooled([labels.get(each, words.NOT_SAID) for each in groups])
            found.setdefault(label, []).extend(levels(part))
            size[label] = max(size.get(label, 0), len(part.records))
    means = {label: mean for label, said in found.items() if (mean := _shown(said, k)) is not None}
    if len(means) < 2:
        return None
    lines = [
        Line(words.with_n(label, size[label]), (Dot(mean, row, Ink.NOW, points_of_ten(mean)),), (points_of_ten(mean),))
        for row, (label, mean) in enumerate(means.items())
    ][:ROWS]
    return in_rows(
        "groups",
        words.groups_finding(means),
        words.alt_rows(words.GROUPS, len(lines)),
        words.GROUP_COLUMNS,
        lines,
        LEVELS,
        "",
        words.based_on(sum(size.values())),
    )


def gate_share(bank: Bank, question_id: str, given: Released, k: int) -> Share | None:
    """How many have a gate open; None for a question that is none, or of too few people."""
    needed = bank.questions[question_id].gate
    if needed is None:
        return None
    said = given.said([0])
    return share(said, {each for each in said if not (isinstance(each, int) and each >= needed)}, k)


def level_percent(bank: Bank, stage_id: str, given: ByRef, k: int) -> int | None:
    """The room's readiness at a stage as a whole percent, from all its answers; None of too few people."""
    said = [
        level
        for question in bank.questions
        if question in given and bank.stage_of[question].id == stage_id and len(levels(given[question])) >= k
        for level in levels(given[question])
    ]
    mean = _shown(said, k)
    return None if mean is None else display_percent(100 * mean / HIGHEST_LEVEL)


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
    return _shown(levels(given), k)


def _shown(said: list[int], k: int) -> float | None:
    return shown_mean(said, LOWEST_LEVEL, HIGHEST_LEVEL, k)


def _gap_line(bank: Bank, question: str, mean: float, row: int) -> Line:
    marks = (
        Span(row, mean, bank.target, Ink.QUIET),
        Dot(mean, row, Ink.NOW, points_of_ten(mean)),
        Dot(bank.target, row, Ink.TARGET),
    )
    return Line(question_label(bank, question), marks, (points_of_ten(mean), str(bank.target)))
