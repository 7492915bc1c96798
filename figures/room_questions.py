"""Which questions a room should talk about: the widest gaps, and those on which people differ most."""

from __future__ import annotations

from figures.model import Dot, Figure, Ink, Span
from figures.room import (
    LEVELS,
    PERCENT,
    ByRef,
    Line,
    airy,
    bands_told,
    in_rows,
    levels,
    mean_level,
    people,
    stacked,
    widest,
)
from figures.standing import question_label
from questions.model import Bank
from scoring.released import Released, shown_bars, spread
from scoring.thresholds import HIGHEST_LEVEL
from words import room as words
from words.figures import points_of_ten

DISAGREEMENTS = 6


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
        airy(LEVELS),
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


def _mean(given: Released, k: int) -> float | None:
    return mean_level(levels(given), k)


def _gap_line(bank: Bank, question: str, mean: float, row: int) -> Line:
    marks = (
        Span(row, mean, bank.target, Ink.QUIET),
        Dot(mean, row, Ink.NOW, points_of_ten(mean)),
        Dot(bank.target, row, Ink.TARGET),
    )
    return Line(question_label(bank, question), marks, (points_of_ten(mean), str(bank.target)))
