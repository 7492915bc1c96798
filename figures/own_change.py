"""One person's confidence before and after: hollow to filled, and where the start lies as they look back."""

from __future__ import annotations

import math
from collections.abc import Iterator

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span
from figures.own_tables import own_table, shown_in, times_of
from figures.standing import stage_label
from questions.answers import Phase
from questions.model import Bank
from scoring.own_change import OwnChange, StageChange
from scoring.rounding import display_points
from scoring.thresholds import CHANCE_CHANGE, NOTICEABLE_CHANGE
from words import change as words
from words.figures import points_of_ten

LOWEST, HIGHEST = 0, 10
# The axis runs on past its ends, so that a number beside a dot at 0 or 10 is not cut.
X = Axis(-1.2, 11.2, tuple((float(x), str(x)) for x in range(LOWEST, HIGHEST + 1, 2)), words.AXIS)
INKS = {Phase.BEFORE: Ink.BEFORE, Phase.AFTER: Ink.NOW, Phase.LATER: Ink.LATER}
BELOW = 0.28  # of a row, where the start as it looks afterwards lies under the line


def own_change_by_stage(bank: Bank, change: OwnChange) -> Figure:
    """A dumbbell for each stage, in displayed points from 0 to 10, at the times that there are."""
    rows = [(stage_label(bank, stage.stage_id), stage) for stage in change.stages]
    stages = change.stages
    return Figure(
        id="own-change",
        headline=_headline(rows, change),
        alt=_alt(rows, change),
        table=own_table(rows),
        marks=tuple(_marks(stages)),
        x=X,
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(index), label) for index, (label, _) in enumerate(rows))),
        key=words.key(shown_in(stages)),
        note=_note(stages),
    )


def _marks(stages: tuple[StageChange, ...]) -> Iterator[Mark]:
    shown = [{time: display_points(mean) for time, mean in stage.means.items()} for stage in stages]
    for row, (stage, means) in enumerate(zip(stages, shown, strict=True)):
        if not means and stage.then is None:
            yield Bar(row, LOWEST, LOWEST, Ink.ABSENT, words.NOT_RATED)
        if len(set(means.values())) > 1:
            yield Span(row, min(means.values()), max(means.values()), Ink.QUIET)
    for time, ink in INKS.items():
        for row, means in enumerate(shown):
            if time in means:
                yield Dot(means[time], row, ink, _label(means, time))
    for row, stage in enumerate(stages):
        if stage.then is not None:
            yield Dot(stage.then, row + BELOW, Ink.THEN)


def _label(means: dict[Phase, float], time: Phase) -> str:
    """The number at either end of a row, beside the outermost of the dots that share it; the table has the rest."""
    value = means[time]
    first = next(other for other, mean in means.items() if mean == value)
    return points_of_ten(value) if time is first and value in (min(means.values()), max(means.values())) else ""


def _basis(change: OwnChange) -> tuple[bool, list[float | None]]:
    """Whether the finding is about three months on, and the change of each stage that it is about."""
    later = [stage.later_change for stage in change.stages]
    is_later = any(each is not None for each in later)
    return is_later, later if is_later else [stage.change for stage in change.stages]


def _headline(rows: list[tuple[str, StageChange]], change: OwnChange) -> str:
    later, changes = _basis(change)
    counts = change.later_by_stage if later else change.by_stage
    if any(each is not None for each in changes):
        return words.moved(counts.up, counts.same, counts.down, later)
    times = times_of(change.stages)
    if not times:
        return words.NOTHING_RATED
    means = [(label, display_points(stage.means[times[0]])) for label, stage in rows if times[0] in stage.means]
    high, low = max(mean for _, mean in means), min(mean for _, mean in means)
    surest, least = ([label for label, mean in means if mean == end] for end in (high, low))
    return words.felt(times[0], surest, least if low < high else [])


def _alt(rows: list[tuple[str, StageChange]], change: OwnChange) -> str:
    _, changes = _basis(change)
    parts = [words.alt(len(rows), len(rows) - changes.count(None))]
    for time in times_of(change.stages):
        means = [display_points(stage.means[time]) for _, stage in rows if time in stage.means]
        parts.append(words.alt_range(time, min(means), max(means)))
    moved = [(label, each) for (label, _), each in zip(rows, changes, strict=True) if each is not None]
    higher, same, lower = ([label for label, each in moved if (each > 0) - (each < 0) == way] for way in (1, 0, -1))
    return " ".join([*parts, *words.alt_moved(higher, same, lower)])


def _note(stages: tuple[StageChange, ...]) -> str:
    parts = []
    if any(stage.change is not None or stage.later_change is not None for stage in stages):
        parts.append(words.chance(math.floor(CHANCE_CHANGE)))
        seen = [stage for stage in stages if len(stage.means) > 1]
        part, whole = sum(stage.n_compared for stage in seen), sum(_ever_rated(stage) for stage in seen)
        parts += [words.compared(part, whole)] if part < whole else []
    shifts = [stage.shift for stage in stages if stage.shift is not None]
    if shifts:
        parts.append(
            words.looking_back(*(sum(way * shift >= NOTICEABLE_CHANGE for shift in shifts) for way in (-1, 1)))
        )
    return " ".join(parts)


def _ever_rated(stage: StageChange) -> int:
    return sum(bool(item.rated) for item in stage.items)
