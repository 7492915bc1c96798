from __future__ import annotations

import pytest

from questions.answers import Kind, Phase, Slot
from tests.banks_for_tests import tiny_bank
from ui import journey
from ui.after import ways as afterwards

BANK = tiny_bank()
RATINGS = [f"after-confidence-{place}" for place in (1, 2, 3)]


def test_the_way_after_the_module_leads_from_its_list_through_the_ratings_to_what_changed():
    pages = [step.page for step in afterwards.way(BANK, {}, afterwards.AFTER)]
    assert pages == [journey.PLAN, afterwards.AFTER, *RATINGS, afterwards.CHANGE]


def test_the_way_of_three_months_on_leads_to_what_changed():
    pages = [step.page for step in afterwards.way(BANK, {}, afterwards.THREE_MONTHS)]
    assert pages == [afterwards.AFTER, afterwards.THREE_MONTHS, afterwards.CHANGE]


def test_the_plan_still_ends_the_visit():
    assert afterwards.following(BANK, {}, journey.PLAN) is None


@pytest.mark.parametrize("page", ["", "nowhere", afterwards.CHANGE])
def test_beside_the_ways_and_at_their_end_nothing_follows(page):
    assert afterwards.following(BANK, {}, page) is None


def test_a_stage_without_things_to_rate_has_no_screen_after_the_module_either():
    bank = tiny_bank(confidence=tuple(item for item in BANK.confidence if item.stage != "s2"))
    assert [step.page for step in afterwards.rating_steps(bank, {})] == [RATINGS[0], RATINGS[2]]


def test_ratings_before_count_for_nothing_after():
    before = {Slot(Kind.CONFIDENCE, item.id): 5 for item in BANK.confidence}
    after = {Slot(Kind.CONFIDENCE, item.id, Phase.AFTER): 5 for item in BANK.confidence[:1]}
    assert afterwards.hub(BANK, {**before, **after}).answered == 1


def test_the_sidebar_has_one_entry_until_somebody_comes_that_far():
    assert [step.page for step in afterwards.entries(BANK, {}, journey.PLAN)] == [afterwards.AFTER]
    pages = [step.page for step in afterwards.entries(BANK, {}, RATINGS[1])]
    assert pages[0] == afterwards.AFTER
    assert pages[-2:] == [afterwards.CHANGE, afterwards.THREE_MONTHS]


def test_the_ratings_stand_under_the_entry_of_their_list():
    hub = afterwards.hub(BANK, {})
    assert afterwards.is_at(hub, RATINGS[0])
    assert not afterwards.is_at(hub, afterwards.CHANGE)
