from __future__ import annotations

from collections.abc import Mapping

import pytest

from planning.recommend import AGREED
from questions.answers import Kind, Phase, Slot, Value
from tests.banks_for_tests import every_question, levels
from tests.pages.visitor import Visitor, as_read, with_answers
from ui import shelf
from ui.after import ways as afterwards
from words import after as words
from words.change import moved


def rated(value: int, phase: Phase = Phase.BEFORE, others: Mapping[int, int] | None = None) -> dict[Slot, Value]:
    """Every thing rated `value`, but those at the places of `others` as they say."""
    items = shelf.bank().confidence
    return {Slot(Kind.CONFIDENCE, item.id, phase): (others or {}).get(place, value) for place, item in enumerate(items)}


def sees(answers: Mapping[Slot, Value]) -> Visitor:
    return with_answers(answers).opens(afterwards.CHANGE)


def charts(visitor: Visitor) -> int:
    return len(visitor.app.get("plotly_chart"))


def item(place: int) -> str:
    return shelf.bank().confidence[place].text


def test_without_any_rating_the_way_leads_to_the_ratings_before():
    visitor = sees({})
    assert visitor.sees(words.NO_BEFORE_NO_AFTER)
    assert charts(visitor) == 0
    assert visitor.presses("rate-first").page == "confidence-1"


def test_with_ratings_before_alone_the_way_leads_to_those_after():
    visitor = sees(rated(5))
    assert visitor.sees(words.NO_AFTER)
    assert visitor.presses("rate-first").page == "after-confidence-1"


def test_with_ratings_after_alone_a_start_is_not_asked_for_any_more():
    visitor = sees(rated(5, Phase.AFTER))
    assert visitor.sees(words.NO_BEFORE)
    assert "rate-first" not in visitor.buttons()
    assert charts(visitor) == 1


def test_the_finding_comes_first():
    visitor = sees({**rated(4), **rated(8, Phase.AFTER)})
    stages = len(shelf.bank().stages)
    assert visitor.app.header[0].value == moved(stages, 0, 0, later=False)
    assert charts(visitor) == 1


def test_things_are_told_apart_by_how_far_they_moved():
    visitor = sees({**rated(4), **rated(4, Phase.AFTER, {0: 8, 1: 5})})
    assert visitor.sees(words.rated(item(0), {"before": 4, "after": 8}))
    assert visitor.sees(words.rated(item(1), {"before": 4, "after": 5}))
    opened = [as_read(each.label) for each in visitor.app.expander]
    assert words.others(1, len(shelf.bank().confidence_in(shelf.bank().stages[0])) - 2, 2) in opened


def test_a_stage_where_nothing_moved_far_says_so():
    assert sees({**rated(4), **rated(5, Phase.AFTER)}).sees(words.none_moved(2))


def test_it_says_that_the_module_may_not_be_why():
    assert sees({**rated(4), **rated(8, Phase.AFTER)}).sees(words.NO_CAUSE)


def test_looking_back_stands_beside_and_changes_no_number_above():
    stage = shelf.bank().stages[0]
    answers = {**rated(6), **rated(5, Phase.AFTER), Slot(Kind.THEN, stage.id, Phase.AFTER): 2}
    visitor = sees(answers)
    assert visitor.sees(words.looked_back(stage.title, 6, 2, -1, 3))
    assert visitor.sees(words.yardstick(-4, 1))
    assert str(visitor.app.header[0].value) == moved(0, 0, len(shelf.bank().stages), later=False)


def test_without_looking_back_nothing_is_said_of_the_yardstick():
    assert not sees({**rated(4), **rated(8, Phase.AFTER)}).sees(words.LOOKING_BACK_TITLE)


def test_a_blind_spot_has_its_next_step_which_one_press_agrees():
    bank = shelf.bank()
    visitor = sees({**every_question(bank, 1), **rated(4), **rated(9, Phase.AFTER)})
    assert visitor.sees(words.judged_in_turn("known gap", "blind spot", "after"))
    offered = visitor.buttons("agree-")
    assert len(offered) == len(bank.stages)
    visitor.presses(f"agree-{offered[0]}")
    assert visitor.has_said(Kind.STEP, offered[0]) == AGREED
    assert visitor.sees(words.in_your_plan([bank.next_steps[offered[0]][1].title]))
    assert offered[0] not in visitor.buttons("agree-")


def test_what_is_in_place_now_decides_which_step_is_suggested():
    bank = shelf.bank()
    first = levels(dict.fromkeys((question.id for question in bank.stages[0].questions), 4), Phase.LATER)
    visitor = sees({**every_question(bank, 1), **rated(4), **rated(9, Phase.AFTER), **first})
    assert len(visitor.buttons("agree-")) == len(bank.stages) - 1
    assert visitor.sees(words.in_place(25, 100))


def test_what_did_not_change_is_said():
    visitor = sees({**every_question(shelf.bank(), 1), **rated(8), **rated(8, Phase.AFTER)})
    number = len(shelf.bank().confidence)
    assert visitor.sees(words.same_items(number, number))
    assert visitor.sees(words.still("blind spot", [stage.title for stage in shelf.bank().stages]))
    assert visitor.sees(words.READINESS_NOT_ASKED)


def test_what_changed_only_three_months_on_is_not_called_unchanged():
    sure_later = {**rated(3), **rated(3, Phase.AFTER), **rated(9, Phase.LATER)}
    visitor = sees({**every_question(shelf.bank(), 4), **sure_later})
    assert visitor.sees(words.judged_in_turn("hidden strength", "well judged", "later"))
    assert not visitor.sees("Still hidden strengths")


def test_three_months_on_the_picture_has_three_points_in_time():
    visitor = sees({**rated(4), **rated(6, Phase.AFTER), **rated(9, Phase.LATER)})
    assert str(visitor.app.header[0].value).startswith("Three months on")
    assert visitor.sees(words.rated(item(0), {"before": 4, "after": 6, "later": 9}))


@pytest.mark.usefixtures("harbour")
def test_another_bank_shows_its_own_change():
    visitor = sees({**every_question(shelf.bank(), 1), **rated(4), **rated(8, Phase.AFTER)})
    assert visitor.sees(words.rated(item(0), {"before": 4, "after": 8}))
    assert set(visitor.buttons("agree-")) <= set(shelf.bank().next_steps)


@pytest.mark.parametrize(
    ("ratings", "said"),
    [
        ({"before": 4, "after": 8}, "From 4 to 8: x"),
        ({"before": 4, "after": 8, "later": 6}, "From 4 to 8 and then 6 three months on: x"),
        ({"before": 4, "later": 6}, "From 4 to 6 three months on: x"),
    ],
)
def test_a_rating_at_each_time_reads_as_a_sentence(ratings: dict[str, float], said: str):
    assert words.rated("x", ratings) == said
