"""Answers as small whole numbers in an array, one row a person, one column a question of the bank."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Phase, Slot, Value, about_answers
from questions.model import Bank, Question

CODE_NOT_APPLICABLE: Final = -1
CODE_DONT_KNOW: Final = -2
CODE_BLANK: Final = -3
CODE_NOT_ASKED: Final = -4
NO_GATE: Final = -1

_CODES: Final[Mapping[Value, int]] = {
    None: CODE_BLANK,
    DONT_KNOW: CODE_DONT_KNOW,
    NOT_APPLICABLE: CODE_NOT_APPLICABLE,
}

Codes = npt.NDArray[np.int8]


@dataclass(frozen=True, slots=True)
class Layout:
    """What the columns of an array of codes mean: weight and gate (or NO_GATE) of each, and each stage's columns."""

    question_ids: tuple[str, ...]
    weights: npt.NDArray[np.float64]
    gates: npt.NDArray[np.int8]
    stages: tuple[slice, ...]


def layout_of(bank: Bank) -> Layout:
    """The columns of `bank`, in journey order."""
    questions = tuple(bank.questions.values())
    ends = np.cumsum([len(stage.questions) for stage in bank.stages]).tolist()
    return Layout(
        question_ids=tuple(bank.questions),
        weights=np.array([question.weight for question in questions], dtype=np.float64),
        gates=np.array([NO_GATE if question.gate is None else question.gate for question in questions], dtype=np.int8),
        stages=tuple(slice(start, end) for start, end in zip([0, *ends], ends, strict=False)),
    )


def encode(value: Value) -> int:
    """The code of one level answer: 0-4 as it is, the rest as negative numbers."""
    return value if isinstance(value, int) else _CODES[value]


def counted_answer(answers: Answers, question: Question, phase: Phase = Phase.BEFORE) -> Value:
    """The level answer to `question` as it counts: not applicable without a written reason is no answer."""
    value = answers.get(Slot(Kind.LEVEL, question.id, phase))
    reason = answers.get(Slot(Kind.REASON, question.id, phase))
    return None if value == NOT_APPLICABLE and not str(reason or "").strip() else value


def codes_of(bank: Bank, people: Sequence[Answers], phase: Phase = Phase.BEFORE) -> Codes:
    """One row of codes for each of `people`: int8, people x questions, questions not asked of someone marked so."""
    codes = np.full((len(people), len(bank.questions)), CODE_NOT_ASKED, dtype=np.int8)
    for row, answers in zip(codes, people, strict=True):
        about = about_answers(answers)
        for column, question in enumerate(bank.questions.values()):
            if question.applies_to(about):
                row[column] = encode(counted_answer(answers, question, phase))
    return codes
