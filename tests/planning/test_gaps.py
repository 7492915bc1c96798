from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planning.gaps import Need, rank

LEVEL = st.one_of(st.none(), st.integers(0, 4))
NEEDS = st.lists(
    st.builds(
        Need,
        id=st.text("abc", min_size=1, max_size=3),
        current=LEVEL,
        target=st.integers(0, 4),
        importance=st.integers(1, 5),
        order=st.integers(0, 20),
        blocked=st.booleans(),
    ),
    max_size=10,
    unique_by=lambda need: need.order,
)


def need(name: str, **fields: Any) -> Need:
    usual: dict[str, Any] = {"id": name, "current": 2, "target": 3, "importance": 1, "order": 0}
    return Need(**(usual | fields))


def ids(*needs: Need) -> list[str]:
    return [each.id for each in rank(needs)]


def test_a_level_above_its_target_leaves_no_gap() -> None:
    assert (need("a", current=4).gap, need("a", current=4).priority) == (0.0, 0.0)


def test_an_unknown_level_has_neither_gap_nor_priority() -> None:
    assert (need("a", current=None).gap, need("a", current=None).priority) == (None, None)


def test_a_shut_gate_comes_before_what_is_unknown_and_that_before_any_gap() -> None:
    assert ids(need("gap", current=0, importance=5), need("unknown", current=None), need("gate", blocked=True)) == [
        "gate",
        "unknown",
        "gap",
    ]


def test_importance_times_gap_decides_between_gaps() -> None:
    assert ids(need("wide", current=0), need("weighty", current=1, importance=3)) == ["weighty", "wide"]


def test_of_equal_priorities_the_less_certain_comes_first() -> None:
    assert ids(need("sure", low=2, high=2), need("unsure", low=1, high=3)) == ["unsure", "sure"]


def test_then_the_lower_level_and_then_the_journey() -> None:
    high, low = need("high", current=3, target=4), need("low", current=1, target=2)
    assert ids(high, low) == ["low", "high"]
    assert ids(need("later", order=2), need("sooner", order=1)) == ["sooner", "later"]


@given(NEEDS.flatmap(lambda needs: st.tuples(st.just(needs), st.permutations(needs))))
def test_the_order_they_are_given_in_never_matters(both: tuple[list[Need], list[Need]]) -> None:
    assert rank(both[0]) == rank(both[1])


@given(NEEDS)
def test_every_blocked_need_comes_before_every_other(needs: list[Need]) -> None:
    blocked = [each.blocked for each in rank(needs)]
    assert blocked == sorted(blocked, reverse=True)
