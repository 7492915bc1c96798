"""What may be shown of rooms made up by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from questions.answers import Value
from scoring.released import Released, read_back


def a_room(records: Iterable[Sequence[Value]]) -> Released:
    """A room of people with these records."""
    return read_back([{"groups": [], "records": [list(each) for each in records]}])


def who_said(**counts: int) -> Released:
    """A room of people who each gave one answer, by how many gave it."""
    return a_room((value,) for value, count in counts.items() for _ in range(count))
