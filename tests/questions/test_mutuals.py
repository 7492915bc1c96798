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


def test_six_questions_are_asked_only_of_some(bank: Bank):
    assert sum(bool(question.applies) for question in bank.questions.values()) == 6


def test_a_gate_is_asked_of_everyone(bank: Bank):
    assert not [question.id for question in bank.questions.values() if question.is_gate and question.applies]


def test_what_is_asked_only_of_some_comes_last_so_that_nobody_misses_a_number(bank: Bank):
    for stage in bank.stages:
        assert [bool(question.applies) for question in stage.questions] == [False] * 7 + [True]


@pytest.mark.parametrize(
    ("about", "question"),
    [
        ({"sector": "council", "place": "england"}, "council-decisions"),
        ({"sector": "council", "place": "england"}, "successor-council"),
        ({"sector": "central"}, "public-interest-test"),
        ({"place": "wales"}, "welsh-duties"),
        ({"service": "community-health", "place": "england"}, "health-criteria"),
        ({"sector": "police-fire"}, "police-fire-agreement"),
    ],
)
def test_each_of_them_is_asked_of_those_it_is_for(bank: Bank, about: dict[str, str], question: str):
    everything = {"sector": "other", "place": "scotland", "service": "other"}
    asked = {each.id for each in bank.all_asked(everything | about)}
    nobody = {each.id for each in bank.all_asked(everything)}
    assert question in asked - nobody


def test_every_question_names_a_source_that_somebody_checked(bank: Bank):
    for question in bank.questions.values():
        assert any(bank.source_of[source].standing == "checked" for source in question.sources)


def test_a_tool_is_listed_at_every_stage_whose_questions_lead_to_it(bank: Bank):
    stages = {tool.id: tool.stages for tool in bank.resources}
    for question in bank.questions.values():
        assert all(bank.stage_of[question.id].id in stages[tool] for tool in question.resources)


def test_at_least_four_cases_have_ended_or_gone_back_in_house(bank: Bank):
    assert sum(case.outcome in {"ended", "in-house"} for case in bank.cases) >= 4


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
