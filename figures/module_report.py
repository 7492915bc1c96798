"""The report on a module: the same sentences and tables for the screen, for paper and for the spreadsheet.

It may leave the organisation, so counts are those of the export rule: of fewer than ten people words alone, else to
the nearest five.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from figures.model import Figure, Table
from figures.report_choices import choice_tables, obstacle_told
from figures.report_confidence import cautions_told, change_told, confidence_picture, confidence_table, stage_means
from figures.report_parts import Followed, first_table, first_told, followed_told
from figures.report_tools import tool_table, tools_told
from figures.room import ByRef
from questions.model import Bank
from scoring.group_change import GroupChange, room_change
from scoring.pooling import export_count
from scoring.released import Released
from words import module_report as words
from words import report as report_words
from words.evaluation import LIMITS


@dataclass(frozen=True, slots=True)
class Report:
    """Paragraphs, then a picture where there is one, then tables, in the order in which they are read."""

    paragraphs: tuple[str, ...]
    tables: tuple[Table, ...]
    picture: Figure | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """What was released of a module, by stage, tool and question about the module; `joined` people took part.

    `first` is the stage of each first step; `followed` what became of steps three months on, None before that.
    """

    joined: int
    confidence: ByRef
    tools: ByRef
    module: ByRef
    first: Released | None = None
    followed: Followed | None = None


def module_report(bank: Bank, given: Collected) -> Report:
    """What may be said of a module outside the room."""
    change = room_change(bank, given.confidence, given.joined)
    first, choices = first_table(bank, given.first), tuple(choice_tables(given.module))
    paragraphs = (
        words.took_part(export_count(given.joined)),
        *change_told(bank, change),
        *cautions_told(bank, change),
        *tools_told(bank, given.tools),
        *first_told(bank, given.first),
        *obstacle_told(given.module),
        followed_told(given.followed),
        *_withheld(change, first, *choices),
        LIMITS,
        words.ROUNDED,
    )
    confidence = confidence_table(bank, change)
    tables = (confidence, tool_table(bank, given.tools), first, *choices)
    picture = confidence_picture(list(stage_means(bank, change)), confidence)
    return Report(paragraphs, tuple(table for table in tables if table.rows), picture)


def _withheld(change: GroupChange, *tables: Table) -> Iterator[str]:
    """What is left out, and why; stages and tools are told of by themselves."""
    left_out = [table.caption for table in tables if not table.rows]
    if not change.stages:
        left_out.insert(0, report_words.CONFIDENCE)
    if left_out:
        yield report_words.withheld(left_out)
