"""What passed the rules: the only form in which anything about a room may reach a picture, a sentence or a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, groupby, repeat
from typing import Any, Final

from questions.answers import Value
from scoring import thresholds
from scoring.alike import Record, in_order
from scoring.ledger import Ledger, Subject
from scoring.pooling import Bar, safe_bars
from scoring.rounding import display_points
from scoring.shares import share_of

_SEAL: Final = object()
NEAREST_TO_AN_END: Final = 0.1


@dataclass(frozen=True, slots=True)
class Part:
    """Records and how many people's they are, and the declared groups that they come from; none where not told."""

    groups: tuple[str, ...]
    counted: tuple[tuple[Record, int], ...]

    @property
    def size(self) -> int:
        """How many people's records there are."""
        return sum(people for _, people in self.counted)


@dataclass(frozen=True)
class Released:
    """What may be shown of a room on one subject. Made by `released` and `read_back` alone; anything else is a fault.

    Its records are those of a possible room (see `scoring.alike`): whatever is worked out from them is safe.
    """

    parts: tuple[Part, ...]
    seal: object = None

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise ValueError("Only what passed the disclosure rules is released.")

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """Everyone's records, in no order of people."""
        return tuple(chain.from_iterable(repeat(record, people) for record, people in self._counted))

    def said(self, columns: Iterable[int]) -> list[Value]:
        """All answers in these columns."""
        these = ((record[column], people) for column in columns for record, people in self._counted)
        return [*chain.from_iterable(repeat(value, people) for value, people in these if value is not None)]

    @property
    def size(self) -> int:
        """How many people's records there are."""
        return sum(part.size for part in self.parts)

    @property
    def _counted(self) -> Iterator[tuple[Record, int]]:
        return chain.from_iterable(part.counted for part in self.parts)

    @property
    def by_group(self) -> dict[tuple[str, ...], Released]:
        """The groups that may stand side by side; those that were ever pooled together stay so. Empty below two."""
        merged: list[tuple[set[str], list[Part]]] = []
        for part in (each for each in self.parts if each.groups):
            names, parts = set(part.groups), [part]
            for other in [each for each in merged if each[0] & names]:
                merged.remove(other)
                names |= other[0]
                parts += other[1]
            merged.append((names, parts))
        if len(merged) < 2:
            return {}
        return {tuple(sorted(names)): Released(tuple(parts), _SEAL) for names, parts in merged}


def released(ledger: Ledger, subject: Subject, step: int = 0) -> Released:
    """What `ledger` shows at `step`."""
    together: dict[tuple[str, ...], list[Record]] = {}
    for block in ledger:
        if block.live and block.step >= step:
            cut = [subject.cut(record, step) for record in block.records]
            together.setdefault(block.groups, []).extend(cut)
    parts = (Part(groups, _runs(in_order(records, subject.scales))) for groups, records in sorted(together.items()))
    return Released(tuple(parts), _SEAL)


def to_keep(given: Released) -> list[dict[str, Any]]:
    """The same as JSON can hold it."""
    return [
        {"groups": list(part.groups), "counted": [[list(record), people] for record, people in part.counted]}
        for part in given.parts
    ]


def read_back(kept: Sequence[Mapping[str, Any]]) -> Released:
    """What `to_keep` made, also where it wrote each person's record out, as it did until November 2026."""
    return Released(tuple(Part(tuple(each["groups"]), _counted(each)) for each in kept), _SEAL)


def _counted(kept: Mapping[str, Any]) -> tuple[tuple[Record, int], ...]:
    if "records" in kept:
        return _runs(map(tuple, kept["records"]))
    return tuple((tuple(record), people) for record, people in kept["counted"])


def _runs(records: Iterable[Record]) -> tuple[tuple[Record, int], ...]:
    return tuple((record, sum(1 for _ in same)) for record, same in groupby(records))


@dataclass(frozen=True, slots=True)
class Share:
    """`count` of `n` people. Of `few`, or of all but few (`most`), no exact number may be said."""

    count: int
    n: int

    @property
    def few(self) -> bool:
        return self.count < thresholds.SMALLEST_BAND

    @property
    def most(self) -> bool:
        return self.n - self.count < thresholds.SMALLEST_BAND

    @property
    def shown(self) -> float:
        """The share to draw, 0-1: of few the largest that few can be, of most the smallest."""
        least = thresholds.SMALLEST_BAND - 1
        return share_of(min(max(self.count, least), self.n - least), self.n) or 0.0


def numbers(said: Iterable[Value]) -> list[int]:
    """The answers that are numbers."""
    return [each for each in said if isinstance(each, int)]


def share(said: Sequence[Value], wanted: Iterable[Value], k: int = thresholds.SMALLEST_GROUP) -> Share | None:
    """How many of those who answered gave one of the `wanted` answers; None of fewer than `k`."""
    counts, n = Counter(said), len(said)
    return Share(sum(counts[each] for each in set(wanted)), n) if n >= k else None


def shown_mean(
    said: Sequence[float], lowest: float, highest: float, k: int = thresholds.SMALLEST_GROUP
) -> float | None:
    """The mean as it may be shown; None of fewer than `k`."""
    if len(said) < k:
        return None
    return off_the_ends(sum(said) / len(said), lowest, highest)


def off_the_ends(mean: float, lowest: float, highest: float) -> float:
    """A mean to one decimal, never nearer to an end of its scale than 0.1, where it would say what everyone said."""
    return min(max(display_points(mean), lowest + NEAREST_TO_AN_END), highest - NEAREST_TO_AN_END)


def shown_bars(
    said: Sequence[Value], lowest: int, highest: int, k: int = thresholds.SMALLEST_GROUP
) -> tuple[Bar, ...] | None:
    """The bars of people per number; empty where the answers were too close together, None of fewer than `k`."""
    counts = Counter(numbers(said))
    if counts.total() < k:
        return None
    bars = safe_bars([counts[each] for each in range(lowest, highest + 1)], k)
    bars = [Bar(lowest + bar.first, lowest + bar.last, bar.people) for bar in bars]
    return tuple(bars) if sum(bar.people > 0 for bar in bars) > 1 else ()


def spread(said: Sequence[Value], k: int = thresholds.SMALLEST_GROUP) -> float | None:
    """How widely numbers are spread: their mean distance from their mean; None of fewer than `k`."""
    values = numbers(said)
    if len(values) < k:
        return None
    mean = sum(values) / len(values)
    return sum(abs(each - mean) for each in values) / len(values)
