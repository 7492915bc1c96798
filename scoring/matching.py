"""Like with like: which ratings of one person can be compared over time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from questions.answers import Answers, Kind, Phase, Slot, Value

Rated = Mapping[Phase, float]


def ratings_of(answers: Answers, item_id: str) -> dict[Phase, float]:
    """What was said of one confidence item, 0-10, at each time that it was rated."""
    said = {phase: answers.get(Slot(Kind.CONFIDENCE, item_id, phase)) for phase in Phase}
    return {phase: value for phase, value in said.items() if isinstance(value, int)}


def then_rating(answers: Answers, stage_id: str) -> int | None:
    """Where somebody, looking back afterwards, puts their start at a stage, 0-10."""
    then = answers.get(Slot(Kind.THEN, stage_id, Phase.AFTER))
    return then if isinstance(then, int) else None


def matched_means(rated: Sequence[Rated]) -> dict[Phase, float]:
    """The mean at each compared time over the items rated at all of those times; empty where nothing was rated.

    The times are all those at which any item was rated; where no item was rated at all of them, the last is left out.
    """
    times = [phase for phase in Phase if any(phase in item for item in rated)]
    while times and not rated_at_all(rated, times):
        times.pop()
    shared = rated_at_all(rated, times)
    return {time: sum(item[time] for item in shared) / len(shared) for time in times}


def rated_at_all(rated: Sequence[Rated], times: Iterable[Phase]) -> list[Rated]:
    """The items rated at every one of `times`."""
    wanted = tuple(times)
    return [item for item in rated if all(time in item for time in wanted)]


def paired_means(before: Sequence[Value], after: Sequence[Value]) -> tuple[float, float] | None:
    """One person's mean before and after, over the things that they rated both times; None where there are none."""
    rated = [(a, b) for a, b in zip(before, after, strict=True) if isinstance(a, int) and isinstance(b, int)]
    if not rated:
        return None
    first, second = (sum(time) / len(rated) for time in zip(*rated, strict=True))
    return first, second
