"""Dividing people who were shown together, so that both parts stay varied and add up to what was shown."""

from __future__ import annotations

import random
from collections.abc import Sequence

from scoring.alike import Record, Scale, in_order, lacking, varied

_TRIES = 40


def split(
    shown: Sequence[Record], some: Sequence[Record], scales: Sequence[Scale], columns: range, apart: int
) -> tuple[list[Record], list[Record]] | None:
    """Of the `shown` records those of `some` of the people, one for each in the same order, and those of the others.

    As far as possible each keeps the record that is theirs; where a part would come out too much alike, people
    change places. None where no two parts of these sizes can both be varied, which depends on what was shown only,
    so that being refused tells nothing more.
    """
    possible = _any_parts(in_order(shown, scales), len(some), columns, apart)
    if possible is None:
        return None
    part, rest = _own(shown, some, scales)
    if _mended(part, rest, columns, apart):
        return part, rest
    return possible


def _any_parts(
    shown: Sequence[Record], size: int, columns: range, apart: int
) -> tuple[list[Record], list[Record]] | None:
    for attempt in range(_TRIES):
        mixed = list(shown)
        random.Random(attempt).shuffle(mixed)  # noqa: S311 (any order will do, but each time the same)
        part, rest = mixed[:size], mixed[size:]
        if varied(part, columns, apart) and varied(rest, columns, apart):
            return part, rest
        if _mended(part, rest, columns, apart):
            return part, rest
    return None


def _own(shown: Sequence[Record], some: Sequence[Record], scales: Sequence[Scale]) -> tuple[list[Record], list[Record]]:
    """Each of `some` with their own record where it was shown, else with one that nobody claims."""
    rest = list(in_order(shown, scales))
    part: list[Record | None] = []
    for record in some:
        if record in rest:
            rest.remove(record)
            part.append(record)
        else:
            part.append(None)
    return [record if record is not None else rest.pop(0) for record in part], rest


def _mended(part: list[Record], rest: list[Record], columns: range, apart: int) -> bool:
    """Swap records between the two until both are varied; False where no swap helps any more."""
    lacks = lacking(part, columns, apart) + lacking(rest, columns, apart)
    while lacks:
        swap = _helpful_swap(part, rest, columns, apart, lacks)
        if swap is None:
            return False
        at, place = swap
        part[at], rest[place] = rest[place], part[at]
        lacks = lacking(part, columns, apart) + lacking(rest, columns, apart)
    return True


def _helpful_swap(
    part: list[Record], rest: list[Record], columns: range, apart: int, lacks: int
) -> tuple[int, int] | None:
    for at in {record: at for at, record in enumerate(part)}.values():
        for place in {record: place for place, record in enumerate(rest)}.values():
            one, other = [*part], [*rest]
            one[at], other[place] = other[place], one[at]
            if lacking(one, columns, apart) + lacking(other, columns, apart) < lacks:
                return at, place
    return None
