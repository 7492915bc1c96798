from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Value
from scoring.assess import overall_score, stage_score
from scoring.codes import NO_GATE, encode
from scoring.model import Band, Overall, StageScore, Status
from scoring.readiness import bands_of, fewest_needed, score_overall, score_stage
from tests.scoring.strategies import LEVELS, SAID, WEIGHTS

Item = tuple[Value, int, int | None]
GATES = st.one_of(st.none(), LEVELS)
ITEMS = st.lists(st.tuples(SAID, WEIGHTS, GATES), max_size=12)
UNGATED = st.lists(st.tuples(SAID, WEIGHTS, st.none()), max_size=12)


def score(items: Sequence[Item]) -> StageScore:
    codes = np.array([[encode(said) for said, _, _ in items]], dtype=np.int8).reshape(1, len(items))
    weights = np.array([weight for _, weight, _ in items], dtype=np.float64)
    gates = np.array([NO_GATE if gate is None else gate for _, _, gate in items], dtype=np.int8)
    return stage_score("s", score_stage(codes, weights, gates))


def together(
    percents: Sequence[float | None], gates_shut: int = 0, applicable: Sequence[bool] | None = None
) -> Overall:
    column = np.array([np.nan if percent is None else percent for percent in percents]).reshape(-1, 1)
    asked = np.array(applicable or [True] * len(percents), dtype=np.bool_).reshape(-1, 1)
    return overall_score(score_overall(column, asked, np.array([gates_shut]), np.ones(len(percents))))


def test_a_heavier_question_pulls_the_level_towards_itself() -> None:
    assert score([(4, 3, None), (0, 1, None)]).level == 3.0


def test_what_is_not_known_widens_the_range_and_leaves_the_level() -> None:
    found = score([(3, 1, None), (3, 1, None), ("dk", 1, None), (2, 1, None)])
    assert found.level == pytest.approx(8 / 3)
    assert (found.low, found.high) == (2.0, 3.0)


@given(ITEMS)
def test_the_level_lies_within_its_range(items: list[Item]) -> None:
    found = score(items)
    if found.level is not None and found.low is not None and found.high is not None:
        assert 0 <= found.low <= found.level + 1e-12
        assert found.level <= found.high + 1e-12
        assert found.high <= 4
    else:
        assert (found.level, found.low, found.high, found.percent) == (None, None, None, None)


@given(ITEMS, st.integers(2, 5))
def test_weighing_everything_more_changes_nothing(items: list[Item], times: int) -> None:
    heavier = [(said, weight * times, gate) for said, weight, gate in items]
    assert score(heavier) == score(items)


@given(st.lists(st.tuples(st.just(4), WEIGHTS, GATES), min_size=1, max_size=12))
def test_all_best_answers_are_a_hundred_percent_and_open_every_gate(items: list[Item]) -> None:
    found = score(items)
    assert (found.percent, found.band) == (100.0, Band.STRONG)


@given(ITEMS.flatmap(lambda items: st.tuples(st.just(items), st.permutations(items))))
def test_the_order_of_questions_never_matters(both: tuple[list[Item], list[Item]]) -> None:
    assert score(both[0]) == score(both[1])


@given(UNGATED, WEIGHTS)
def test_not_applicable_never_lowers_the_level_of_the_others(items: list[Item], weight: int) -> None:
    without, having = score(items), score([*items, ("na", weight, None)])
    assert (having.level, having.low, having.high, having.status) == (
        without.level,
        without.low,
        without.high,
        without.status,
    )


@given(ITEMS, WEIGHTS)
def test_a_blank_changes_nothing_but_the_counts_and_the_range(items: list[Item], weight: int) -> None:
    without, having = score(items), score([*items, (None, weight, None)])
    assert having.n_missing == without.n_missing + 1
    if having.status is Status.SCORED:
        assert (having.level, having.percent, having.band) == (without.level, without.percent, without.band)
        assert having.low is not None
        assert without.low is not None
        assert having.low <= without.low + 1e-12


@given(ITEMS)
def test_dont_know_and_blank_weigh_the_same(items: list[Item]) -> None:
    blank = score([(None if said == "dk" else said, weight, gate) for said, weight, gate in items])
    found = score(items)
    assert (blank.level, blank.low, blank.high, blank.band) == (found.level, found.low, found.high, found.band)


@given(ITEMS, st.one_of(st.sampled_from(["na", "dk", None]), st.just(2)))
def test_a_shut_gate_always_reads_blocked(items: list[Item], said: Value) -> None:
    assert score([*items, (said, 1, 3)]).band is Band.BLOCKED


def test_a_gate_answered_not_applicable_stays_shut_and_leaves_the_level() -> None:
    found = score([(4, 1, None), (4, 1, None), ("na", 1, 2)])
    assert (found.gates_shut, found.gates_failed, found.level) == (1, 0, 4.0)


def test_a_gate_at_the_bottom_of_the_ladder_still_wants_an_answer() -> None:
    assert score([(None, 1, 0)]).gates_shut == 1
    assert score([(0, 1, 0)]).gates_shut == 0


@given(ITEMS)
def test_every_gate_that_failed_is_shut(items: list[Item]) -> None:
    found = score(items)
    assert found.gates_failed <= found.gates_shut <= sum(gate is not None for _, _, gate in items)


@given(ITEMS, LEVELS, LEVELS, WEIGHTS)
def test_a_better_answer_never_lowers_the_level(items: list[Item], one: int, other: int, weight: int) -> None:
    worse = score([*items, (min(one, other), weight, None)]).level
    better = score([*items, (max(one, other), weight, None)]).level
    assert (worse is None) == (better is None)
    assert worse is None or better is None or worse <= better


@pytest.mark.parametrize("applicable, needed", [(0, 0), (1, 1), (2, 2), (3, 2), (4, 3), (5, 4), (6, 4), (7, 5)])
def test_two_thirds_of_the_answers_are_needed_and_two_at_least(applicable: int, needed: int) -> None:
    assert fewest_needed(np.array([applicable])) == [needed]


def test_weights_of_nothing_give_no_score() -> None:
    assert score([(4, 0, None), (4, 0, None)]).status is Status.TOO_FEW


@pytest.mark.parametrize(
    "percent, band",
    [
        (0, Band.EARLY),
        (24.4, Band.EARLY),
        (24.5, Band.DEVELOPING),
        (49.5, Band.ESTABLISHED),
        (74.83, Band.STRONG),
        (100, Band.STRONG),
    ],
)
def test_the_band_is_the_one_of_the_percent_that_is_shown(percent: float, band: Band) -> None:
    assert together([percent]).status == band


def test_there_is_no_band_without_a_percent() -> None:
    assert bands_of(np.array([np.nan]), np.array([0])) == [-1]


def test_the_journey_is_as_ready_as_its_weakest_stage() -> None:
    found = together([90, 80, 30])
    assert (found.weakest, found.status) == (30, "developing")


def test_one_shut_gate_blocks_the_journey_even_before_there_is_a_score() -> None:
    assert together([None, None, None], gates_shut=1).status == "blocked"


def test_too_few_scored_stages_are_partial() -> None:
    assert together([90, None, None]).status == "partial"


def test_a_stage_that_does_not_apply_is_not_waited_for() -> None:
    assert together([90, 80, None, None], applicable=[True, True, False, False]).status == "strong"


@pytest.mark.parametrize("percents", [[], [None, None]])
def test_nothing_scored_is_partial_with_no_mean(percents: list[float | None]) -> None:
    assert together(percents) == Overall(mean=None, weakest=None, gates_shut=0, status="partial", n_scored=0)


def test_nothing_applies_is_partial_too() -> None:
    assert together([None], applicable=[False]).status == "partial"


@given(st.lists(st.floats(0, 100), min_size=1, max_size=12))
def test_the_mean_lies_between_the_weakest_and_the_best(percents: list[float]) -> None:
    found = together(percents)
    assert found.weakest == min(percents)
    assert found.mean is not None
    assert min(percents) - 1e-9 <= found.mean <= max(percents) + 1e-9
