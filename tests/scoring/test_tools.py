from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import Answers, Kind, Phase, Slot, Value
from scoring.shares import wilson
from scoring.tools import ORDERS, ToolResult, tool_ratings


def said(tool: str, useful: str | None = None, clear: str | None = None, later: str | None = None) -> dict[Slot, Value]:
    words = {Kind.TOOL_TRIED: "yes", Kind.TOOL_USEFUL: useful, Kind.TOOL_CLEAR: clear, Kind.TOOL_NEXT: later}
    return {Slot(kind, tool, Phase.AFTER): word for kind, word in words.items()}


def only(people: list[dict[Slot, Value]]) -> ToolResult:
    return tool_ratings(people, ["map"])[0]


def test_the_best_two_answers_are_the_share_and_blanks_are_nobody() -> None:
    people = [said("map", "several-tasks")] * 8 + [said("map", "one-task")] * 6 + [said("map", "a-little")] * 6
    useful = only([*people, said("map"), {}]).useful
    assert useful.top is not None
    assert (useful.n, useful.top.share) == (20, 14 / 20)
    assert useful.top.interval == wilson(14, 20) == pytest.approx((0.48, 0.85), abs=0.005)


def test_every_answer_is_counted_least_favourable_first() -> None:
    clear = only([said("map", clear="no"), *[said("map", clear="mostly")] * 4]).clear
    assert clear.counts is not None
    assert list(clear.counts.items()) == [("no", 1), ("with-help", 0), ("mostly", 4), ("yes", 0)]


def test_not_my_role_rates_nothing_and_is_told_apart() -> None:
    people = [said("map", later="already")] * 2 + [said("map", later="dated")] * 3 + [said("map", later="not-my-role")]
    found = only(people).next
    assert found.top is not None
    assert (found.n, found.top.share, found.not_my_role) == (5, 1.0, 1)


@pytest.mark.parametrize(("n", "enough"), [(4, False), (5, True)])
def test_under_five_ratings_are_too_few(n: int, enough: bool) -> None:
    found = only([said("map", "one-task")] * n)
    assert (found.enough, found.useful.counts is not None) == (enough, enough)


def test_the_most_surely_useful_come_first_and_too_few_last() -> None:
    people = [said("all-of-five", "one-task") | said("few", "one-task")] * 4 + [said("all-of-five", "one-task")]
    people += [said("most-of-forty", "one-task")] * 38 + [said("most-of-forty", "no")] * 2
    tools = ["few", "all-of-five", "most-of-forty", "nobody"]
    found = tool_ratings(people, tools)
    assert [tool.tool_id for tool in found] == ["most-of-forty", "all-of-five", "few", "nobody"]


PEOPLE = st.lists(
    st.builds(
        lambda useful, clear, later: said("map", useful, clear, later),
        *(st.sampled_from([None, *order]) for order in ORDERS.values()),
    ),
    max_size=12,
)


@given(PEOPLE.flatmap(lambda people: st.tuples(st.just(people), st.permutations(people))))
def test_neither_order_nor_silent_people_matter(both: tuple[list[dict[Slot, Value]], list[dict[Slot, Value]]]) -> None:
    more: list[Answers] = [*both[1], {}]
    assert tool_ratings(both[0], ["map", "none"]) == tool_ratings(more, ["map", "none"])


@given(PEOPLE)
def test_counts_and_share_agree(people: list[dict[Slot, Value]]) -> None:
    found = only(people)
    for rated in (found.useful, found.clear, found.next):
        assert (rated.top is None) == (rated.n < 5)
        if rated.top and rated.counts:
            assert sum(rated.counts.values()) == rated.n == rated.top.n
            assert rated.top.share == pytest.approx(sum(list(rated.counts.values())[2:]) / rated.n)


def test_what_was_said_of_a_tool_that_is_not_ticked_as_tried_does_not_count() -> None:
    unticked = {slot: word for slot, word in said("map", "one-task").items() if slot.kind is not Kind.TOOL_TRIED}
    assert only([said("map", "no")] * 5 + [unticked]).useful.n == 5
