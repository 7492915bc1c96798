from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Value
from scoring import cohort
from scoring.assess import overall_score, stage_score
from scoring.codes import Layout, codes_of, layout_of
from scoring.cohort import CohortScores, score_cohort
from tests.banks_for_tests import levels, tiny_bank
from tests.scoring.strategies import SAID

BANK = tiny_bank()
LAYOUT = layout_of(BANK)
PERSON = st.lists(SAID, min_size=9, max_size=9)
CROWD = st.lists(PERSON, min_size=1, max_size=12)


def codes_for(people: list[list[Value]]) -> np.ndarray:
    return codes_of(BANK, [levels(dict(zip(BANK.questions, said, strict=True))) for said in people])


def everything_about(scores: CohortScores, row: int) -> tuple[object, ...]:
    stages = tuple(stage_score(str(place), stage, row) for place, stage in enumerate(scores.stages))
    return (*stages, overall_score(scores.overall, row))


@given(CROWD)
def test_one_person_alone_scores_as_in_a_crowd(people: list[list[Value]]) -> None:
    codes = codes_for(people)
    crowd = score_cohort(codes, LAYOUT)
    for row in range(len(people)):
        assert everything_about(score_cohort(codes[row : row + 1], LAYOUT), 0) == everything_about(crowd, row)


@given(CROWD, st.randoms(use_true_random=False))
def test_the_order_of_people_never_matters(people: list[list[Value]], random) -> None:
    order = list(range(len(people)))
    random.shuffle(order)
    codes = codes_for(people)
    scores, shuffled = score_cohort(codes, LAYOUT), score_cohort(codes[order], LAYOUT)
    for row, person in enumerate(order):
        assert everything_about(shuffled, row) == everything_about(scores, person)


def test_a_crowd_taken_in_parts_scores_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    codes = np.random.default_rng(3).integers(-4, 5, (50, 9)).astype(np.int8)
    whole = score_cohort(codes, LAYOUT)
    monkeypatch.setattr(cohort, "PEOPLE_AT_A_TIME", 7)
    parts = score_cohort(codes, LAYOUT)
    for row in range(len(codes)):
        assert everything_about(whole, row) == everything_about(parts, row)


def test_nobody_at_all_scores_as_nothing() -> None:
    assert len(score_cohort(np.empty((0, 9), dtype=np.int8), LAYOUT).overall.mean) == 0


def test_a_hundred_thousand_people_need_no_object_each() -> None:
    layout = Layout(("a", "b"), np.ones(2), np.array([-1, -1], dtype=np.int8), (slice(0, 1), slice(1, 2)))
    scores = score_cohort(np.tile(np.array([[4, 2]], dtype=np.int8), (100_000, 1)), layout)
    assert scores.overall.mean.mean() == 75.0
