"""The sheets of numbers: readiness by stage, worked out by formulas from the sums beside it."""

from __future__ import annotations

from collections.abc import Sequence

from documents.plan.view import StageLine, SumLine
from documents.spreadsheets.sheet import Sheet
from scoring.thresholds import HIGHEST_LEVEL
from words import files

_STAGE_WIDTHS = (8, 36, 10, 11, 10, 10, 10, 10, 16, 10, 10, 13)
_SUM_WIDTHS = (8, 10, 42, 20, 8, 8, 10, 10, 24)


def write_readiness(sheet: Sheet, stages: Sequence[StageLine], sums: str) -> None:
    """A row for each stage; its level and what follows from it are live formulas over the sheet called `sums`."""
    sheet.columns(_STAGE_WIDTHS)
    sheet.header(files.READINESS_COLUMNS, len(stages))
    for row, stage in enumerate(stages, start=1):
        sheet.number(row, 0, stage.place, sheet.formats.whole)
        sheet.text(row, 1, stage.name)
        _level(sheet, row, stage, sums)
        sheet.number(row, 4, _share(stage.low), sheet.formats.percent)
        sheet.number(row, 5, _share(stage.high), sheet.formats.percent)
        sheet.number(row, 6, _share(stage.target), sheet.formats.percent)
        sheet.text(row, 8, stage.word)
        for column, number in enumerate((stage.gates_shut, stage.counted, stage.applicable), start=9):
            sheet.number(row, column, number, sheet.formats.whole)
    sheet.aside(len(stages) + 2, 1, files.READINESS_NOTE)


def _level(sheet: Sheet, row: int, stage: StageLine, sums: str) -> None:
    """Level, percent and gap; without a score the first says so and the others are empty."""
    if stage.level is None:
        sheet.text(row, 2, files.NO_SCORE)
        for column in (3, 7):
            sheet.number(row, column, None, sheet.formats.percent)
        return
    line, level = row + 1, stage.level
    of_stage = f"'{sums}'!$A:$A,$A{line}"
    weights = f"SUMIFS('{sums}'!$F:$F,{of_stage},'{sums}'!$E:$E,\">=0\")"
    sheet.sum(row, 2, f"=SUMIFS('{sums}'!$G:$G,{of_stage})/{weights}", level, sheet.formats.level)
    sheet.sum(row, 3, f"=C{line}/{HIGHEST_LEVEL}", level / HIGHEST_LEVEL, sheet.formats.percent)
    gap = max(0.0, (stage.target - level) / HIGHEST_LEVEL)
    sheet.sum(row, 7, f"=MAX(0,G{line}-D{line})", gap, sheet.formats.percent)


def write_sums(sheet: Sheet, stages: Sequence[StageLine]) -> None:
    """A row for each question that applies, with what its answer adds to its stage."""
    lines = [(stage, line) for stage in stages for line in stage.sums]
    sheet.columns(_SUM_WIDTHS)
    sheet.header(files.SUM_COLUMNS, len(lines))
    for row, (stage, line) in enumerate(lines, start=1):
        sheet.number(row, 0, stage.place, sheet.formats.whole)
        for column, text in ((1, line.number), (2, line.question), (3, line.said), (8, _gate(line))):
            sheet.text(row, column, text)
        sheet.number(row, 4, line.rung, sheet.formats.whole)
        sheet.number(row, 5, line.weight, sheet.formats.whole)
        counted = "" if line.rung is None else line.rung * line.weight
        sheet.sum(row, 6, f'=IF(E{row + 1}="","",E{row + 1}*F{row + 1})', counted, sheet.formats.whole)
        sheet.number(row, 7, line.gate, sheet.formats.whole)
    sheet.sheet.ignore_errors({"number_stored_as_text": f"B2:B{len(lines) + 1}"})


def _gate(line: SumLine) -> str:
    if line.gate is None:
        return ""
    return files.GATE_SHUT if line.gate_shut else files.GATE_OPEN


def _share(level: float | None) -> float | None:
    return None if level is None else level / HIGHEST_LEVEL
