from __future__ import annotations

import pytest

from questions.answers import Kind
from tests.pages.visitor import Visitor
from ui import journey, shelf
from words import screen

FIRST = journey.confidence_page(1)
STAGES = range(1, 7)


@pytest.mark.parametrize("place", STAGES)
def test_a_screen_asks_for_each_thing_in_its_stage_and_nothing_is_rated_beforehand(place):
    visitor = Visitor().opens(journey.confidence_page(place))
    items = shelf.bank().confidence_in(shelf.bank().stages[place - 1])
    assert list(visitor.chosen(Kind.CONFIDENCE).items()) == [(item.id, None) for item in items]


def test_the_scale_runs_from_0_to_10_and_its_ends_and_middle_are_described():
    visitor, scale = Visitor().opens(FIRST), shelf.bank().confidence_scale
    [ref, *_] = visitor.chosen(Kind.CONFIDENCE)
    assert visitor.group(ref, Kind.CONFIDENCE).options == [str(point) for point in range(11)]
    assert visitor.sees(screen.confidence_anchors(scale.low, scale.middle, scale.high))


@pytest.mark.parametrize("rating", [0, 5, 10])
def test_a_rating_is_kept_and_shown_again_and_0_is_a_rating(rating):
    visitor = Visitor().opens(FIRST)
    [ref, *_] = visitor.chosen(Kind.CONFIDENCE)
    visitor.chooses(ref, rating, Kind.CONFIDENCE)
    assert visitor.has_said(Kind.CONFIDENCE, ref) == rating
    assert Visitor(visitor.token).opens(FIRST).chosen(Kind.CONFIDENCE)[ref] == rating
