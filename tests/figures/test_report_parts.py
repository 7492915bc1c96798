from __future__ import annotations

import re

import pytest

from figures.report_parts import Followed, first_table, first_told, followed_told
from questions.loader import load_bank
from scoring.released import Released, read_back
from words import report as words

BANK = load_bank()
STAGES = [stage.id for stage in BANK.stages]


def firsts(*counts: int) -> Released:
    return read_back(
        [{"groups": [], "records": [[STAGES[at]] for at, count in enumerate(counts) for _ in range(count)]}]
    )


def test_the_bound_counts_whoever_did_not_reply_as_not_having_begun() -> None:
    told = followed_told(Followed(people=40, replied=24, steps=60, told=50, begun=36))
    assert told == words.followed(25, 40, 60, 60, 70)


def test_a_lower_bound_is_never_rounded_up() -> None:
    assert "at least about 35%" in followed_told(Followed(people=40, replied=40, steps=100, told=80, begun=39))


@pytest.mark.parametrize(
    "given",
    [None, Followed(40, 9, 60, 50, 30), Followed(40, 30, 60, 50, 9), Followed(40, 30, 60, 50, 41)],
    ids=["before", "nine replied", "nine begun", "nine not begun"],
)
def test_nothing_is_told_of_steps_that_would_tell_of_a_few(given: Followed | None) -> None:
    assert followed_told(given) == words.FOLLOWED_NOBODY


def test_first_steps_are_counted_to_the_nearest_five_where_ten_take_one() -> None:
    [sentence] = first_told(BANK, firsts(13, 9, 0, 22))
    assert "about 20" in sentence
    assert [row[1] for row in first_table(BANK, firsts(13, 9, 0, 22)).rows] == ["about 15", "about 20", "–"]


def test_where_nobody_may_be_counted_there_is_no_table() -> None:
    assert first_table(BANK, firsts(9, 9)).rows == ()
    assert list(first_told(BANK, None)) == []


def test_no_sentence_claims_more_than_the_numbers() -> None:
    said = " ".join([words.followed(25, 40, 60, 60, 70), words.first_told("1 Explore", 20), words.PASTE])
    assert not re.search(r"prove|impact|significant|more confident", said, re.IGNORECASE)
