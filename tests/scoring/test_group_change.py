from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from questions.answers import Answers, Kind, Phase, Slot, Value
from scoring.change import ThenTest
from scoring.group_change import GroupChange, StageResult, change_of, group_change
from scoring.group_ratings import StageRatings
from scoring.own_change import Counts
from scoring.verdict import Tier, Verdict
from tests.banks_for_tests import tiny_bank
from tests.scoring.test_verdict import MIRROR

BANK = tiny_bank()
WORKED = [2, 1, 1, 0, 3, 2, 0, 1, -1, 2, 1, 2]


def person(before: int | None, after: int | None, then: int | None = None, stage: str = "s1") -> dict[Slot, Value]:
    """Both things of one stage rated alike; None leaves them out."""
    said: dict[Slot, Value] = {}
    for phase, value in ((Phase.BEFORE, before), (Phase.AFTER, after)):
        said |= {Slot(Kind.CONFIDENCE, f"{stage}-can-{order}", phase): value for order in (1, 2)}
    return said | {Slot(Kind.THEN, stage, Phase.AFTER): then}


def first_stage(people: list[dict[Slot, Value]]) -> StageResult:
    return group_change(BANK, people).stages[0]


def of_changes(changes: list[int], start: int = 5) -> StageResult:
    return first_stage([person(start, start + change) for change in changes])


def test_the_worked_example_comes_out() -> None:
    found = of_changes(WORKED, 4)
    assert (found.n_pairs, found.counts, found.verdict) == (12, Counts(9, 2, 1), Verdict.INCREASE)
    assert found.estimate is not None
    assert found.estimate.interval == pytest.approx((0.46, 1.87), abs=0.005)
    assert found.estimate.p == pytest.approx(0.0117, abs=5e-5)
    assert found.estimate.dz == pytest.approx(1.05, abs=0.005)


@pytest.mark.parametrize(
    ("pairs", "tier", "counts", "estimate"),
    [(4, Tier.HIDDEN, False, False), (5, Tier.COUNTS, True, False), (8, Tier.ESTIMATE, True, True)],
)
def test_a_result_holds_only_what_its_tier_allows(pairs: int, tier: Tier, counts: bool, estimate: bool) -> None:
    found = of_changes([1] * pairs)
    assert (found.tier, found.counts is not None, found.estimate is not None) == (tier, counts, estimate)


def test_each_person_is_compared_over_the_things_they_rated_both_times() -> None:
    odd = person(2, 4) | {Slot(Kind.CONFIDENCE, "s1-can-2", Phase.AFTER): None}
    odd[Slot(Kind.CONFIDENCE, "s1-can-2", Phase.BEFORE)] = 10
    estimate = first_stage([odd, *[person(2, 4)] * 7]).estimate
    assert estimate is not None
    assert (estimate.mean_pre, estimate.mean_post) == (2, 4)


def test_whoever_rated_different_things_each_time_is_no_pair() -> None:
    odd: dict[Slot, Value] = {
        Slot(Kind.CONFIDENCE, "s1-can-1", Phase.BEFORE): 3,
        Slot(Kind.CONFIDENCE, "s1-can-2", Phase.AFTER): 3,
    }
    found = first_stage([odd])
    assert (found.n_pre, found.n_pairs) == (1, 0)


def test_how_many_answered_each_time_is_told_even_where_nothing_else_is() -> None:
    found = first_stage([person(3, None), person(3, 4), person(None, 4), person(None, 5)])
    assert (found.n_pre, found.n_post, found.n_pairs, found.counts) == (2, 3, 1, None)


def test_leavers_count_as_no_change_in_the_diluted_mean() -> None:
    found = first_stage([person(3, 5)] * 8 + [person(3, None)] * 8)
    assert found.estimate is not None
    assert found.estimate.attrition.diluted_mean_change == 1.0


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


def test_many_stages_are_allowed_for_in_the_analysts_panel_only() -> None:
    people = [person(4, 4 + change) | person(4, 4 + change, stage="s2") for change in WORKED]
    first, second, third = group_change(BANK, people).stages
    assert first.estimate is not None
    assert first.estimate.p is not None
    assert first.estimate.p_holm == pytest.approx(2 * first.estimate.p)
    assert (second.estimate, third.estimate) == (first.estimate, None)


def test_three_months_on_can_be_compared_with_before_too() -> None:
    people: list[Answers] = [
        {Slot(Kind.CONFIDENCE, "s1-can-1", phase): value for phase, value in ((Phase.BEFORE, 3), (Phase.LATER, 6))}
    ] * 8
    estimate = group_change(BANK, people, Phase.LATER).stages[0].estimate
    assert estimate is not None
    assert estimate.mean_change == 3.0


RATING = st.none() | st.integers(0, 10)
PEOPLE = st.lists(st.tuples(RATING, RATING, RATING), max_size=24)
Rows = list[tuple[int | None, int | None, int | None]]


def change_in(rows: Rows) -> GroupChange:
    pre, post, then = ([row[place] for row in rows] for place in range(3))
    return change_of(len(rows), [StageRatings("s1", pre, post, then)])


@st.composite
def some_people(draw: st.DrawFn) -> list[Answers]:
    """People who rated some of the things, some of the time."""
    slots = [Slot(Kind.CONFIDENCE, item.id, phase) for item in BANK.confidence for phase in (Phase.BEFORE, Phase.AFTER)]
    slots += [Slot(Kind.THEN, stage.id, Phase.AFTER) for stage in BANK.stages]
    often = st.sampled_from([None, *range(11), *range(11)])
    return [
        dict(zip(slots, draw(st.lists(often, min_size=len(slots), max_size=len(slots))), strict=True))
        for _ in range(draw(st.integers(0, 12)))
    ]


@settings(deadline=None, max_examples=60)
@given(some_people().flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_the_order_of_people_never_matters(both: tuple[list[Answers], list[Answers]]) -> None:
    assert group_change(BANK, both[0]) == group_change(BANK, both[1])


@settings(deadline=None, max_examples=60)
@given(some_people())
def test_somebody_who_answered_nothing_changes_nothing_but_the_number_of_people(people: list[Answers]) -> None:
    one, more = group_change(BANK, people), group_change(BANK, [*people, {}])
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
