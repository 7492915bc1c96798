"""Which tools helped a room: the most surely useful first, of those that enough people have tried."""

from __future__ import annotations

from dataclasses import dataclass

from figures.model import Figure, Ink, Span
from figures.room import PERCENT, ROWS, ByRef, Line, in_rows, people, share_bar, told
from questions.answers import Kind
from questions.model import Bank
from scoring.released import Share, share
from scoring.rounding import display_percent
from scoring.shares import wilson
from scoring.tools import ORDERS
from words import room as words

USEFUL = ORDERS[Kind.TOOL_USEFUL][-2:]  # its best two answers


@dataclass(frozen=True, slots=True)
class Helped:
    """How many of those who tried a tool found it useful, and between which percents that plausibly lies.

    `name` is its title as a row has room for it.
    """

    title: str
    name: str
    share: Share
    low: int
    high: int


def tools_that_helped(bank: Bank, given: ByRef, k: int) -> Figure | None:
    """The share that found each tool useful, with its interval; None where no tool was tried by enough."""
    found = helped(bank, given, k)
    if not found:
        return None
    lines = [_line(each, row) for row, each in enumerate(found[:ROWS])]
    few = sum(bool(given[each.id].said([0])) for each in bank.resources if each.id in given) - len(found)
    return in_rows(
        "tools",
        words.tools_finding(found[0].title, told(found[0].share)),
        words.alt_rows(words.TOOLS, len(lines)),
        words.TOOL_COLUMNS,
        lines,
        PERCENT,
        words.TOOLS_KEY,
        f"{words.based_on(people(given.values()))} {words.too_few_tried(few, k)}".strip(),
    )


def helped(bank: Bank, given: ByRef, k: int) -> tuple[Helped, ...]:
    """The tools that at least `k` people rated, by the least that their share plausibly is; equals in bank order."""
    out = []
    for tool in bank.resources:
        found = share(given[tool.id].said([0]), USEFUL, k) if tool.id in given else None
        if found is not None:
            ends = wilson(round(found.shown * found.n), found.n) or (0.0, 1.0)
            low, high = (display_percent(100 * end) for end in ends)
            out.append(Helped(tool.title, tool.short or tool.title, found, low, high))
    return tuple(sorted(out, key=lambda each: -each.low))


def _line(tool: Helped, row: int) -> Line:
    marks = (share_bar(row, tool.share, Ink.NOW), Span(row, tool.low, tool.high))
    return Line(words.short_title(tool.name), marks, (told(tool.share), words.plausibly(tool.low, tool.high)))
