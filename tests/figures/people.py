"""A made-up bank and assessments built by hand, so that figures are tested apart from scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from questions.answers import Kind, Slot, Value
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
from scoring.model import Assessment, Band, Calibration, Judgement, Overall, ShutGate, StageScore, Status

SHORTS = (
    "Explore and sponsor",
    "Options and outline case",
    "Full case, people, form",
    "Route to contract",
    "Transition and launch",
    "Perform, renew or exit",
)
RUNGS = ("Not started", "Aware", "Planned", "Agreed", "Assured")
GATE_LEVEL = 3


def a_question(stage: int, order: int, gate: int | None, short: str) -> Question:
    return Question(
        id=f"s{stage}-q{order}",
        text="Is it done?",
        short=short,
        gate=gate,
        why="It matters.",
        evidence=("A note",),
        who_knows="The sponsor",
        rungs=RUNGS,
        applies={"sector": ("nhs",)} if (stage, order) == (1, 4) else {},
        next_steps=(
            NextStep(
                id=f"s{stage}-q{order}-do",
                title="Do it",
                who="You",
                weeks=2,
                hours=3,
                first_move="Begin",
                done_when="It is done",
            ),
        ),
    )


def a_bank(
    stages: int = 6, questions: int = 4, shorts: Sequence[str] = SHORTS, gate_short: str = "Pension risk"
) -> Bank:
    """Every second question is a gate at level 3; question 1.4 is asked of the NHS only."""
    return Bank(
        id="made-up",
        version="1.0.0",
        title="Made up",
        subject="tests",
        introduction="For tests.",
        law_seen_to=date(2026, 1, 1),
        target=3,
        ladder=tuple(Rung(name=name, meaning=name) for name in RUNGS),
        confidence_scale=ConfidenceScale(stem="Can you", low="no", middle="half", high="yes"),
        about=(
            AboutQuestion(
                id="sector",
                text="Where?",
                options=(Option(id="nhs", label="NHS"), Option(id="council", label="Council")),
            ),
        ),
        stages=tuple(
            Stage(
                id=f"s{place}",
                title=shorts[(place - 1) % len(shorts)],
                short=shorts[(place - 1) % len(shorts)],
                purpose="Why",
                good="Good",
                cycle="Plan",
                questions=tuple(
                    a_question(
                        place,
                        order,
                        GATE_LEVEL if order % 2 == 0 else None,
                        gate_short if order % 2 == 0 else "User need",
                    )
                    for order in range(1, questions + 1)
                ),
            )
            for place in range(1, stages + 1)
        ),
        confidence=tuple(
            ConfidenceItem(id=f"c{place}-{order}", stage=f"s{place}", text="say so")
            for place in range(1, stages + 1)
            for order in (1, 2)
        ),
    )


def a_score(
    stage_id: str,
    percent: float | None = None,
    low: float | None = None,
    high: float | None = None,
    band: Band | None = None,
    dk: int = 0,
    status: Status | None = None,
    items: int = 4,
    numeric: int | None = None,
) -> StageScore:
    """A stage's score from its percent (0-100); `low` and `high` are percents too. No percent: too few answers."""
    counted = numeric if numeric is not None else (items - dk if percent is not None else 0)
    return StageScore(
        stage_id=stage_id,
        n_items=items,
        n_applicable=items,
        n_numeric=counted,
        n_dk=dk,
        n_missing=items - counted - dk,
        need=3,
        gates_shut=1 if band is Band.BLOCKED else 0,
        gates_failed=0,
        status=status or (Status.TOO_FEW if percent is None else Status.SCORED),
        level=None if percent is None else percent / 25,
        percent=percent,
        low=None if percent is None else (percent if low is None else low) / 25,
        high=None if percent is None else (percent if high is None else high) / 25,
        band=band or (None if percent is None else band_of(percent)),
    )


def band_of(percent: float) -> Band:
    return (Band.EARLY, Band.DEVELOPING, Band.ESTABLISHED, Band.STRONG, Band.STRONG)[int(percent // 25)]


def an_assessment(
    scores: Sequence[StageScore],
    shut_gates: Sequence[ShutGate] = (),
    calibration: Sequence[Calibration] = (),
) -> Assessment:
    percents = [score.percent for score in scores if score.percent is not None]
    overall = Overall(
        mean=sum(percents) / len(percents) if percents else None,
        weakest=min(percents, default=None),
        gates_shut=len(shut_gates),
        status="partial",
        n_scored=len(percents),
    )
    return Assessment(tuple(scores), overall, tuple(shut_gates), tuple(calibration), {})


def percents(*values: float | None) -> list[StageScore]:
    """One score a stage, in order; None: too few answers, but one."""
    return [
        a_score(f"s{place}", value, numeric=1 if value is None else None) for place, value in enumerate(values, start=1)
    ]


def a_gate(question_id: str, said: Value = 0) -> ShutGate:
    return ShutGate(question_id, question_id.partition("-")[0], GATE_LEVEL, said)


def a_pair(stage_id: str, readiness: float | None, confidence: float | None) -> Calibration:
    judgement = None
    if readiness is not None and confidence is not None:
        judgement = {
            (True, True): Judgement.WELL_JUDGED,
            (True, False): Judgement.BLIND_SPOT,
            (False, True): Judgement.HIDDEN_STRENGTH,
            (False, False): Judgement.KNOWN_GAP,
        }[confidence >= 6, readiness >= 50]
    return Calibration(stage_id, confidence, 2 if confidence is not None else 0, readiness, judgement)


def the_typical() -> Assessment:
    """The person in the picture: strong on exploring, blocked twice, early at the end."""
    scores = [
        a_score("s1", 78),
        a_score("s2", 41, 33, 60, dk=1),
        a_score("s3", 66, band=Band.BLOCKED),
        a_score("s4", 71, 64, 75, band=Band.BLOCKED, dk=1),
        a_score("s5", 25, 19, 45, dk=2),
        a_score("s6", None, numeric=1),
    ]
    pairs = [
        a_pair("s1", 78, 7),
        a_pair("s2", 41, 8),
        a_pair("s3", 66, 6),
        a_pair("s4", 71, 7),
        a_pair("s5", 25, 3.5),
        a_pair("s6", None, 3),
    ]
    return an_assessment(scores, [a_gate("s4-q2"), a_gate("s3-q2", "dk"), a_gate("s6-q2", None)], pairs)


def levels(values: Mapping[str, Value]) -> dict[Slot, Value]:
    """Level answers by question id."""
    return {Slot(Kind.LEVEL, question_id): value for question_id, value in values.items()}
