"""What a report says of tools: the shares of the best two answers, rounded, by the stage that a tool is for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from figures.model import Table
from figures.room import ByRef
from figures.standing import stage_label
from questions.answers import Value
from questions.model import Bank, Resource
from scoring import thresholds
from scoring.pooling import export_count, export_share
from scoring.released import Released
from scoring.shares import wilson
from scoring.tools import ORDERS
from words import module_report as words


def tool_table(bank: Bank, tools: ByRef) -> Table:
    """What was said of each tool that ten people rated, stage by stage, in each the most surely useful first."""
    places = {stage.id: place for place, stage in enumerate(bank.stages)}
    counted = [tool for tool in bank.resources if tool.id in tools and export_count(_raters(tools[tool.id], 0))]
    useful = next(iter(ORDERS.values()))
    counted.sort(
        key=lambda tool: (min(places[each] for each in tool.stages), -_at_least(tools[tool.id].said([0]), useful))
    )
    return Table(
        words.TOOLS_CAPTION, words.TOOL_COLUMNS, tuple(_tool_line(bank, each, tools[each.id]) for each in counted)
    )


def _tool_line(bank: Bank, tool: Resource, given: Released) -> tuple[str, ...]:
    shares = []
    for column, order in enumerate(ORDERS.values()):
        share = _rounded_share(given.said([column]), order)
        shares.append(words.NO_NUMBER if share is None else words.share_of(share))
    first = next(stage for stage in bank.stages if stage.id in tool.stages)
    return (stage_label(bank, first.id), tool.title, str(export_count(_raters(given, 0))), *shares)


def tools_told(bank: Bank, tools: ByRef) -> Iterator[str]:
    """The tool that most surely helped, or that none may be counted."""
    order = next(iter(ORDERS.values()))
    rated = [tool for tool in bank.resources if tool.id in tools and export_count(_raters(tools[tool.id], 0))]
    if not rated:
        yield words.TOO_FEW_TOOLS
        return
    best = max(rated, key=lambda tool: _at_least(tools[tool.id].said([0]), order))
    share, count = _rounded_share(tools[best.id].said([0]), order), export_count(_raters(tools[best.id], 0))
    yield words.helped(best.title, share or 0, count or 0)


def _at_least(said: Sequence[Value], order: Sequence[str]) -> float:
    found = wilson(sum(each in order[-2:] for each in said), len(said))
    return found[0] if found else 0.0


def _rounded_share(said: Sequence[Value], order: Sequence[str]) -> int | None:
    """The share of the best two of a tool's answers to the nearest 5%; None of fewer than ten people."""
    rated = [each for each in said if each in order]
    if len(rated) < thresholds.EXPORT_FROM:
        return None
    return export_share(sum(each in order[-2:] for each in rated), len(rated))


def _raters(given: Released, column: int) -> int:
    return len(given.said([column]))
