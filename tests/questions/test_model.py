"""What a bank can be asked once it has loaded."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import ValidationError

from questions.loader import load_bank
from questions.model import Bank

HARBOUR = Path(__file__).parents[1] / "banks" / "good" / "harbour"


@pytest.fixture(scope="module")
def harbour() -> Bank:
    return load_bank(HARBOUR)


def test_a_question_with_a_level_to_reach_is_a_gate(harbour: Bank):
    assert [ref for ref, question in harbour.questions.items() if question.is_gate] == ["quay-owner", "money", "rescue"]


def test_a_question_without_conditions_applies_to_everyone(harbour: Bank):
    assert harbour.questions["money"].applies_to({"water": "still"})


def test_a_question_applies_only_where_every_condition_holds(harbour: Bank):
    lights = harbour.questions["lights"]
    assert lights.applies_to({"water": "tidal", "size": "many"})
    assert not lights.applies_to({"water": "tidal", "size": "few"})
    assert not lights.applies_to({"water": "still", "size": "many"})


def test_what_is_not_known_of_someone_hides_nothing(harbour: Bank):
    assert harbour.questions["lights"].applies_to({})


def test_a_stage_asks_only_what_applies(harbour: Bank):
    survey = harbour.stages[0]
    assert [question.id for question in harbour.asked(survey, {"water": "still"})] == ["quay-owner"]


def test_all_that_is_asked_comes_in_journey_order(harbour: Bank):
    asked = [question.id for question in harbour.all_asked({"water": "still"})]
    assert asked == ["quay-owner", "money", "moorings", "rescue", "radio"]


def test_numbers_do_not_move_when_a_question_is_left_out(harbour: Bank):
    assert harbour.number_of["lights"] == "3.3"


def test_every_question_knows_its_stage(harbour: Bank):
    assert harbour.stage_of["moorings"].id == "works"


def test_every_next_step_knows_its_question(harbour: Bank):
    question, step = harbour.next_steps["find-deeds"]
    assert (question.id, step.title) == ("quay-owner", "Find the deeds")


def test_every_source_is_found_by_its_id(harbour: Bank):
    assert harbour.source_of["price-book"].publisher == "Quay and Sons"


def test_confidence_items_are_found_by_stage(harbour: Bank):
    assert [item.id for item in harbour.confidence_in(harbour.stages[1])] == ["sure-judge-price", "sure-tell-boats"]


def test_a_bank_cannot_be_changed(harbour: Bank):
    with pytest.raises(ValidationError, match="frozen"):
        harbour.title = "Another"  # type: ignore[misc]
