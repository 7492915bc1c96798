from __future__ import annotations

from fractions import Fraction
from itertools import chain, combinations
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planning import lexicographic
from planning.choose import choose, clear_gates
from planning.model import Candidate, Choice

NAMES = [f"a{number}" for number in range(10)]
STAGES = ("s1", "s2")
EFFECTS = st.dictionaries(st.sampled_from(STAGES), st.sampled_from([0.25, 0.5, 0.7, 1, 2]))


def candidates_called(names: list[str]) -> st.SearchStrategy[list[Candidate]]:
    return st.tuples(
        *(
            st.builds(
                Candidate,
                id=st.just(name),
                cost=st.sampled_from([0.5, 1, 2, 2.5, 3, 4]),
                effects=EFFECTS,
                before=st.lists(st.sampled_from(["a0", "a1", "nowhere"]), max_size=1).map(tuple),
                gates=st.lists(st.sampled_from(["g1", "g2"]), max_size=1).map(tuple),
            )
            for name in names
        )
    ).map(list)


CANDIDATES = st.integers(0, 7).flatmap(lambda count: candidates_called(NAMES[:count]))
PER_STAGE = st.fixed_dictionaries({stage: st.sampled_from([0, 0.5, 1.2, 2, 4]) for stage in STAGES})
WEIGHTS = st.fixed_dictionaries({stage: st.integers(1, 5) for stage in STAGES})
BUDGET = st.sampled_from([0, 1, 2.5, 4, 6, 9, 100])


def exact(number: float) -> Fraction:
    return Fraction(str(number))


def by_trying_everything(
    candidates: list[Candidate],
    gaps: dict[str, float],
    weights: dict[str, float],
    budget: float,
    forced: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """The best choice by looking at every subset: the definition itself."""

    def merit(some: tuple[Candidate, ...]) -> tuple[Any, ...]:
        closed = sum(
            exact(weights[stage]) * min(exact(gap), sum(exact(each.effects.get(stage, 0)) for each in some))
            for stage, gap in gaps.items()
        )
        gates = {gate for each in some for gate in each.gates}
        cost = sum(exact(each.cost) for each in some)
        return (-len(gates), -closed, cost, len(some), tuple(sorted(each.id for each in some)))

    def allowed(some: tuple[Candidate, ...]) -> bool:
        ids = {each.id for each in some}
        if not ids >= forced:
            return False
        return sum(exact(each.cost) for each in some) <= exact(budget) and all(ids >= set(each.before) for each in some)

    subsets = chain.from_iterable(combinations(candidates, size) for size in range(len(candidates) + 1))
    best: tuple[str, ...] = min(map(merit, filter(allowed, subsets)))[-1]
    return best


@settings(max_examples=60)
@given(CANDIDATES, PER_STAGE, WEIGHTS, BUDGET)
def test_the_choice_is_the_best_of_all_subsets(
    candidates: list[Candidate], gaps: dict[str, float], weights: dict[str, float], budget: float
) -> None:
    assert choose(candidates, gaps, weights, budget).chosen == by_trying_everything(candidates, gaps, weights, budget)


@settings(max_examples=8)
@given(candidates_called(NAMES), PER_STAGE, WEIGHTS, BUDGET)
def test_it_is_the_best_of_ten_actions_too(
    candidates: list[Candidate], gaps: dict[str, float], weights: dict[str, float], budget: float
) -> None:
    assert choose(candidates, gaps, weights, budget).chosen == by_trying_everything(candidates, gaps, weights, budget)


def test_an_action_worth_nothing_is_done_for_the_one_it_makes_possible() -> None:
    enables = Candidate("x", 3, {})
    enabled = Candidate("y", 3, {"s1": 2}, before=("x",))
    tempting = Candidate("z", 4, {"s1": 1})
    assert choose([enables, enabled, tempting], {"s1": 2}, {}, 6) == Choice(("x", "y"), 6, 2, 0)


def test_a_gate_outweighs_any_gap() -> None:
    choice = choose([Candidate("gate", 4, {}, gates=("g",)), Candidate("gap", 4, {"s1": 4})], {"s1": 4}, {"s1": 5}, 4)
    assert (choice.chosen, choice.gates_opened) == (("gate",), 1)


def test_a_gate_opened_twice_counts_once() -> None:
    both = [Candidate("a", 1, {}, gates=("g",)), Candidate("b", 1, {}, gates=("g",))]
    assert choose(both, {}, {}, 9).chosen == ("a",)


def test_an_action_that_waits_for_something_unknown_is_never_chosen() -> None:
    assert choose([Candidate("a", 1, {"s1": 1}, before=("elsewhere",))], {"s1": 1}, {}, 9).chosen == ()


def test_of_equal_choices_the_earliest_ids_win_however_many_there_are() -> None:
    alike = [Candidate(f"a{number:02}", 1, {"s1": 1}) for number in range(30)]
    assert choose(list(reversed(alike)), {"s1": 4}, {}, 30).chosen == ("a00", "a01", "a02", "a03")


def test_nothing_to_choose_from_is_an_empty_plan() -> None:
    assert choose([], {"s1": 1}, {}, 9) == Choice((), 0, 0, 0)


def test_free_actions_that_do_nothing_are_left_alone() -> None:
    assert choose([Candidate("idle", 0, {})], {}, {}, 0).chosen == ()


def test_a_solver_that_gives_up_is_heard(monkeypatch: pytest.MonkeyPatch) -> None:
    gave_up = SimpleNamespace(x=None, message="out of time")
    monkeypatch.setattr(lexicographic, "milp", lambda *_, **__: gave_up)
    with pytest.raises(RuntimeError, match="out of time"):
        choose([Candidate("a", 1, {})], {}, {}, 1)


@settings(max_examples=40)
@given(CANDIDATES, PER_STAGE, WEIGHTS, BUDGET, st.sets(st.sampled_from(NAMES[:7])))
def test_the_choice_is_the_best_of_all_that_hold_what_is_forced(
    candidates: list[Candidate],
    gaps: dict[str, float],
    weights: dict[str, float],
    budget: float,
    wished: set[str],
) -> None:
    possible = {each.id: each for each in candidates if each.before == ()}
    forced = frozenset(wished & possible.keys())
    enough = max(budget, sum(possible[ref].cost for ref in forced))
    best = by_trying_everything(candidates, gaps, weights, enough, forced)
    assert choose(candidates, gaps, weights, budget, forced).chosen == best


@settings(max_examples=40)
@given(CANDIDATES)
def test_no_cheaper_set_opens_as_many_gates(candidates: list[Candidate]) -> None:
    found = clear_gates(candidates)
    assert found.gates_opened == choose(candidates, {}, {}, 100).gates_opened
    assert found.cost == choose(candidates, {}, {}, 100).cost
    if found.cost:
        assert choose(candidates, {}, {}, found.cost - 0.5).gates_opened < found.gates_opened
