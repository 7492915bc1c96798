"""Module against module: whether a design has got better, with how far each number can be trusted, and no ranking."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from figures.model import Axis, Bar, Dot, Figure, Ink, Mark, Span
from figures.room import Line, in_rows
from scoring.group_change import GroupChange
from scoring.pooling import export_count
from scoring.rounding import display_points
from scoring.thresholds import EXPORT_FROM
from words import module_report as words
from words.change import signed
from words.figures import NO_NUMBER
from words.group_change import TOO_FEW, plausibly
from words.room import alt_rows

MOST = 8
NARROWEST = 2  # points on either side of no change


@dataclass(frozen=True, slots=True)
class ModuleChange:
    """A module's mean change over its stages, with an interval; None where no stage has ten people."""

    name: str
    n: int
    change: float | None = None
    low: float = 0.0
    high: float = 0.0


def change_over_stages(name: str, change: GroupChange) -> ModuleChange:
    """The mean of the stages' mean changes, between the means of their intervals' ends.

    The same people rate all stages, so the ends are not brought closer than those of a single stage.
    """
    found = [each for each in change.stages if each.n_pairs >= EXPORT_FROM and each.estimate and each.estimate.interval]
    n = max((each.n_pairs for each in change.stages), default=0)
    if not found:
        return ModuleChange(name, n)
    means = [each.estimate.mean_change for each in found if each.estimate]
    ends = [each.estimate.interval for each in found if each.estimate and each.estimate.interval]
    low, high = (sum(side) / len(ends) for side in zip(*ends, strict=True))
    return ModuleChange(name, n, sum(means) / len(means), low, high)


def modules_compared(modules: Sequence[ModuleChange]) -> Figure:
    """A dot with its interval for each module, in the order given, which is that of their dates; the last eight."""
    shown = modules[-MOST:]
    known = [each for each in shown if each.change is not None]
    apart = known[0].high < known[-1].low or known[-1].high < known[0].low if len(known) > 1 else None
    lines = [_line(each, row) for row, each in enumerate(shown)]
    names = (known[0].name, known[-1].name) if known else ("", "")
    return in_rows(
        "modules",
        words.modules_finding(apart, *names),
        alt_rows(words.MODULES, len(lines)),
        words.MODULES_COLUMNS,
        lines,
        _axis(known),
        words.MODULES_KEY,
        words.MODULES_NOTE,
    )


def _axis(known: Sequence[ModuleChange]) -> Axis:
    ends = [abs(end) for each in known for end in (each.low, each.high)]
    reach = max(NARROWEST, math.ceil(max(ends, default=0)))
    return Axis(-reach, reach, tuple((float(x), signed(x)) for x in range(-reach, reach + 1)), words.MODULES_AXIS)


def _line(module: ModuleChange, row: int) -> Line:
    count = export_count(module.n)
    if module.change is None or not count:
        nothing: tuple[Mark, ...] = (Bar(row, 0, 0, Ink.ABSENT, TOO_FEW),)
        return Line(module.name, nothing, (NO_NUMBER, NO_NUMBER, words.about(count or None)))
    mean, low, high = (display_points(each) for each in (module.change, module.low, module.high))
    marks = (Span(row, low, high), Dot(mean, row, Ink.NOW))
    label = words.module_row(module.name, signed(mean), count)
    return Line(label, marks, (signed(mean), plausibly(signed(low), signed(high)), words.about(count)))
