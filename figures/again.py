"""An earlier assessment beside the one of now: hollow to filled at each stage, in levels of the ladder."""

from __future__ import annotations

from collections.abc import Iterator

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span, Table
from figures.standing import stage_label
from questions.model import Bank
from scoring.again import Since, StageSince
from scoring.rounding import display_points
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL
from words import again as words
from words.figures import NO_NUMBER, out_of, points_of_ten

# The axis runs on past its ends, so that a number beside a dot at 0 or 4 is not cut.
X = Axis(-0.5, 4.5, tuple((float(x), str(x)) for x in range(LOWEST_LEVEL, HIGHEST_LEVEL + 1)), words.AXIS)


def then_and_now(bank: Bank, found: Since) -> Figure:
    """A dumbbell for each stage, in displayed levels from 0 to 4."""
    rows = [(stage_label(bank, stage.stage_id), stage) for stage in found.stages]
    counts = found.by_stage
    return Figure(
        id="then-and-now",
        headline=words.headline(
            counts.up, counts.same, counts.down, sum(stage.change is None for stage in found.stages)
        ),
        alt=" ".join(_alt(rows)),
        table=Table(words.CAPTION, words.COLUMNS, tuple(_line(label, stage) for label, stage in rows)),
        marks=tuple(_marks(found.stages)),
        x=X,
        y=Axis(-0.5, len(rows) - 0.5, tuple((float(index), label) for index, (label, _) in enumerate(rows))),
        key=words.KEY,
        note=words.note(sum(stage.n_compared for stage in found.stages), sum(stage.n_asked for stage in found.stages)),
    )


def in_words(bank: Bank, found: Since) -> tuple[str, ...]:
    """A sentence for each stage, such as "1 Explore: up from 1.8 to 2.4"."""
    return tuple(_sentence(stage_label(bank, stage.stage_id), stage) for stage in found.stages)


def _sentence(label: str, stage: StageSince) -> str:
    if stage.then is None or stage.now is None:
        return words.stage_unknown(label)
    return words.stage(label, display_points(stage.then), display_points(stage.now))


def _marks(stages: tuple[StageSince, ...]) -> Iterator[Mark]:
    for row, stage in enumerate(stages):
        if stage.then is None or stage.now is None:
            yield Bar(row, LOWEST_LEVEL, LOWEST_LEVEL, Ink.ABSENT, words.TOO_FEW)
            continue
        then, now = display_points(stage.then), display_points(stage.now)
        if then != now:
            yield Span(row, min(then, now), max(then, now), Ink.QUIET)
            yield Dot(then, row, Ink.BEFORE, points_of_ten(then))
        else:
            yield Dot(then, row, Ink.BEFORE)
        yield Dot(now, row, Ink.NOW, points_of_ten(now))


def _alt(rows: list[tuple[str, StageSince]]) -> Iterator[str]:
    yield words.alt(len(rows), sum(stage.change is not None for _, stage in rows))
    for label, stage in rows:
        if stage.change:
            yield f"{_sentence(label, stage)}."


def _line(label: str, stage: StageSince) -> tuple[str, ...]:
    if stage.then is None or stage.now is None or stage.change is None:
        return label, NO_NUMBER, NO_NUMBER, NO_NUMBER, out_of(stage.n_compared, stage.n_asked)
    numbers = (points_of_ten(display_points(each)) for each in (stage.then, stage.now))
    return label, *numbers, words.signed(stage.change), out_of(stage.n_compared, stage.n_asked)
