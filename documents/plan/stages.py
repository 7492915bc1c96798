"""The stages of a plan in numbers, each with the sums behind it."""

from __future__ import annotations

from collections.abc import Iterator

from documents.plan.view import StageLine, SumLine
from figures.standing import standings
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Value
from questions.model import Bank
from scoring.model import Assessment, Sum
from words import paper, screen


def stage_lines(bank: Bank, assessment: Assessment) -> Iterator[StageLine]:
    """Every stage in journey order, as it is scored."""
    shut = {gate.question_id for gate in assessment.shut_gates}
    for row in standings(bank, assessment):
        score = row.score
        yield StageLine(
            place=row.place,
            name=bank.stages[row.place - 1].title,
            level=score.level,
            low=score.low,
            high=score.high,
            target=bank.target,
            word=row.word,
            gates_shut=score.gates_shut,
            counted=score.n_numeric,
            applicable=score.n_applicable,
            sums=tuple(_sum(bank, line, line.question_id in shut) for line in assessment.sums[score.stage_id]),
        )


def said_in_words(bank: Bank, value: Value) -> str:
    """An answer as the ladder's word for it, with its number."""
    if isinstance(value, int):
        return screen.level_said(value, bank.ladder[value].name)
    return {DONT_KNOW: paper.DONT_KNOW, NOT_APPLICABLE: paper.NOT_APPLICABLE}.get(value or "", paper.NOT_ANSWERED)


def _sum(bank: Bank, line: Sum, gate_shut: bool) -> SumLine:
    question = bank.questions[line.question_id]
    rung = line.said if isinstance(line.said, int) else None
    return SumLine(
        number=bank.number_of[question.id],
        question=question.short,
        said=said_in_words(bank, line.said),
        rung=rung,
        weight=line.weight,
        gate=line.gate,
        gate_shut=gate_shut,
    )
