from __future__ import annotations

from datetime import date
from statistics import correlation, mean

import pytest

from cohort.simulate import Room, simulate
from planning.recommend import AGREED
from questions.answers import DONT_KNOW, Answers, Kind, Phase, Slot, problem_with
from questions.loader import load_bank

BANK, TODAY = load_bank(), date(2026, 11, 1)
ROOM = Room(people=40, rise=1.8, seed=7)


@pytest.fixture(scope="module")
def people() -> tuple[Answers, ...]:
    return simulate(BANK, ROOM, TODAY)


def rated(answers: Answers, phase: Phase = Phase.BEFORE) -> float | None:
    said = [answers.get(Slot(Kind.CONFIDENCE, item.id, phase)) for item in BANK.confidence]
    numbers = [each for each in said if isinstance(each, int)]
    return mean(numbers) if numbers else None


def test_the_same_seed_makes_the_same_people_and_another_makes_others(people: tuple[Answers, ...]) -> None:
    assert simulate(BANK, ROOM, TODAY) == people
    assert simulate(BANK, Room(40, 1.8, seed=8), TODAY) != people


def test_every_answer_is_one_that_a_person_could_have_given(people: tuple[Answers, ...]) -> None:
    assert [(slot, value) for each in people for slot, value in each.items() if problem_with(slot, value)] == []
    assert all(each[slot] != "na" for each in people for slot in each if slot.kind is Kind.LEVEL and _is_gate(slot))


def _is_gate(slot: Slot) -> bool:
    return BANK.questions[slot.ref].is_gate


def test_whoever_is_further_on_is_surer(people: tuple[Answers, ...]) -> None:
    ready = [mean(v for s, v in each.items() if s.kind is Kind.LEVEL and isinstance(v, int)) for each in people]
    assert correlation(ready, [rated(each) or 0.0 for each in people]) > 0.3


def test_some_leave_some_do_not_know_and_most_have_a_plan(people: tuple[Answers, ...]) -> None:
    stayed = sum(rated(each, Phase.AFTER) is not None for each in people)
    assert len(people) / 2 < stayed < len(people)
    assert any(DONT_KNOW in each.values() for each in people)
    assert sum(AGREED in each.values() for each in people) == stayed


def test_confidence_rises_and_people_look_back_on_less_than_they_had_said(people: tuple[Answers, ...]) -> None:
    stayed = [each for each in people if rated(each, Phase.AFTER) is not None]
    before, after = (mean(rated(each, phase) or 0.0 for each in stayed) for phase in (Phase.BEFORE, Phase.AFTER))
    then = mean(v for each in stayed for s, v in each.items() if s.kind is Kind.THEN and isinstance(v, int))
    assert then < before < after
