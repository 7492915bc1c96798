from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cohort.deck import JOIN, TIPS, Move, Slide, Sort, deck, moved, newly_pressed, place_of

DECK = deck(["who", "gaps"], cases=["leisure"], votes=["v1"], tips=True)


def test_the_deck_begins_with_joining_and_ends_with_what_the_room_was_given() -> None:
    assert [each.id for each in DECK] == ["join", "topic/who", "topic/gaps", "case/leisure", "vote/v1", "tips"]


def test_a_topic_that_there_is_no_picture_of_has_no_slide() -> None:
    assert deck([]) == (JOIN,)


@pytest.mark.parametrize(
    ("here", "move", "there"),
    [
        ("join", Move.NEXT, "topic/who"),
        ("topic/gaps", Move.BACK, "topic/who"),
        ("join", Move.BACK, "join"),
        ("tips", Move.NEXT, "tips"),
        ("topic/who", Move.REVEAL, "topic/who"),
        ("a slide of yesterday", Move.NEXT, "topic/who"),
        ("", Move.BACK, "join"),
    ],
)
def test_a_move_leads_to_a_neighbour_and_never_off_the_deck(here: str, move: Move, there: str) -> None:
    assert moved(DECK, here, move).id == there


@given(st.text("nbr", max_size=30))
def test_any_keys_end_on_a_slide_of_the_deck(keys: str) -> None:
    here = JOIN
    for move in newly_pressed(keys, 0):
        here = moved(DECK, here.id, move)
    assert here in DECK
    assert DECK[place_of(DECK, here.id)] == here


def test_each_key_is_done_once_however_often_the_browser_tells_it() -> None:
    log = "nn"
    assert newly_pressed(log, 0) == [Move.NEXT, Move.NEXT]
    assert newly_pressed(log + "r", 2) == [Move.REVEAL]
    assert newly_pressed(log, 2) == []


def test_a_key_that_means_nothing_moves_nothing() -> None:
    assert newly_pressed("nx?b", 0) == [Move.NEXT, Move.BACK]


def test_only_pictures_of_what_people_said_wait_to_be_revealed() -> None:
    assert [each.waits for each in (JOIN, Slide(Sort.TOPIC, "gaps"), Slide(Sort.CASE, "x"), TIPS)] == [
        False,
        True,
        False,
        False,
    ]
    assert Slide(Sort.VOTE, "v").waits
