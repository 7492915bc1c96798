"""A report on a module of made-up people, to look at or to hand round."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from random import Random

from documents.report.view import Remarks, ReportView
from documents.samples.answers import likeliest_first
from figures.module_report import Collected, module_report
from figures.report_parts import Followed
from questions.answers import Kind, Value
from questions.feedback import CHOICES
from questions.model import Bank, Stage
from scoring.released import Released, read_back
from scoring.tools import ORDERS
from words import facilitate, samples
from words import report as words

_PEOPLE = 40
_FOLLOWED = Followed(people=36, replied=24, steps=80, told=55, begun=38)


def sample_report(bank: Bank, today: date) -> ReportView:
    """What the report of a room of 40 may look like; the same bank and day give the same."""
    chance = Random(bank.id)  # noqa: S311 - a sample, no secret
    told = module_report(bank, _collected(bank, chance))
    return ReportView(
        title=samples.MODULE,
        days=facilitate.dates(today - timedelta(days=1), today),
        made_on=today,
        bank_title=bank.title,
        bank_version=bank.version,
        paragraphs=told.paragraphs,
        picture=told.picture,
        tables=told.tables,
        remarks=tuple(Remarks(words.THEMES[theme], texts) for theme, texts in samples.REMARKS.items()),
        demonstration=True,
    )


def _collected(bank: Bank, chance: Random) -> Collected:
    return Collected(
        joined=_PEOPLE + 3,
        confidence={
            stage.id: _released(_ratings(bank, stage, chance)) for stage in bank.stages if bank.confidence_in(stage)
        },
        tools={tool.id: _released(_tool(chance) for _ in range(_PEOPLE // 2)) for tool in bank.resources[:4]},
        module={
            asked.value: _released(_some(chance, likeliest_first(asked)) for _ in range(_PEOPLE)) for asked in CHOICES
        },
        first=_released(_some(chance, [stage.id for stage in bank.stages]) for _ in range(_PEOPLE)),
        followed=_FOLLOWED,
    )


def _ratings(bank: Bank, stage: Stage, chance: Random) -> Iterator[list[Value]]:
    items = len(bank.confidence_in(stage))
    for _ in range(_PEOPLE):
        before = [chance.randint(2, 7) for _ in range(items)]
        after = [min(10, each + chance.randint(0, 3)) for each in before]
        yield [*before, *after, max(0, before[0] - chance.randint(0, 2))]


def _tool(chance: Random) -> list[Value]:
    return [_one(chance, list(ORDERS[kind])[::-1]) for kind in (Kind.TOOL_USEFUL, Kind.TOOL_CLEAR, Kind.TOOL_NEXT)]


def _some(chance: Random, options: Sequence[str]) -> list[Value]:
    return [_one(chance, options)]


def _one(chance: Random, options: Sequence[str]) -> str:
    """One of them, the earlier the likelier."""
    return chance.choices(options, [1 / (1 + place) for place in range(len(options))])[0]


def _released(records: Iterable[list[Value]]) -> Released:
    return read_back([{"groups": [], "records": list(records)}])
