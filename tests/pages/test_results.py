from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Phase, Slot, Value
from scoring.readiness import fewest_needed
from scoring.rounding import display_percent, round_half_up
from tests.banks_for_tests import every_question, levels
from tests.pages.visitor import Visitor, as_read, with_answers
from ui import journey, shelf
from words import screen

DIVISION = " ÷ "


def results(answers: Answers) -> Visitor:
    return with_answers(answers).opens(journey.RESULTS)


def stage_answers(place: int, value: Value) -> Answers:
    return levels({question.id: value for question in shelf.bank().stages[place - 1].questions})


def pictures(visitor: Visitor) -> list[Any]:
    return [each.proto for each in visitor.app.get("plotly_chart")]


def sums_of(visitor: Visitor, place: int) -> list[list[str]]:
    """The rows of the sums of a stage, without their names; the pictures' tables come before them."""
    tables = [each.value for each in visitor.app.table]
    table = tables[len(tables) - len(shelf.bank().stages) + place - 1]
    return [[as_read(cell) for cell in row] for row in table.to_numpy().tolist()]


def test_where_something_was_said_again_three_months_on_that_is_where_they_stand():
    first, again = every_question(shelf.bank(), 1), every_question(shelf.bank(), 3)
    later = {replace(slot, phase=Phase.LATER): value for slot, value in again.items()}
    assert sums_of(results({**first, **later}), 1) == sums_of(results(again), 1)


def gates_in(visitor: Visitor, place: int) -> list[str]:
    return [row[-1] for row in sums_of(visitor, place)]


def test_with_nothing_answered_there_is_nothing_to_show_yet():
    visitor = Visitor().opens(journey.RESULTS)
    assert visitor.sees(screen.RESULTS_EMPTY)
    assert pictures(visitor) == []


def test_from_there_a_button_leads_to_the_first_stage():
    assert Visitor().opens(journey.RESULTS).presses("to-stages").page == journey.stage_page(1)


def test_confidence_alone_shows_nothing_yet():
    visitor = results({Slot(Kind.CONFIDENCE, shelf.bank().confidence[0].id): 9})
    assert visitor.sees(screen.RESULTS_EMPTY)


@pytest.mark.parametrize("value", [0, 4, DONT_KNOW])
def test_one_stage_alone_has_its_pictures(value):
    visitor = results(stage_answers(1, value))
    assert not visitor.sees(screen.RESULTS_EMPTY)
    assert len(pictures(visitor)) >= 3


def test_every_picture_speaks_and_has_its_table():
    visitor = results(every_question(shelf.bank(), 2))
    shown = pictures(visitor)
    assert all(len(each.alt) > 40 for each in shown)
    tables = [each for each in visitor.app.expander if each.label == screen.RESULTS_TABLE]
    assert len(tables) == len(shown)


def test_it_says_what_the_results_rest_on():
    bank = shelf.bank()
    visitor = results(stage_answers(1, 3))
    answered, asked = len(bank.stages[0].questions), len(bank.questions)
    assert visitor.sees(screen.results_rest_on(answered, asked, bank.version))


def test_everything_at_the_top_leaves_no_gate_open_in_the_sums():
    bank, visitor = shelf.bank(), results(every_question(shelf.bank(), 4))
    for place in range(1, len(bank.stages) + 1):
        assert screen.GATE_SHUT not in gates_in(visitor, place)


def test_a_shut_gate_stands_in_the_sums():
    gates = sum(question.is_gate for question in shelf.bank().stages[0].questions)
    visitor = results(every_question(shelf.bank(), 2))
    assert gates_in(visitor, 1).count(screen.GATE_SHUT) == gates > 0


def test_a_stage_with_too_few_answers_says_how_many_a_score_needs():
    questions = shelf.bank().stages[0].questions
    visitor = results(levels({questions[0].id: 3}))
    assert visitor.sees(screen.sums_too_few(1, needed(len(questions))))


one_answer = st.sampled_from([None, 0, 1, 2, 3, 4, DONT_KNOW, NOT_APPLICABLE])


@given(st.lists(one_answer, min_size=12, max_size=12))
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_the_sums_add_up_to_the_level_and_the_percent_that_are_shown(values):
    questions = shelf.bank().stages[0].questions
    said = {
        question.id: DONT_KNOW if question.is_gate and value == NOT_APPLICABLE else value
        for question, value in zip(questions, values, strict=False)
        if value is not None
    }
    visitor = results(levels(said))
    if not said:
        return
    numeric = [(each.weight, each.weight * int(said[each.id])) for each in questions if type(said.get(each.id)) is int]
    counted = [float(row[2]) for row in sums_of(visitor, 1) if row[2] != screen.SUMS_LEFT_OUT]
    assert counted == [float(product) for _, product in numeric]
    shown = [text for text in visitor.texts() if DIVISION in text]
    if shown:
        total, weights = sum(counted), sum(weight for weight, _ in numeric)
        level = total / weights
        expected = screen.sums_line(total, weights, f"{round_half_up(level, 1):.1f}", display_percent(25 * level))
        assert visitor.sees(expected)


def needed(applicable: int) -> int:
    return int(fewest_needed(np.array([applicable]))[0])


@pytest.mark.parametrize("short", [0, 1])
def test_a_score_appears_with_the_last_answer_that_it_needs(short):
    questions = shelf.bank().stages[0].questions
    given_answers = questions[: needed(len(questions)) - short]
    shown = [text for text in results(levels({each.id: 2 for each in given_answers})).texts() if DIVISION in text]
    assert bool(shown) is (short == 0)


def test_the_level_of_a_stage_of_even_answers_is_that_answer():
    visitor = results(stage_answers(1, 3))
    weights = [question.weight for question in shelf.bank().stages[0].questions]
    assert visitor.sees(screen.sums_line(3 * sum(weights), sum(weights), "3.0", 75))
