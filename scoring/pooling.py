"""Making groups and bars big enough to show, by putting small ones together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from scoring import thresholds
from scoring.rounding import display_percent


@dataclass(frozen=True, slots=True)
class Group:
    """Some people who may be shown together: the declared groups they come from, and how many they are."""

    names: tuple[str, ...]
    people: int
    pooled: bool


@dataclass(frozen=True, slots=True)
class Bar:
    """`people` who answered from `first` to `last`, both included."""

    first: int
    last: int
    people: int


def merge_groups(groups: Iterable[tuple[str, int]], k: int = thresholds.SMALLEST_GROUP) -> list[Group]:
    """Pool the groups of fewer than `k` people; a pool still below `k` takes in the smallest safe group.

    Groups keep the order given, the pool comes last. A single group left means: show no breakdown. Fewer than `k`
    people altogether leave nothing.
    """
    present = [(name, people) for name, people in groups if people > 0]
    by_size = sorted(present, key=lambda group: (group[1], group[0]))
    small = sum(people < k for _, people in present)
    if 0 < sum(people for _, people in by_size[:small]) < k:
        small += 1
    pool = by_size[:small]
    kept = [Group((name,), people, pooled=False) for name, people in present if (name, people) not in pool]
    together = sum(people for _, people in pool)
    if together < k:
        return kept
    return [*kept, Group(tuple(sorted(name for name, _ in pool)), together, pooled=True)]


def merge_bands(counts: Sequence[int], smallest: int = thresholds.SMALLEST_BAND) -> list[Bar]:
    """Join neighbouring bars until each that holds anybody holds at least `smallest` people.

    The smallest bar goes first, to the smaller of its neighbours, or to the left one of equals.
    """
    bars = [Bar(place, place, people) for place, people in enumerate(counts)]
    while len(bars) > 1 and (thin := [bar for bar in bars if 0 < bar.people < smallest]):
        at = bars.index(min(thin, key=lambda bar: bar.people))
        neighbours = [place for place in (at - 1, at + 1) if 0 <= place < len(bars)]
        left = min(at, min(neighbours, key=lambda place: bars[place].people))
        bars[left : left + 2] = [_join(bars[left], bars[left + 1])]
    return bars


def safe_bars(counts: Sequence[int], k: int = thresholds.SMALLEST_GROUP) -> list[Bar]:
    """The bars that may be shown of people per answer, lowest answer first; nothing for fewer than `k` people.

    Below FULL_BANDS_FROM people there are three at most, so that the extremes are never shown by themselves.
    """
    people = sum(counts)
    if people < k:
        return []
    if people >= thresholds.FULL_BANDS_FROM:
        return merge_bands(counts)
    outer = max(1, round(len(counts) / 3))
    edges = (0, outer, len(counts) - outer, len(counts))
    parts = [Bar(a, b - 1, sum(counts[a:b])) for a, b in pairwise(edges) if b > a]
    merged = merge_bands([part.people for part in parts])
    return [Bar(parts[bar.first].first, parts[bar.last].last, bar.people) for bar in merged]


def export_count(count: int) -> int | None:
    """A count as it may leave the organisation: none under 10 but zero, the rest to the nearest 5 (the ONS rule)."""
    if 0 < count < thresholds.EXPORT_FROM:
        return None
    return _nearest_step(count)


def export_share(part: int, whole: int) -> int:
    """A share as it may leave the organisation: to the nearest 5%, and never of nobody nor of everybody."""
    step = thresholds.EXPORT_STEP
    return min(max(_nearest_step(display_percent(100 * part / whole)), step), 100 - step)


def _nearest_step(number: int) -> int:
    step = thresholds.EXPORT_STEP
    return step * ((number + step // 2) // step)


def _join(left: Bar, right: Bar) -> Bar:
    return Bar(left.first, right.last, left.people + right.people)
