"""All finished modules together: how ready people say they are, and how sure before and after; by stage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from figures.model import Bar, Figure, Ink
from figures.room import Line, dumbbell, in_rows
from figures.room_confidence import POINTS
from figures.room_readiness import heat_map
from figures.standing import stage_label
from questions.answers import Value
from questions.model import Bank
from scoring.pooling import export_count
from scoring.rounding import display_percent, display_points
from scoring.tally import Pairs
from scoring.thresholds import EXPORT_FROM, FEWEST_MODULES, NOTICEABLE_CHANGE
from words import national as words
from words import room
from words.change import signed
from words.evaluation import LIMITS
from words.figures import NO_NUMBER, points_of_ten
from words.group_change import KEY, TOO_FEW

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class AtStage(Generic[Content]):
    """What `people` of some `modules` said at a stage."""

    stage_id: str
    modules: int
    people: int
    content: Content

    @property
    def enough(self) -> bool:
        """Whether anything may be told of so few."""
        return self.modules >= FEWEST_MODULES and self.people >= EXPORT_FROM


def readiness_of_all(bank: Bank, stages: Sequence[AtStage[Counter[Value]]]) -> Figure | None:
    """The share of all answers at each level, by stage; None where no stage has enough.

    Levels are numbered in the picture, whose names are too long for a phone, and named in its key and its table.
    """
    counted = {each.stage_id: each.content for each in stages if each.enough}
    drawn = heat_map(bank, counted, "all-readiness", _note(stages, words.based_on))
    if drawn is None:
        return None
    signs = [str(level) for level in range(len(bank.ladder))] + [words.UNKNOWN_SIGN]
    ticks = tuple((at, sign) for (at, _), sign in zip(drawn.x.ticks, signs, strict=True))
    return replace(drawn, x=replace(drawn.x, ticks=ticks), key=words.readiness_key([each.name for each in bank.ladder]))


def confidence_of_all(bank: Bank, stages: Sequence[AtStage[Pairs]]) -> Figure | None:
    """For each stage the mean before joined with the mean after of the same people; None where none has enough."""
    told = [each for each in stages if each.enough]
    if not told:
        return None
    lines = [_line(bank, each, row) for row, each in enumerate(stages)]
    moves = [after - before for before, after in map(_means, told)]
    return in_rows(
        "all-confidence",
        room.change_finding(
            sum(move >= NOTICEABLE_CHANGE for move in moves),
            sum(-move >= NOTICEABLE_CHANGE for move in moves),
            len(moves),
        ),
        room.alt_rows(room.CONFIDENCE_CHANGE, len(lines)),
        words.CONFIDENCE_COLUMNS,
        lines,
        POINTS,
        KEY,
        f"{_note(stages, words.matched)} {LIMITS}",
    )


def _note(stages: Sequence[AtStage[Content]], told: Callable[[int, int], str]) -> str:
    """From how many modules and people a picture is: of its stages, those of the fullest."""
    modules = max((each.modules for each in stages), default=0)
    return told(modules, export_count(max((each.people for each in stages), default=0)) or 0)


def _line(bank: Bank, at: AtStage[Pairs], row: int) -> Line:
    label = stage_label(bank, at.stage_id)
    if not at.enough:
        return Line(label, (Bar(row, 0, 0, Ink.ABSENT, TOO_FEW),), (TOO_FEW, *[NO_NUMBER] * 6))
    before, after = _means(at)
    told = points_of_ten(before), points_of_ten(after)
    shares = [f"{display_percent(100 * some / at.people)}%" for some in (at.content.rose, at.content.fell)]
    counts = (words.about(export_count(at.people) or 0), f"{at.modules:,}")
    cells = (*told, signed(display_points(after - before)), *shares, *counts)
    return Line(label, dumbbell(row, (before, after), told), cells)


def _means(at: AtStage[Pairs]) -> tuple[float, float]:
    return display_points(at.content.mean_before), display_points(at.content.mean_after)
