"""What all pictures of a room have in common: who answered, numbers that are safe, and pictures in rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from figures.model import LEVEL_INKS, Axis, Bar, Dot, Figure, Ink, Mark, Span, Table
from questions.model import Bank
from scoring.pooling import Bar as Band
from scoring.released import Released, Share, numbers, shown_mean
from scoring.rounding import display_percent
from scoring.thresholds import HIGHEST_LEVEL, LOWEST_LEVEL, SMALLEST_BAND
from words import room as words

ROWS = 8  # that a person in the last row can read
PERCENT = Axis(0, 100, tuple((float(x), f"{x}%") for x in (0, 25, 50, 75, 100)))

BESIDE_DOTS = 0.12  # of an axis, the room at either end for the number beside a dot there


def airy(axis: Axis) -> Axis:
    """The axis with room at its ends, where a number would lie on the name of its row or be cut."""
    air = BESIDE_DOTS * (axis.high - axis.low)
    return replace(axis, low=axis.low - air, high=axis.high + air)


LEVELS = Axis(0, HIGHEST_LEVEL, tuple((float(x), str(x)) for x in range(HIGHEST_LEVEL + 1)), words.LEVEL_AXIS)

ByRef = Mapping[str, Released]  # what was released, by the id of the stage, question or tool


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a picture: its name, its marks from left to right, and the same in the cells of a table."""

    label: str
    marks: tuple[Mark, ...]
    cells: tuple[str, ...]


def in_rows(
    topic: str, headline: str, alt: str, columns: Sequence[str], lines: Sequence[Line], x: Axis, key: str, note: str
) -> Figure:
    """A picture with a row for each of `lines`, of which there are at most eight."""
    return Figure(
        id=f"room-{topic}",
        headline=headline,
        alt=alt,
        table=Table(headline, tuple(columns), tuple((line.label, *line.cells) for line in lines)),
        marks=tuple(mark for line in lines for mark in line.marks),
        x=x,
        y=Axis(-0.5, len(lines) - 0.5, tuple((float(row), line.label) for row, line in enumerate(lines))),
        key=key,
        note=note,
    )


def people(releases: Iterable[Released]) -> int:
    """How many people are in a picture: of its parts, the one with most."""
    return max((each.size for each in releases), default=0)


def levels(given: Released) -> list[int]:
    """The levels, 0-4, that were said of a question."""
    return numbers(given.said([0]))


def mean_level(said: Sequence[int], k: int) -> float | None:
    """The mean of some levels as it may be shown."""
    return shown_mean(said, LOWEST_LEVEL, HIGHEST_LEVEL, k)


def stacked(row: int, bands: Sequence[Band], top: int) -> tuple[Bar, ...]:
    """The people of each band side by side, from 0 to 100 percent; a darker ink is a higher answer."""
    total = sum(band.people for band in bands)
    bars, start = [], 0.0
    for band in (each for each in bands if each.people):
        end = start + 100 * band.people / total
        ink = LEVEL_INKS[round((band.first + band.last) / 2 / top * HIGHEST_LEVEL)]
        bars.append(Bar(row, start, end, ink, words.band(band.first, band.last)))
        start = end
    return tuple(bars)


def bands_told(bands: Sequence[Band]) -> str:
    """The same in words, for a table."""
    return "; ".join(words.band_told(each.first, each.last, each.people) for each in bands if each.people)


def dumbbell(row: int, ends: tuple[float, float], told: tuple[str, str]) -> tuple[Mark, ...]:
    """Before joined with after, with both as they are told; where they meet the number is written once."""
    before, after = ends
    if before == after:
        return (Dot(before, row, Ink.BEFORE, told[0]), Dot(after, row, Ink.NOW))
    joined = Span(row, min(ends), max(ends), Ink.QUIET)
    return (joined, Dot(before, row, Ink.BEFORE, told[0]), Dot(after, row, Ink.NOW, told[1]))


def alike(row: int) -> tuple[Bar, ...]:
    """In place of bars, that answers were close together."""
    return (Bar(row, 0, 0, Ink.ABSENT, words.CLOSE),)


def share_bar(row: int, share: Share, ink: Ink) -> Bar:
    """A bar as long as the share may be drawn, with the count as it may be said."""
    return Bar(row, 0, 100 * share.shown, ink, told(share))


def told(share: Share) -> str:
    """A share as it may be said: exactly, unless that would be about very few."""
    least = SMALLEST_BAND - 1
    if share.few:
        return words.at_most(least, share.n)
    return words.at_least(share.n - least, share.n) if share.most else words.count_of(share.count, share.n)


def percent_of(share: Share) -> int:
    """The whole percent that is drawn."""
    return display_percent(100 * share.shown) or 0


def widest(bank: Bank, worth: Mapping[str, float], most: int = ROWS) -> list[str]:
    """The ids of the questions worth most, first those; equals in journey order."""
    order = list(bank.questions)
    return sorted(worth, key=lambda each: (-worth[each], order.index(each)))[:most]
