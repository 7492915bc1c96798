"""Every answer at a glance: a row for each stage, a cell for each question."""

from __future__ import annotations

from dataclasses import dataclass

from figures.model import LEVEL_INKS, Axis, Cell, Figure, Ink, Table
from figures.standing import question_label, stage_label
from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, about_answers
from questions.model import Bank, Question
from scoring.codes import counted_answer
from scoring.model import Assessment
from words import figures as words


@dataclass(frozen=True, slots=True)
class _Answer:
    """One question as it is shown; `level` is None where the answer is not a rung."""

    question: Question
    row: int
    column: int
    sign: str
    ink: Ink
    level: int | None
    said: str
    opens: bool
    number: str
    stage: str

    @property
    def cell(self) -> Cell:
        return Cell(self.column, self.row, self.ink, self.sign, self.opens)

    @property
    def line(self) -> tuple[str, ...]:
        return (self.number, self.question.short, self.said, self._gate, self.stage)

    @property
    def _gate(self) -> str:
        needed = self.question.gate
        if needed is None or self.said == words.SAID_NOT_ASKED:
            return ""
        return words.gate_cell(needed, is_shut=self.level is None or self.level < needed)


def question_heatmap(bank: Bank, assessment: Assessment, answers: Answers) -> Figure:
    """Cells in journey order, levels 0-4 as digits; a thick outline where what was said keeps a gate open."""
    labels = [stage_label(bank, stage.id) for stage in bank.stages]
    shown = _shown(bank, assessment, answers, labels)
    longest = max(len(stage.questions) for stage in bank.stages)
    return Figure(
        id="question-heatmap",
        headline=_headline(shown),
        alt=_alt(bank, shown),
        table=Table(words.HEATMAP_CAPTION, words.HEATMAP_COLUMNS, tuple(answer.line for answer in shown)),
        marks=tuple(answer.cell for answer in shown),
        x=Axis(-0.5, longest - 0.5, tuple((float(i), str(i + 1)) for i in range(longest)), words.HEATMAP_AXIS),
        y=Axis(-0.5, len(labels) - 0.5, tuple((float(row), label) for row, label in enumerate(labels))),
        key=words.heatmap_key({answer.sign for answer in shown}, bool(_open(shown))),
        note=words.HEATMAP_NOTE,
    )


def _shown(bank: Bank, assessment: Assessment, answers: Answers, labels: list[str]) -> list[_Answer]:
    about = about_answers(answers)
    blocking = {gate.question_id for gate in assessment.shut_gates if gate.said is not None}
    shown = []
    for row, stage in enumerate(bank.stages):
        for column, question in enumerate(stage.questions):
            sign, ink, level, said = _sign(bank, question, answers, question.applies_to(about))
            opens, number = question.id in blocking, bank.number_of[question.id]
            shown.append(_Answer(question, row, column, sign, ink, level, said, opens, number, labels[row]))
    return shown


def _sign(bank: Bank, question: Question, answers: Answers, asked: bool) -> tuple[str, Ink, int | None, str]:
    if not asked:
        return words.NOT_APPLICABLE, Ink.ABSENT, None, words.SAID_NOT_ASKED
    value = counted_answer(answers, question)
    if value == NOT_APPLICABLE:
        return words.NOT_APPLICABLE, Ink.ABSENT, None, words.SAID_NOT_APPLICABLE
    if value == DONT_KNOW:
        return words.DONT_KNOW, Ink.UNKNOWN, None, words.SAID_DONT_KNOW
    if isinstance(value, int):
        return str(value), LEVEL_INKS[value], value, words.said_level(value, bank.ladder[value].name)
    return words.BLANK, Ink.ABSENT, None, words.SAID_NOTHING


def _count(shown: list[_Answer], sign: str) -> int:
    return sum(answer.sign == sign for answer in shown)


def _open(shown: list[_Answer]) -> list[_Answer]:
    return [answer for answer in shown if answer.opens]


def _headline(shown: list[_Answer]) -> str:
    blank = _count(shown, words.BLANK)
    asked = sum(answer.said != words.SAID_NOT_ASKED for answer in shown)
    return words.heatmap_finding(len(_open(shown)), _count(shown, words.DONT_KNOW), blank, asked)


def _alt(bank: Bank, shown: list[_Answer]) -> str:
    levels = [answer.level for answer in shown if answer.level is not None]
    low, high = (min(levels), max(levels)) if levels else (None, None)
    signs = (words.DONT_KNOW, words.NOT_APPLICABLE, words.BLANK)
    return " ".join(
        [
            words.heatmap_alt(len(bank.stages), len(shown), low, high),
            words.heatmap_counts(*(_count(shown, sign) for sign in signs)),
            words.shut_at([question_label(bank, answer.question.id) for answer in _open(shown)]),
        ]
    )
