"""What to see to first: the distance to the target, and the order of urgency."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Need:
    """Something that can fall short of its target, in rungs (0-4).

    `current`, `low` and `high` are None where unknown. `importance` is 1-5, `order` its place in the journey,
    `blocked` whether a gate stands open there.
    """

    id: str
    current: float | None
    target: float
    importance: float
    order: int
    blocked: bool = False
    low: float | None = None
    high: float | None = None

    @property
    def gap(self) -> float | None:
        """How many rungs are missing, never below 0; None where the level is unknown."""
        return None if self.current is None else max(0.0, self.target - self.current)

    @property
    def priority(self) -> float | None:
        """Importance times gap, with no hidden rescaling; None where the level is unknown."""
        return None if self.gap is None else self.importance * self.gap

    @property
    def urgency(self) -> tuple[bool, bool, float, float, float, int]:
        """A key that sorts the most urgent first.

        Blocked, then unknown, then higher priority, wider range, lower level, and earlier in the journey.
        """
        width = 0.0 if self.low is None or self.high is None else self.high - self.low
        known = self.current is not None
        return (not self.blocked, known, -(self.priority or 0.0), -width, self.current or 0.0, self.order)


def rank(needs: Iterable[Need]) -> list[Need]:
    """The needs, most urgent first."""
    return sorted(needs, key=lambda need: need.urgency)
