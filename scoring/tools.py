"""How people found the tools that they tested: concrete answers, counted, with how far a share can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from questions.answers import Answers, Kind, Phase, Slot
from scoring import thresholds
from scoring.shares import TopBox, top_box

# The answers of each question, least favourable first; the last two are its top two boxes.
ORDERS: Final[Mapping[Kind, tuple[str, ...]]] = {
    Kind.TOOL_USEFUL: ("no", "a-little", "one-task", "several-tasks"),
    Kind.TOOL_CLEAR: ("no", "with-help", "mostly", "yes"),
    Kind.TOOL_NEXT: ("no", "maybe", "dated", "already"),
}
NO_RATING: Final = "not-my-role"  # an answer to TOOL_NEXT that rates nothing


@dataclass(frozen=True, slots=True)
class Rated:
    """One question about one tool: `n` ratings, how many gave each answer, and the share of the best two.

    `counts` (least favourable first, zeros too) and `top` are None where too few rated it. `not_my_role` rates
    nothing, and is not among the `n`.
    """

    n: int
    counts: Mapping[str, int] | None
    top: TopBox | None
    not_my_role: int | None = None


@dataclass(frozen=True, slots=True)
class ToolResult:
    """One tool. `enough`: at least five people said whether it is useful."""

    tool_id: str
    useful: Rated
    clear: Rated
    next: Rated

    @property
    def enough(self) -> bool:
        return self.useful.top is not None

    @property
    def at_least(self) -> float:
        """The share that finds it useful at the least: the Wilson interval's lower bound, -1 of too few."""
        return self.useful.top.interval[0] if self.useful.top and self.useful.top.interval else -1.0


def tool_ratings(people: Sequence[Answers], tools: Sequence[str], phase: Phase = Phase.AFTER) -> tuple[ToolResult, ...]:
    """What people said of each of `tools`, the most surely useful first; those with too few ratings last, as given.

    Only people who tick a tool as tried are counted for it.
    """
    results = [ToolResult(tool, *(_rated(people, kind, tool, phase) for kind in ORDERS)) for tool in tools]
    return tuple(sorted(results, key=lambda result: -result.at_least))


def _rated(people: Sequence[Answers], kind: Kind, tool: str, phase: Phase) -> Rated:
    order = ORDERS[kind]
    testers = (answers for answers in people if answers.get(Slot(Kind.TOOL_TRIED, tool, phase)) == "yes")
    said = Counter(answers.get(Slot(kind, tool, phase)) for answers in testers)
    n = sum(said[word] for word in order)
    if n < thresholds.SMALLEST_GROUP:
        return Rated(n, None, None)
    ranks = [float(order.index(word)) for word in order for _ in range(said[word])]
    other = said[NO_RATING] if kind is Kind.TOOL_NEXT else None
    return Rated(n, {word: said[word] for word in order}, top_box(ranks, len(order) - 2), other)
