from __future__ import annotations

import pytest

from figures.report_tools import tool_table, tools_told
from figures.room_tools import helped, tools_that_helped
from questions.answers import Value
from questions.loader import load_bank
from scoring.released import Released
from tests.scoring.rooms import a_room
from words import module_report as words
from words import room as room_words

BANK = load_bank()
ONE, OTHER, THIRD = (tool.id for tool in BANK.resources[:3])
TITLES = {tool.id: tool.title for tool in BANK.resources}


def rated(**counts: int) -> Released:
    """How many found a tool useful in which way, with `_` for `-`; they said nothing else of it."""
    return a_room((value.replace("_", "-"), None, None) for value, count in counts.items() for _ in range(count))


def next_time(*said: Value) -> Released:
    return a_room(("one-task", None, each) for each in said)


def test_the_best_two_answers_are_the_share_with_where_it_plausibly_lies() -> None:
    (tool,) = helped(BANK, {ONE: rated(several_tasks=8, one_task=6, a_little=6)}, 5)
    assert (tool.title, tool.share.count, tool.share.n, tool.low, tool.high) == (TITLES[ONE], 14, 20, 48, 85)


@pytest.mark.parametrize(("people", "tools"), [(4, 0), (5, 1)])
def test_under_five_ratings_are_too_few(people: int, tools: int) -> None:
    assert len(helped(BANK, {ONE: rated(one_task=people)}, 5)) == tools


def test_the_most_surely_useful_come_first_and_too_few_are_left_out() -> None:
    given = {ONE: rated(one_task=4), OTHER: rated(one_task=4, no=1), THIRD: rated(one_task=38, no=2)}
    assert [tool.title for tool in helped(BANK, given, 5)] == [TITLES[THIRD], TITLES[OTHER]]
    drawn = tools_that_helped(BANK, given, 5)
    assert drawn is not None
    assert drawn.note.endswith(room_words.too_few_tried(1, 5))


def test_a_room_that_rated_no_tool_has_no_picture() -> None:
    assert tools_that_helped(BANK, {ONE: rated()}, 5) is None


def test_the_report_rounds_shares_to_the_nearest_five_and_never_says_nobody_or_everybody() -> None:
    given = {ONE: rated(one_task=14, no=4), OTHER: rated(one_task=12), THIRD: rated(no=12)}
    shares = {row[1]: row[3] for row in tool_table(BANK, given).rows}
    assert shares == {
        TITLES[ONE]: words.share_of(80),
        TITLES[OTHER]: words.share_of(95),
        TITLES[THIRD]: words.share_of(5),
    }


def test_not_my_role_rates_nothing_in_the_report() -> None:
    (row,) = tool_table(BANK, {ONE: next_time(*["already"] * 6, *["maybe"] * 6, *["not-my-role"] * 12)}).rows
    assert row[5] == words.share_of(50)
    (few,) = tool_table(BANK, {ONE: next_time(*["already"] * 9, *["not-my-role"] * 12)}).rows
    assert few[5] == words.NO_NUMBER


def test_the_report_names_the_most_surely_useful_of_the_tools_that_ten_people_rated() -> None:
    given = {ONE: rated(one_task=9), OTHER: rated(one_task=11), THIRD: rated(one_task=38, no=2)}
    assert list(tools_told(BANK, given)) == [words.helped(TITLES[THIRD], 95, 40)]
    assert list(tools_told(BANK, {ONE: given[ONE]})) == [words.TOO_FEW_TOOLS]
