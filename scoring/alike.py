"""Keeping people from being alike: what is published of some people must never say what each of them answered.

Whoever knows that a group of people all gave one answer knows what each of them said, and somebody who differs from
them can see that they are alike. So of every group of people that can be told apart from the rest of a room, at least
`apart` must differ from the commonest answer. Where fewer do, as many as are missing are moved by one step of the
scale, before anything is worked out. What is published is then true of a possible room, not only of the real one:
nobody can tell which of the two it is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from questions.answers import Value

Record = tuple[Value, ...]
Scale = tuple[Value, ...]  # every answer that can be given, in order


def apart_from_the_commonest(said: Iterable[Value]) -> int:
    """How many of those who answered did not give the commonest answer."""
    counts = Counter(each for each in said if each is not None)
    return counts.total() - max(counts.values(), default=0)


def varied(records: Sequence[Record], columns: Iterable[int], apart: int) -> bool:
    """Whether in each of `columns` that anyone answered at least `apart` differ from the commonest answer."""
    return not lacking(records, columns, apart)


def lacking(records: Sequence[Record], columns: Iterable[int], apart: int) -> int:
    """How many people, over all `columns`, would have to differ for `records` to be varied."""
    lacks = 0
    for column in columns:
        said = [record[column] for record in records if record[column] is not None]
        lacks += max(0, apart - apart_from_the_commonest(said)) if said else 0
    return lacks


def vary(records: Sequence[Record], scales: Sequence[Scale], columns: range, apart: int, k: int) -> tuple[Record, ...]:
    """`records` in the order of their `scales`, changed as little as makes them varied in `columns`.

    A column that fewer than `k` of them answered is left blank. Varied records come back as they are.
    """
    rows = [list(record) for record in in_order(records, scales)]
    for column in columns:
        answered = [row for row in rows if row[column] is not None]
        if len(answered) < k:
            for row in answered:
                row[column] = None
            continue
        counts = Counter(row[column] for row in answered)
        commonest = max(scales[column], key=lambda value: counts[value])
        step = _towards_the_middle(scales[column], commonest)
        alike = [row for row in answered if row[column] == commonest]
        for row in alike[: max(0, apart - (len(answered) - len(alike)))]:
            row[column] = step
    return in_order([tuple(row) for row in rows], scales)


def in_order(records: Iterable[Record], scales: Sequence[Scale]) -> tuple[Record, ...]:
    """The records sorted by their scales, blanks first, so that the order of people never shows."""
    places = [{value: place for place, value in enumerate(scale)} for scale in scales]
    return tuple(
        sorted(
            records,
            key=lambda record: [-1 if value is None else at[value] for at, value in zip(places, record, strict=True)],
        )
    )


def _towards_the_middle(scale: Scale, value: Value) -> Value:
    place = scale.index(value)
    return scale[place + 1] if 2 * place < len(scale) - 1 else scale[place - 1]
