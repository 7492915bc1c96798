"""Small banks for tests, built without any file.

`tiny_bank()` has three stages of three questions, each with one next step, and two confidence items a stage.
The first question of each stage is a gate that opens at level 3.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from questions.answers import Kind, Phase, Slot, Value
from questions.model import (
    AboutQuestion,
    Bank,
    ConfidenceItem,
    ConfidenceScale,
    NextStep,
    Option,
    Question,
    Rung,
    Stage,
)

LADDER = ("Not started", "Aware", "Planned", "Agreed", "Assured")


def a_step(step_id: str, **changes: Any) -> NextStep:
    """A next step of two weeks and four hours, with `changes`."""
    fields: dict[str, Any] = {
        "id": step_id,
        "title": f"Do {step_id}",
        "who": "Lead commissioner",
        "weeks": 2,
        "hours": 4.0,
        "first_move": f"Write the first line of {step_id}",
        "done_when": f"{step_id} is signed",
    }
    return NextStep(**(fields | changes))


def a_question(question_id: str, **changes: Any) -> Question:
    """A question of weight 1, no gate, asked of everybody, with one step, with `changes`."""
    fields: dict[str, Any] = {
        "id": question_id,
        "text": f"Is {question_id} in place?",
        "short": question_id,
        "why": "It matters.",
        "evidence": ("A paper",),
        "who_knows": "The lead",
        "rungs": ("none", "some", "half", "most", "all"),
        "next_steps": (a_step(f"{question_id}-step"),),
    }
    return Question(**(fields | changes))


def a_stage(stage_id: str, questions: Sequence[Question]) -> Stage:
    """A stage of these questions."""
    return Stage(
        id=stage_id,
        title=stage_id.title(),
        short=stage_id,
        purpose="To learn.",
        good="It is done.",
        cycle="Plan",
        questions=tuple(questions),
    )


def bank_of(stages: Mapping[str, Sequence[Question]], **changes: Any) -> Bank:
    """A bank of these stages, two confidence items in each, with `changes`."""
    fields: dict[str, Any] = {
        "id": "tiny",
        "version": "1.0.0",
        "title": "A tiny bank",
        "subject": "testing",
        "introduction": "A bank for tests.",
        "law_seen_to": date(2026, 1, 1),
        "ladder": tuple(Rung(name=name, meaning=name) for name in LADDER),
        "confidence_scale": ConfidenceScale(
            stem="How confident are you that you can", low="Cannot", middle="Fairly", high="Certain"
        ),
        "about": (
            AboutQuestion(
                id="body",
                text="Who do you work for?",
                options=(Option(id="council", label="A council"), Option(id="nhs", label="The NHS")),
            ),
        ),
        "stages": tuple(a_stage(stage_id, questions) for stage_id, questions in stages.items()),
        "confidence": tuple(
            ConfidenceItem(id=f"{stage_id}-can-{n}", stage=stage_id, text=f"do thing {n}")
            for stage_id in stages
            for n in (1, 2)
        ),
    }
    return Bank(**(fields | changes))


def tiny_bank(stages: int = 3, questions: int = 3, gate: int | None = 3, **changes: Any) -> Bank:
    """A regular bank: questions are called s1-q1, s1-q2 and so on, their steps s1-q1-step."""
    made = {
        f"s{place}": tuple(
            a_question(f"s{place}-q{order}", gate=gate if order == 1 else None) for order in range(1, questions + 1)
        )
        for place in range(1, stages + 1)
    }
    return bank_of(made, **changes)


def levels(said: Mapping[str, Value], phase: Phase = Phase.BEFORE) -> dict[Slot, Value]:
    """Level answers by question id, each “na” with its reason."""
    answers = {Slot(Kind.LEVEL, question_id, phase): value for question_id, value in said.items()}
    reasons = {Slot(Kind.REASON, ref, phase): "Somebody else does it" for ref, value in said.items() if value == "na"}
    return answers | reasons


def every_question(bank: Bank, value: Value) -> dict[Slot, Value]:
    """The same answer to every question of `bank`."""
    return levels(dict.fromkeys(bank.questions, value))
