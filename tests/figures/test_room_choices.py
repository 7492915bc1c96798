from __future__ import annotations

from figures.room_people import first_steps, who_is_here
from figures.room_votes import votes
from questions.loader import load_bank
from tests.scoring.rooms import who_said
from words import room as words

BANK = load_bank()
STAGES = [stage.id for stage in BANK.stages]
LABELS = {"a": "Law", "b": "Pensions", "c": "Staff", "d": "Money"}
SCATTERED = {"a": 3, "b": 2, "c": 2, "d": 2}  # of whom six are shown together


def test_the_vote_of_most_people_is_one_of_the_answers_and_not_the_rest_together() -> None:
    drawn = votes(who_said(**SCATTERED), LABELS, 5)
    assert drawn is not None
    assert drawn.headline == words.vote_finding("Law", 3, 9)
    assert drawn.table.rows[-1] == (words.OTHERS, "6")


def test_an_answer_that_is_called_like_the_rest_can_have_most_votes() -> None:
    drawn = votes(who_said(a=5, b=2, c=2), LABELS | {"a": words.OTHERS}, 5)
    assert drawn is not None
    assert drawn.headline == words.vote_finding(words.OTHERS, 5, 9)


def test_the_largest_group_is_one_of_the_groups_and_not_the_rest_together() -> None:
    drawn = who_is_here(who_said(**SCATTERED), LABELS, 5)
    assert drawn is not None
    assert drawn.headline == words.who_finding("Law", 3, 9)


def test_first_steps_of_which_most_lie_among_the_rest_are_spread_over_the_stages() -> None:
    drawn = first_steps(BANK, who_said(**dict(zip(STAGES, (3, 2, 2, 2), strict=False))), 5)
    assert drawn is not None
    assert drawn.headline == "First steps are spread over the stages"


def test_first_steps_that_gather_are_told_with_their_stage() -> None:
    drawn = first_steps(BANK, who_said(**dict(zip(STAGES, (2, 7, 3), strict=False))), 5)
    assert drawn is not None
    assert drawn.headline.startswith("Most first steps, 7 of 12, are at options")
