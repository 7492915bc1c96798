"""How sure a room feels: stage by stage before, and before beside after of those who answered both times."""

from __future__ import annotations

from collections.abc import Sequence

from figures.model import Axis, Figure, Ink, Span
from figures.room import PERCENT, ROWS, ByRef, Line, airy, alike, bands_told, dumbbell, in_rows, people, stacked
from figures.standing import stage_label
from questions.model import Bank, Stage
from scoring.alike import Record
from scoring.group_ratings import stage_ratings
from scoring.released import Released, shown_bars, shown_mean
from scoring.rounding import display_points, round_half_up
from scoring.thresholds import ESTIMATE_FROM, NOTICEABLE_CHANGE
from words import room as words
from words.evaluation import LIMITS
from words.figures import NO_NUMBER, points_of_ten
from words.group_change import KEY, TOO_FEW

TOP = 10
POINTS = airy(Axis(0, TOP, tuple((float(x), str(x)) for x in range(0, TOP + 1, 2)), words.CONFIDENCE_AXIS))


def confidence_before(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """For each stage the room's mean, 0-10, and its people in bands; None where no stage has enough."""
    stages = [stage for stage in bank.stages if stage.id in given]
    means = {stage.id: shown_mean(_of_each(bank, stage, given[stage.id]), 0, TOP, k) for stage in stages}
    enough = [stage for stage in stages if means[stage.id] is not None][:ROWS]
    if not enough:
        return None
    lines = [_before(bank, stage, given[stage.id], means[stage.id] or 0.0, row, k) for row, stage in enumerate(enough)]
    known = {stage_label(bank, stage.id): means[stage.id] or 0.0 for stage in enough}
    return in_rows(
        "confidence-before",
        words.confidence_finding(known),
        words.alt_rows(words.CONFIDENCE_BEFORE, len(lines)),
        words.CONFIDENCE_COLUMNS,
        lines,
        PERCENT,
        words.CONFIDENCE_KEY,
        words.based_on(people(given.values())),
    )


def confidence_change(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """For each stage the mean before joined with the mean after of the same people; None where no stage has eight."""
    least = max(k, ESTIMATE_FROM)
    stages = [stage for stage in bank.stages if stage.id in given][:ROWS]
    pairs = {stage.id: _pairs(bank, stage, given[stage.id]) for stage in stages}
    if not any(len(each) >= least for each in pairs.values()):
        return None
    lines = [_change(bank, stage, pairs[stage.id], row, least) for row, stage in enumerate(stages)]
    moves = [_means(each, least) for each in pairs.values() if len(each) >= least]
    rose = sum(after - before >= NOTICEABLE_CHANGE for before, after in moves)
    fell = sum(before - after >= NOTICEABLE_CHANGE for before, after in moves)
    return in_rows(
        "change",
        words.change_finding(rose, fell, len(moves)),
        words.alt_rows(words.CONFIDENCE_CHANGE, len(lines)),
        words.CHANGE_COLUMNS,
        lines,
        POINTS,
        KEY,
        f"{words.matched(max(map(len, pairs.values())))} {LIMITS}",
    )


def of_each(records: Sequence[Record], items: int) -> list[float]:
    """Each person's mean before, over the things that they rated."""
    rated = [[value for value in record[:items] if isinstance(value, int)] for record in records]
    return [sum(each) / len(each) for each in rated if each]


def _of_each(bank: Bank, stage: Stage, given: Released) -> list[float]:
    return of_each(given.records, len(bank.confidence_in(stage)))


def _pairs(bank: Bank, stage: Stage, given: Released) -> list[tuple[float, float]]:
    return stage_ratings(stage.id, len(bank.confidence_in(stage)), given.records).pairs


def _before(bank: Bank, stage: Stage, given: Released, mean: float, row: int, k: int) -> Line:
    said = [int(round_half_up(each)) for each in _of_each(bank, stage, given)]
    bands = shown_bars(said, 0, TOP, k)
    label = words.with_mean(stage_label(bank, stage.id), points_of_ten(mean))
    cells = (points_of_ten(mean), bands_told(bands) if bands else words.CLOSE, str(len(said)))
    return Line(label, stacked(row, bands, TOP) if bands else alike(row), cells)


def _means(pairs: Sequence[tuple[float, float]], k: int) -> tuple[float, float]:
    before, after = (shown_mean([pair[at] for pair in pairs], 0, TOP, k) for at in (0, 1))
    return before or 0.0, after or 0.0


def _change(bank: Bank, stage: Stage, pairs: list[tuple[float, float]], row: int, least: int) -> Line:
    label = words.with_n(stage_label(bank, stage.id), len(pairs))
    if len(pairs) < least:
        return Line(label, (Span(row, 0, 0, Ink.QUIET),), (TOO_FEW, NO_NUMBER, NO_NUMBER))
    before, after = _means(pairs, least)
    told = points_of_ten(before), points_of_ten(after)
    return Line(label, dumbbell(row, (before, after), told), (*told, words.moved(display_points(after - before))))
