from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scoring.change import ThenTest
from scoring.group_change import GroupChange, StageResult, change_of, room_change
from scoring.group_ratings import StageRatings, stage_ratings
from scoring.own_change import Counts
from scoring.verdict import Tier, Verdict
from tests.banks_for_tests import tiny_bank
from tests.scoring.rooms import a_room
from tests.scoring.test_verdict import MIRROR

BANK = tiny_bank()
WORKED = [2, 1, 1, 0, 3, 2, 0, 1, -1, 2, 1, 2]


Row = tuple[int | None, int | None, int | None]
Rows = Sequence[Row]


def person(before: int | None, after: int | None, then: int | None = None) -> Row:
    return before, after, then


def a_stage(rows: Rows, stage: str = "s1") -> StageRatings:
    pre, post, then = ([row[place] for row in rows] for place in range(3))
    return StageRatings(stage, pre, post, then)


def change_in(rows: Rows) -> GroupChange:
    return change_of(len(rows), [a_stage(rows)])


def first_stage(rows: Rows) -> StageResult:
    return change_in(rows).stages[0]


def of_changes(changes: list[int], start: int = 5) -> StageResult:
    return first_stage([person(start, start + change) for change in changes])


def test_the_worked_example_comes_out() -> None:
    found = of_changes(WORKED, 4)
    assert (found.n_pairs, found.counts, found.verdict) == (12, Counts(9, 2, 1), Verdict.INCREASE)
    assert found.estimate is not None
    assert found.estimate.interval == pytest.approx((0.46, 1.87), abs=0.005)
    assert found.estimate.p == pytest.approx(0.0117, abs=5e-5)


@pytest.mark.parametrize(
    ("pairs", "tier", "counts", "estimate"),
    [(4, Tier.HIDDEN, False, False), (5, Tier.COUNTS, True, False), (8, Tier.ESTIMATE, True, True)],
)
def test_a_result_holds_only_what_its_tier_allows(pairs: int, tier: Tier, counts: bool, estimate: bool) -> None:
    found = of_changes([1] * pairs)
    assert (found.tier, found.counts is not None, found.estimate is not None) == (tier, counts, estimate)


def test_each_person_is_compared_over_the_things_they_rated_both_times() -> None:
    found = stage_ratings("s1", 2, [(2, 10, 4, None, None), *[(2, 2, 4, 4, None)] * 7])
    assert found.pairs == [(2, 4)] * 8


def test_whoever_rated_different_things_each_time_is_no_pair() -> None:
    assert stage_ratings("s1", 2, [(3, None, None, 3, None)]).pairs == []


def test_where_people_put_their_start_stands_after_all_that_they_rated() -> None:
    assert stage_ratings("s1", 1, [(3, 5, 2), (3, 5, None)]).then == [2, None]


def test_a_room_is_compared_stage_by_stage_as_far_as_it_was_released() -> None:
    given = {stage.id: a_room([(4, 4, 6, 6, None)] * 8) for stage in BANK.stages[:2]}
    change = room_change(BANK, given, 9)
    assert (change.n_people, [found.stage_id for found in change.stages]) == (
        9,
        [stage.id for stage in BANK.stages[:2]],
    )
    assert [found.estimate.mean_change for found in change.stages if found.estimate] == [2.0, 2.0]


def test_how_many_answered_each_time_is_told_even_where_nothing_else_is() -> None:
    found = first_stage([person(3, None), person(3, 4), person(None, 4), person(None, 5)])
    assert (found.n_pre, found.n_post, found.n_pairs, found.counts) == (2, 3, 1, None)


@pytest.mark.parametrize(("at_top", "flagged"), [(1, False), (2, True)])
def test_a_start_at_the_top_is_flagged_from_fifteen_percent(at_top: int, flagged: bool) -> None:
    found = first_stage([person(10, 9)] * at_top + [person(4, 5)] * (10 - at_top))
    assert found.estimate is not None
    assert found.estimate.starts_at_top is flagged


def test_everyone_moving_alike_leaves_no_interval() -> None:
    found = of_changes([1] * 8)
    assert found.verdict is Verdict.MOVED_ALIKE
    assert found.estimate is not None
    assert found.estimate.interval is None


def test_an_interval_ends_where_the_scale_does() -> None:
    found = first_stage([person(0, 10)] * 7 + [person(0, 0)])
    assert found.estimate is not None
    assert found.estimate.interval is not None
    assert found.estimate.interval[1] == 10


def test_looking_back_is_told_of_eight_who_gave_all_three() -> None:
    assert first_stage([person(8, 7, 4)] * 8).then == ThenTest(8, -4.0, -1.0, 3.0)
    assert first_stage([person(8, 7, 4)] * 7).then is None


@pytest.mark.parametrize(("without", "told"), [(0, True), (1, False), (4, False), (5, True)])
def test_looking_back_is_not_told_where_a_few_could_be_told_by_subtraction(without: int, told: bool) -> None:
    found = first_stage([person(8, 7, 4)] * 8 + [person(8, 7)] * without)
    assert (found.then is not None) is told


def test_many_stages_are_allowed_for() -> None:
    worked = [person(4, 4 + change) for change in WORKED]
    stages = [a_stage(worked), a_stage(worked, "s2"), a_stage([], "s3")]
    first, second, third = change_of(len(worked), stages).stages
    assert first.estimate is not None
    assert first.estimate.p is not None
    assert first.estimate.p_holm == pytest.approx(2 * first.estimate.p)
    assert (second.estimate, third.estimate) == (first.estimate, None)


@pytest.mark.parametrize(("stages", "stands_out"), [(4, True), (5, False)])
def test_a_change_stands_out_only_where_chance_would_seldom_do_as_much_at_any_stage(
    stages: int, stands_out: bool
) -> None:
    worked = [person(4, 4 + change) for change in WORKED]
    found = change_of(len(worked), [a_stage(worked, f"s{place}") for place in range(stages)]).stages
    assert {each.estimate.stands_out for each in found if each.estimate} == {stands_out}


RATING = st.none() | st.integers(0, 10)
PEOPLE = st.lists(st.tuples(RATING, RATING, RATING), max_size=24)


@settings(deadline=None, max_examples=60)
@given(PEOPLE.flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_the_order_of_people_never_matters(both: tuple[Rows, Rows]) -> None:
    assert change_in(both[0]) == change_in(both[1])


@settings(deadline=None, max_examples=60)
@given(PEOPLE)
def test_somebody_who_answered_nothing_changes_nothing_but_the_number_of_people(people: Rows) -> None:
    one, more = change_in(people), change_in([*people, (None, None, None)])
    assert more == GroupChange(one.n_people + 1, one.stages)


@given(PEOPLE)
def test_mirrored_people_mirror_the_result(rows: Rows) -> None:
    mirrored = [(None if a is None else 10 - a, None if b is None else 10 - b, c) for a, b, c in rows]
    (there,), (back,) = change_in(rows).stages, change_in(mirrored).stages
    assert back.verdict is MIRROR.get(there.verdict, there.verdict)
    assert there.counts is None or back.counts == Counts(there.counts.down, there.counts.same, there.counts.up)
    if there.estimate and back.estimate:
        assert back.estimate.mean_change == pytest.approx(-there.estimate.mean_change)
        assert (there.estimate.interval is None) == (back.estimate.interval is None)
        if there.estimate.interval and back.estimate.interval:
            assert back.estimate.interval == pytest.approx([-end for end in reversed(there.estimate.interval)])


@given(PEOPLE)
def test_nothing_beyond_the_tier_is_ever_in_a_result(rows: Rows) -> None:
    (found,) = change_in(rows).stages
    pairs = sum(first is not None and second is not None for first, second, _ in rows)
    assert found.n_pairs == pairs
    assert (found.counts is None) == (pairs < 5)
    assert (found.estimate is None) == (pairs < 8)
    assert found.then is None or found.then.n in {pairs, *range(8, pairs - 4)}
