from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Kind, Phase, Slot, Value
from questions.model import Bank
from scoring.assess import assess
from scoring.model import Band, Calibration, Judgement, ShutGate, Status, Sum
from tests.banks_for_tests import a_question, bank_of, every_question, levels, tiny_bank
from tests.scoring.strategies import SAID


def with_a_council_gate() -> Bank:
    council = a_question("council-only", gate=3, applies={"body": ("council",)})
    others = [a_question("b"), a_question("c")]
    return bank_of({"s1": [*others, council], "s2": [a_question("d")], "s3": [a_question("e")]})


def test_the_best_answers_everywhere_are_strong() -> None:
    found = assess(tiny_bank(), every_question(tiny_bank(), 4))
    assert (found.overall.mean, found.overall.status, found.shut_gates) == (100.0, "strong", ())


def test_no_answers_at_all_score_nothing_and_leave_every_gate_shut() -> None:
    found = assess(tiny_bank(), {})
    assert {stage.status for stage in found.stages} == {Status.TOO_FEW}
    assert len(found.shut_gates) == found.overall.gates_shut == 3
    assert found.overall.mean is None


def test_stages_are_in_journey_order() -> None:
    assert [stage.stage_id for stage in assess(tiny_bank(), {}).stages] == ["s1", "s2", "s3"]


def test_a_question_of_another_body_neither_counts_nor_blocks() -> None:
    answers = levels({"b": 3, "c": 3}) | {Slot(Kind.ABOUT, "body"): "nhs"}
    stage = assess(with_a_council_gate(), answers).stages[0]
    assert (stage.n_items, stage.gates_shut, stage.band) == (2, 0, Band.STRONG)


def test_the_same_question_blocks_whom_it_applies_to() -> None:
    answers = levels({"b": 3, "c": 3}) | {Slot(Kind.ABOUT, "body"): "council"}
    found = assess(with_a_council_gate(), answers)
    assert found.stages[0].band is Band.BLOCKED
    assert found.shut_gates == (ShutGate("council-only", "s1", 3, None),)


def test_not_applicable_without_a_reason_counts_as_blank() -> None:
    answers = levels({"s1-q1": 3, "s1-q2": 3}) | {Slot(Kind.LEVEL, "s1-q3"): "na"}
    stage = assess(tiny_bank(), answers).stages[0]
    assert (stage.n_missing, stage.n_applicable) == (1, 3)


def test_not_applicable_on_a_gate_is_refused_even_with_a_reason() -> None:
    found = assess(tiny_bank(), every_question(tiny_bank(), 4) | levels({"s1-q1": "na"}))
    assert found.shut_gates == (ShutGate("s1-q1", "s1", 3, "na"),)
    assert found.stages[0].band is Band.BLOCKED


def test_only_what_was_said_in_the_phase_counts() -> None:
    bank = tiny_bank()
    answers = every_question(bank, 1) | levels(dict.fromkeys(bank.questions, 4), Phase.LATER)
    assert assess(bank, answers).overall.mean == 25.0
    assert assess(bank, answers, Phase.LATER).overall.mean == 100.0


def test_confidence_is_judged_beside_readiness() -> None:
    bank = tiny_bank()
    answers = every_question(bank, 1) | {Slot(Kind.CONFIDENCE, "s1-can-1"): 9, Slot(Kind.CONFIDENCE, "s1-can-2"): 8}
    found = assess(bank, answers).calibration
    assert found[0] == Calibration("s1", 8.5, 2, 25.0, Judgement.BLIND_SPOT)
    assert found[1] == Calibration("s2", None, 0, 25.0, None)


def test_every_score_opens_to_its_sums() -> None:
    bank = bank_of(
        {
            "s1": [a_question("a", weight=2), a_question("b", gate=3), a_question("c"), a_question("d")],
            "s2": [a_question("e")],
            "s3": [a_question("f")],
        }
    )
    assert assess(bank, levels({"a": 3, "b": 2, "c": "dk", "d": "na"})).sums["s1"] == (
        Sum("a", 3, 2, None, 6.0),
        Sum("b", 2, 1, 3, 2.0),
        Sum("c", "dk", 1, None, None),
        Sum("d", "na", 1, None, None),
    )


@given(st.lists(SAID, min_size=9, max_size=9))
def test_the_sums_come_to_the_level(said: list[Value]) -> None:
    bank = tiny_bank()
    found = assess(bank, levels(dict(zip(bank.questions, said, strict=True))))
    for stage in found.stages:
        counted = [line for line in found.sums[stage.stage_id] if line.counted is not None]
        if stage.level is not None:
            total = sum(line.counted for line in counted if line.counted is not None)
            assert stage.level == pytest.approx(total / sum(line.weight for line in counted))


@given(st.lists(SAID, min_size=9, max_size=9))
def test_the_shut_gates_named_are_the_shut_gates_counted(said: list[Value]) -> None:
    bank = tiny_bank()
    found = assess(bank, levels(dict(zip(bank.questions, said, strict=True))))
    assert len(found.shut_gates) == found.overall.gates_shut == sum(stage.gates_shut for stage in found.stages)


def test_a_stage_without_confidence_items_has_no_calibration() -> None:
    bank = tiny_bank(confidence=())
    assert assess(bank, every_question(bank, 3)).calibration[0].confidence is None
