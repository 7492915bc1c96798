from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Answers, Kind, Phase, Slot, Value
from scoring.own_change import Counts, OwnChange, Reading, StageChange, count, own_change, reading
from tests.banks_for_tests import tiny_bank

BANK = tiny_bank()


def rated(phase: Phase, **ratings: Value) -> dict[Slot, Value]:
    """Confidence in the first and second thing of stage s1, and so on: `s1=3` or `s1_2=4`."""
    items = {name: name.replace("_", "-can-") if "_" in name else f"{name}-can-1" for name in ratings}
    return {Slot(Kind.CONFIDENCE, items[name], phase): value for name, value in ratings.items()}


def first_stage(*parts: Answers) -> StageChange:
    answers: dict[Slot, Value] = {}
    for part in parts:
        answers |= part
    return own_change(BANK, answers).stages[0]


def test_only_what_was_rated_at_every_time_is_compared() -> None:
    stage = first_stage(rated(Phase.BEFORE, s1=2, s1_2=10), rated(Phase.AFTER, s1=5))
    assert (stage.means, stage.n_compared, stage.n_items) == ({Phase.BEFORE: 2, Phase.AFTER: 5}, 1, 2)
    assert stage.change == 3.0


def test_three_times_share_their_items_too() -> None:
    stage = first_stage(rated(Phase.BEFORE, s1=2, s1_2=4), rated(Phase.AFTER, s1=5, s1_2=9), rated(Phase.LATER, s1_2=6))
    assert stage.means == {Phase.BEFORE: 4, Phase.AFTER: 9, Phase.LATER: 6}
    assert (stage.change, stage.later_change) == (5.0, 2.0)


def test_a_later_rating_of_something_else_does_not_hide_the_change_before_it() -> None:
    stage = first_stage(rated(Phase.BEFORE, s1=2), rated(Phase.AFTER, s1=5), rated(Phase.LATER, s1_2=6))
    assert (stage.change, stage.later_change) == (3.0, None)


def test_one_time_alone_is_shown_without_a_change() -> None:
    stage = first_stage(rated(Phase.BEFORE, s1=2, s1_2=3))
    assert (stage.means, stage.change, stage.shift) == ({Phase.BEFORE: 2.5}, None, None)


def test_a_stage_that_nobody_rated_has_nothing() -> None:
    stage = first_stage()
    assert (stage.means, stage.n_compared, stage.then) == ({}, 0, None)


def test_looking_back_stands_beside_and_never_replaces_what_was_said() -> None:
    then = {Slot(Kind.THEN, "s1", Phase.AFTER): 3}
    stage = first_stage(rated(Phase.BEFORE, s1=7), rated(Phase.AFTER, s1=6), then)
    assert (stage.shift, stage.change, stage.since_then) == (-4.0, -1.0, 3.0)
    assert stage.means[Phase.BEFORE] == 7


def test_a_rating_taken_back_is_no_rating() -> None:
    assert first_stage(rated(Phase.BEFORE, s1=None)).means == {}


@pytest.mark.parametrize(
    ("points", "taken_for"),
    [
        (0, Reading.SAME),
        (1, Reading.MAYBE_CHANCE),
        (-2, Reading.MAYBE_CHANCE),
        (3, Reading.PROBABLY_NOT_CHANCE),
        (-3, Reading.PROBABLY_NOT_CHANCE),
    ],
)
def test_one_or_two_points_may_be_chance_and_three_probably_are_not(points: float, taken_for: Reading) -> None:
    assert reading(points) is taken_for


def test_stages_are_counted_by_the_way_they_moved_after_and_later() -> None:
    answers = rated(Phase.BEFORE, s1=2, s1_2=4, s2=5, s3=6) | rated(Phase.AFTER, s1=4, s1_2=4, s2=5, s3=1)
    answers |= rated(Phase.LATER, s1=2, s2=6)
    found = own_change(BANK, answers)
    assert found.by_stage == Counts(1, 1, 1)
    assert found.later_by_stage == Counts(1, 1, 0)


def test_the_change_of_one_thing_is_known_after_and_later() -> None:
    stage = first_stage(rated(Phase.BEFORE, s1=2), rated(Phase.AFTER, s1=5), rated(Phase.LATER, s1=4))
    assert [(item.change, item.later_change) for item in stage.items] == [(3.0, 2.0), (None, None)]


RATINGS = st.dictionaries(
    st.tuples(st.sampled_from([item.id for item in BANK.confidence]), st.sampled_from(Phase)), st.integers(0, 10)
)


def changed(ratings: dict[tuple[str, Phase], int]) -> OwnChange:
    return own_change(BANK, {Slot(Kind.CONFIDENCE, item, phase): value for (item, phase), value in ratings.items()})


@given(RATINGS)
def test_a_change_is_what_the_numbers_shown_differ_by(ratings: dict[tuple[str, Phase], int]) -> None:
    for stage in changed(ratings).stages:
        if stage.change is not None:
            before, after = (float(f"{stage.means[phase]:.1f}") for phase in (Phase.BEFORE, Phase.AFTER))
            assert stage.change == pytest.approx(after - before)


@given(RATINGS)
def test_every_mean_is_over_the_same_things(ratings: dict[tuple[str, Phase], int]) -> None:
    for stage in changed(ratings).stages:
        shared = [item.rated for item in stage.items if set(stage.means) <= set(item.rated)]
        assert not stage.means or len(shared) == stage.n_compared > 0
        for phase, mean in stage.means.items():
            assert mean == sum(item[phase] for item in shared) / len(shared)


@given(RATINGS)
def test_a_mirrored_person_moves_the_other_way(ratings: dict[tuple[str, Phase], int]) -> None:
    there = changed(ratings)
    back = changed({key: 10 - value for key, value in ratings.items()})
    assert there.by_stage == Counts(back.by_stage.down, back.by_stage.same, back.by_stage.up)


@given(st.lists(st.none() | st.integers(-10, 10)))
def test_every_known_change_is_counted_once(changes: list[float | None]) -> None:
    found = count(changes)
    assert found.up + found.same + found.down == len(changes) - changes.count(None)
