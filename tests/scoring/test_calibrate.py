from __future__ import annotations

import numpy as np
import pytest

from scoring.calibrate import JUDGEMENTS, NO_JUDGEMENT, judge, mean_confidence
from scoring.model import Judgement

NAN = float("nan")


@pytest.mark.parametrize(
    "confidence, percent, judgement",
    [
        (8, 40, Judgement.BLIND_SPOT),
        (4, 80, Judgement.HIDDEN_STRENGTH),
        (8, 80, Judgement.WELL_JUDGED),
        (4, 40, Judgement.KNOWN_GAP),
        (6.0, 50, Judgement.WELL_JUDGED),
        (5.9, 49, Judgement.KNOWN_GAP),
    ],
)
def test_confidence_beside_readiness_has_four_readings(confidence: float, percent: float, judgement: Judgement) -> None:
    assert JUDGEMENTS[judge(np.array([confidence]), np.array([percent]))[0]] is judgement


def test_nobody_shown_six_of_ten_or_fifty_percent_is_judged_below_it() -> None:
    assert JUDGEMENTS[judge(np.array([5.95]), np.array([49.5]))[0]] is Judgement.WELL_JUDGED


@pytest.mark.parametrize("confidence, percent", [(NAN, 50), (6, NAN), (NAN, NAN)])
def test_there_is_no_judgement_without_both(confidence: float, percent: float) -> None:
    assert judge(np.array([confidence]), np.array([percent])) == [NO_JUDGEMENT]


@pytest.mark.parametrize(
    "ratings, mean",
    [([8, 6], 7), ([8, NAN], 8), ([8, 4, NAN, NAN], 6), ([0, 0], 0)],
)
def test_half_of_the_ratings_are_enough_for_a_mean(ratings: list[float], mean: float) -> None:
    assert mean_confidence(np.array([ratings])) == [mean]


@pytest.mark.parametrize("ratings", [[8, NAN, NAN], [NAN], []])
def test_less_than_half_of_the_ratings_give_no_mean(ratings: list[float]) -> None:
    assert np.isnan(mean_confidence(np.array([ratings]))).all()
