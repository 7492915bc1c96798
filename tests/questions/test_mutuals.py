"""The bank about mutuals, as it stands in the house."""

from __future__ import annotations

from datetime import date

import pytest

from questions.check import check
from questions.loader import BANKS, DEFAULT, load_bank
from questions.model import Bank


@pytest.fixture(scope="module")
def bank() -> Bank:
    return load_bank(BANKS / DEFAULT)


def test_it_has_neither_fault_nor_warning():
    assert [str(fault) for fault in check(BANKS / DEFAULT, date(2026, 11, 22))[1]] == []


def test_it_has_six_stages(bank: Bank):
    assert len(bank.stages) == 6


def test_each_stage_asks_six_to_eight_questions(bank: Bank):
    assert all(6 <= len(stage.questions) <= 8 for stage in bank.stages)


def test_seventeen_questions_are_gates(bank: Bank):
    assert sum(question.is_gate for question in bank.questions.values()) == 17


def test_every_stage_has_a_gate(bank: Bank):
    assert all(any(question.is_gate for question in stage.questions) for stage in bank.stages)


def test_each_stage_has_five_confidence_items(bank: Bank):
    assert [len(bank.confidence_in(stage)) for stage in bank.stages] == [5] * 6


def test_relationships_run_through_the_confidence_items(bank: Bank):
    assert sum(item.relationship for item in bank.confidence) >= 12


def test_whoever_answers_is_asked_something_at_every_stage(bank: Bank):
    for about in bank.about:
        for option in about.options:
            assert all(bank.asked(stage, {about.id: option.id}) for stage in bank.stages)
