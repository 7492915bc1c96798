from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Answers, Kind, Phase, Slot, Value
from scoring.follow_up import Begun, FollowUp, follow_up
from scoring.shares import Transfer


def person(*said: str | None) -> dict[Slot, Value]:
    """Somebody who agreed to one step for each of `said`, and what became of it."""
    agreed: dict[Slot, Value] = {Slot(Kind.STEP, f"step-{place}"): "agreed" for place in range(len(said))}
    return agreed | {Slot(Kind.FOLLOW, f"step-{place}", Phase.LATER): word for place, word in enumerate(said)}


def test_steps_that_nobody_told_of_count_as_not_done() -> None:
    people = [person("done", "partly", "not-started", None)] * 6 + [person(None, None)] * 8
    assert follow_up(people) == FollowUp(14, 6, Begun(40, 18, 6, 6, Transfer(0.3, 2 / 3, 0.45)))


def test_forty_due_twenty_begun_of_twenty_four_told() -> None:
    people = [person(*["done"] * 4)] * 5 + [person("dropped", "not-started", "dropped", "not-started")]
    begun = follow_up([*people, *[person(None, None, None, None)] * 4]).begun
    assert begun is not None
    assert (begun.due, begun.told, begun.shares) == (40, 24, Transfer(0.5, 20 / 24, 0.6))


@pytest.mark.parametrize(("replied", "told"), [(0, False), (4, False), (5, True)])
def test_nothing_is_told_of_fewer_than_five_who_replied(replied: int, told: bool) -> None:
    found = follow_up([person("done")] * replied + [person(None)] * 5)
    assert (found.begun is not None) is told


def test_a_step_that_was_not_agreed_is_not_due() -> None:
    other: dict[Slot, Value] = {Slot(Kind.STEP, "x"): "dropped", Slot(Kind.FOLLOW, "x", Phase.LATER): "done"}
    assert follow_up([other] * 9) == FollowUp(0, 0, None)


PEOPLE = st.lists(
    st.lists(st.sampled_from([None, "done", "partly", "not-started", "dropped"]), max_size=4).map(lambda s: person(*s)),
    max_size=14,
)


@given(PEOPLE.flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_the_order_of_people_never_matters(both: tuple[list[Answers], list[Answers]]) -> None:
    assert follow_up(both[0]) == follow_up(both[1])


@given(PEOPLE)
def test_the_bounds_are_in_order_and_nobody_without_steps_counts(people: list[Answers]) -> None:
    found = follow_up([*people, {}])
    assert found == follow_up(people)
    if found.begun:
        shares = found.begun.shares
        assert shares.lower is not None
        assert shares.among_repliers is not None
        assert 0 <= shares.lower <= shares.among_repliers <= 1
