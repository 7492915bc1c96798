"""One measurement, as the line of JSON that says it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Measured:
    """`ours` and `other` in `unit`, taken in turns in one run; `other` is a floor or a peer, as `beside` says."""

    name: str
    unit: str
    ours: Sequence[float]
    beside: str
    other: Sequence[float]

    def line(self) -> str:
        """The measurement as one line of JSON; `ratio` is our median over the other's."""
        said = {
            "name": self.name,
            "n": len(self.ours),
            "median": round(median(self.ours), 2),
            "p95": round(quantiles(self.ours, n=20)[-1], 2),
            "unit": self.unit,
            self.beside: round(median(self.other), 2),
            "ratio": round(median(self.ours) / median(self.other), 2),
        }
        return json.dumps(said)
