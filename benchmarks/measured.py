"""One measurement, as the line of JSON that says it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles


@dataclass(frozen=True)
class Measured:
    """`ours` and `other` in `unit`, taken in turns in one run; `other` is a floor or a peer, which `beside` names.

    Without an `other` there is no ratio. `facts` are said at the end.
    """

    name: str
    unit: str
    ours: Sequence[float]
    beside: str = ""
    other: Sequence[float] = ()
    more_is_better: bool = False
    facts: Mapping[str, float | str] = field(default_factory=dict)

    def line(self) -> str:
        """The measurement as one line of JSON; `ratio` is our median over the other's.

        `p95` is what 95 of 100 do as well as or better than, also where more is better.
        """
        said: dict[str, float | str] = {
            "name": self.name,
            "n": len(self.ours),
            "median": round(median(self.ours), 2),
            "p95": self._p95(self.ours),
            "worst": round((min if self.more_is_better else max)(self.ours), 2),
            "unit": self.unit,
        }
        if self.other:
            said |= {
                "peer": self.beside,
                "peer median": round(median(self.other), 2),
                "peer p95": self._p95(self.other),
                "ratio": round(median(self.ours) / median(self.other), 2),
            }
        return json.dumps(said | dict(self.facts))

    def _p95(self, seen: Sequence[float]) -> float:
        twentieths = quantiles(seen, n=20) if len(seen) > 1 else [*seen]
        return round(twentieths[0] if self.more_is_better else twentieths[-1], 2)
