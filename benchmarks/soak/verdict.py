"""Whether what was seen of a server, minute by minute, is steady."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median
from typing import Final

FEWEST_MINUTES: Final = 8
MEMORY_MAY_GROW: Final = 0.03  # of what there is, over the last half
COUNTS_MAY_GROW: Final = 0.1
OR_BY: Final = 3.0  # a few more of what is counted are no growth


@dataclass(frozen=True)
class Minute:
    """What there was of the server at the end of a minute, and what people met with in it.

    `connections` are those to the database; `lost` and `faults` count from the beginning.
    """

    minute: int
    memory_mb: float
    threads: int
    files: int
    sockets: int
    connections: int
    clicks: int
    p95_ms: float
    revealed: int
    lost: int
    faults: int


@dataclass(frozen=True)
class Verdict:
    """`why` not, in sentences, none where all is steady; `grown` is by how much each thing grew over the last half."""

    why: tuple[str, ...]
    grown: Mapping[str, float]
    memory_mb_an_hour: float

    @property
    def is_steady(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.why


def judge(minutes: Sequence[Minute]) -> Verdict:
    """Judge the second half of the time, when everything that is made once has been made; losses count throughout."""
    if len(minutes) < FEWEST_MINUTES:
        return Verdict((f"{len(minutes)} minutes are too few to judge: it takes {FEWEST_MINUTES}.",), {}, 0.0)
    half = minutes[len(minutes) // 2 :]
    memory = [each.memory_mb for each in half]
    counted = {
        "threads": [each.threads for each in half],
        "files": [each.files for each in half],
        "sockets": [each.sockets for each in half],
        "connections": [each.connections for each in half],
    }
    grown = {"memory_mb": _growth(memory), **{name: _growth(seen) for name, seen in counted.items()}}
    may = {"memory_mb": MEMORY_MAY_GROW * median(memory)}
    may |= {name: max(OR_BY, COUNTS_MAY_GROW * median(seen)) for name, seen in counted.items()}
    why = [f"{name} grew by {by:.1f}, and may by {may[name]:.1f}" for name, by in grown.items() if by > may[name]]
    idle = {"clicked": not any(each.clicks for each in half), "revealed anything": not any(m.revealed for m in minutes)}
    why += [f"nobody {what}" for what, is_so in idle.items() if is_so]
    ended = {"answers lost": half[-1].lost, "times somebody was cut off": half[-1].faults}
    why += [f"{what}: {count}" for what, count in ended.items() if count]
    return Verdict(tuple(why), grown, 60 * grown["memory_mb"] / (len(half) - 1))


def _growth(seen: Sequence[float]) -> float:
    """From the first to the last, by the middle one of the slopes between any two: a few odd minutes do not tell."""
    slopes = [(later - sooner) / (at - before) for (before, sooner), (at, later) in combinations(enumerate(seen), 2)]
    return median(slopes) * (len(seen) - 1)
