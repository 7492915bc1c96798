from __future__ import annotations

import pytest

from questions.answers import Answers, Kind, Phase, Slot
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from ui.after import ways as afterwards
from words import after as words

FIRST = journey.confidence_page(1, Phase.AFTER)


def before(value: int = 7) -> Answers:
    return {Slot(Kind.CONFIDENCE, item.id): value for item in shelf.bank().confidence}


def chooses(visitor: Visitor, slot: Slot, value: int) -> Visitor:
    visitor.app.radio(key=slot.key).set_value(value)
    return visitor.runs()


def test_the_sidebar_and_the_plan_lead_to_the_screen_for_after_the_module():
    visitor = Visitor().opens(journey.PLAN)
    assert "way-after" in visitor.buttons()
    assert visitor.presses("to-after").page == afterwards.AFTER


def test_the_screen_lists_every_stage_what_changed_and_three_months_on():
    visitor = Visitor().opens(afterwards.AFTER)
    ratings = [journey.confidence_page(place, Phase.AFTER) for place in range(1, len(shelf.bank().stages) + 1)]
    listed = visitor.buttons("task-")
    assert [page for page in listed if page in (*ratings, afterwards.CHANGE, afterwards.THREE_MONTHS)] == [
        *ratings,
        afterwards.CHANGE,
        afterwards.THREE_MONTHS,
    ]


def test_the_same_things_are_asked_and_nothing_that_was_said_before_is_chosen_or_written():
    items = shelf.bank().confidence_in(shelf.bank().stages[0])
    screens = [with_answers(before(value)).opens(FIRST) for value in (2, 7)]
    assert [visitor.chosen(Kind.CONFIDENCE) for visitor in screens] == [{item.id: None for item in items}] * 2
    low, high = ([text for text in visitor.texts() if "/r/" not in text] for visitor in screens)
    assert low == high


def test_a_rating_afterwards_leaves_the_one_before_as_it_was():
    visitor, slot = with_answers(before()).opens(FIRST), next(iter(before()))
    chooses(visitor, Slot(Kind.CONFIDENCE, slot.ref, Phase.AFTER), 2)
    assert visitor.has_said(Kind.CONFIDENCE, slot.ref, Phase.AFTER) == 2
    assert visitor.has_said(Kind.CONFIDENCE, slot.ref) == 7


def test_looking_back_is_kept_and_counts_for_no_rating():
    visitor, stage = with_answers(before()).opens(FIRST), shelf.bank().stages[0]
    chooses(visitor, Slot(Kind.THEN, stage.id, Phase.AFTER), 0)
    assert visitor.has_said(Kind.THEN, stage.id, Phase.AFTER) == 0
    assert afterwards.rating_steps(shelf.bank(), visitor.kept)[0].answered == 0
    again = Visitor(visitor.token).opens(FIRST)
    assert again.app.radio(key=Slot(Kind.THEN, stage.id, Phase.AFTER).key).value == 0


def test_continue_leads_through_the_ratings_to_what_changed_and_back_leads_back():
    visitor = with_answers(before()).opens(afterwards.AFTER)
    pages = [visitor.presses("continue").page for _ in range(len(shelf.bank().stages) + 1)]
    assert pages == [*(step.page for step in afterwards.rating_steps(shelf.bank(), {})), afterwards.CHANGE]
    assert visitor.presses("back").page == pages[-2]


def test_someone_who_stopped_at_a_rating_carries_on_there():
    visitor = with_answers(before()).opens(FIRST)
    again = Visitor(visitor.token).opens()
    assert again.presses("carry-on").page == FIRST


@pytest.mark.usefixtures("harbour")
def test_another_bank_asks_its_own_things_again():
    visitor = with_answers(before()).opens(FIRST)
    assert list(visitor.chosen(Kind.CONFIDENCE)) == [
        item.id for item in shelf.bank().confidence_in(shelf.bank().stages[0])
    ]
    assert visitor.sees(words.THEN_TITLE)
