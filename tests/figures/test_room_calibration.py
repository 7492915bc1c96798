from __future__ import annotations

from figures.room_calibration import level_percent
from questions.loader import load_bank
from tests.scoring.rooms import a_room

BANK = load_bank()
STAGE = next(stage for stage in BANK.stages if len({each.weight for each in stage.questions}) > 1)
LIGHT, *_, HEAVY = sorted(STAGE.questions, key=lambda each: each.weight)


def test_a_rooms_readiness_weighs_each_question_as_a_persons_does() -> None:
    given = {LIGHT.id: a_room([(4,)] * 6), HEAVY.id: a_room([(0,)] * 6)}
    assert level_percent(BANK, STAGE.id, given, 5) == 40
    assert level_percent(BANK, STAGE.id, {LIGHT.id: given[HEAVY.id], HEAVY.id: given[LIGHT.id]}, 5) == 60


def test_a_question_that_too_few_answered_weighs_nothing() -> None:
    given = {LIGHT.id: a_room([(2,)] * 5), HEAVY.id: a_room([(4,)] * 4)}
    assert level_percent(BANK, STAGE.id, given, 5) == 50
    assert level_percent(BANK, STAGE.id, {HEAVY.id: given[HEAVY.id]}, 5) is None
