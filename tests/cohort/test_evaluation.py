from __future__ import annotations

import re
from datetime import date

from cohort.evaluation import against_each_other, question_health, report, seal
from cohort.module import close, open_module
from figures.module_report import Report
from questions.answers import DONT_KNOW, Kind, Phase, Slot, Value
from questions.feedback import Asked, feedback_slot
from questions.loader import load_bank
from storage import Module, Store
from tests.cohort.rooms import come
from words import module_report as words

BANK = load_bank()
CAN = BANK.confidence[0].id
STAGE = BANK.stages[0]
TOOL = BANK.resources[0]


def finished(store: Store, people: int, rise: int = 3, month: int = 3, **more: Value) -> Module:
    """A module that is over: people rated one thing before and after, found one tool useful, and lack time."""
    days = date(2026, month, 1), date(2026, month, 2)
    module = open_module(store, BANK, f"Module {month}", *days, people)
    come(store, BANK, module, [said(number, rise) for number in range(people)])
    seal(store, BANK, module)
    return close(store, module)


def said(number: int, rise: int) -> dict[Slot, Value]:
    before = number % 5
    return {
        Slot(Kind.CONFIDENCE, CAN): before,
        Slot(Kind.CONFIDENCE, CAN, Phase.AFTER): before + rise + number % 2,
        feedback_slot(Kind.TOOL_TRIED, TOOL.id): "yes",
        feedback_slot(Kind.TOOL_USEFUL, TOOL.id): "no" if number % 3 == 0 else "one-task",
        feedback_slot(Kind.MODULE, Asked.OBSTACLE): "time" if number % 4 else "money",
        Slot(Kind.LEVEL, STAGE.questions[0].id): 4,
        Slot(Kind.LEVEL, STAGE.questions[1].id): DONT_KNOW if number % 2 else 1,
    }


def text(of: Report) -> str:
    return " ".join([*of.paragraphs, *(cell for table in of.tables for row in table.rows for cell in row)])


def test_the_report_says_what_changed_which_tool_helped_and_what_stops_people(store: Store) -> None:
    made = report(store, BANK, finished(store, 24))
    assert words.took_part(25) == made.paragraphs[0]
    assert "About 25 people rated it both times. Mean 1.9 before and 5.4 after." in made.paragraphs[1]
    assert words.helped(TOOL.title, 65, 25) in made.paragraphs
    assert words.stops("Time", 20) in made.paragraphs


def test_every_count_in_the_report_is_rounded_to_five(store: Store) -> None:
    made = report(store, BANK, finished(store, 24))
    assert {int(each) % 5 for each in re.findall(r"about (\d+)(?![.\d])", text(made), re.IGNORECASE)} == {0}
    assert not re.search(r"\b24\b", text(made))


def test_of_nine_people_the_report_has_words_alone(store: Store) -> None:
    made = report(store, BANK, finished(store, 9))
    assert made.paragraphs[0] == words.took_part(None)
    assert words.TOO_FEW_TOOLS in made.paragraphs
    assert not re.search(r"about \d|Mean \d", text(made))


def test_of_an_open_module_that_has_shown_nothing_there_is_nothing_to_report(store: Store) -> None:
    module = open_module(store, BANK, "Spring", date(2026, 3, 1), date(2026, 3, 2), 12)
    come(store, BANK, module, [said(number, 3) for number in range(12)])
    assert report(store, BANK, module).tables == ()


def test_what_was_closed_without_a_last_release_says_no_more_than_was_shown(store: Store) -> None:
    module = open_module(store, BANK, "Spring", date(2026, 3, 1), date(2026, 3, 2), 12)
    come(store, BANK, module, [said(number, 3) for number in range(12)])
    closed = close(store, module)
    seal(store, BANK, closed)
    assert report(store, BANK, closed).tables == ()


def test_modules_stand_in_the_order_of_their_dates_with_their_ranges(store: Store) -> None:
    later, first, small = finished(store, 20, 5, month=6), finished(store, 20, 1, month=4), finished(store, 6, month=5)
    drawn = against_each_other(store, BANK, [later, first, small])
    assert [row[0].split(":")[0] for row in drawn.table.rows] == ["Module 4", "Module 5", "Module 6"]
    assert drawn.headline == words.modules_finding(True, "Module 4", "Module 6")
    assert drawn.table.rows[1][1:] == ("–", "–", words.FEW)


def test_a_module_that_is_still_open_says_so(store: Store) -> None:
    opened = open_module(store, BANK, "Summer", date(2026, 8, 1), date(2026, 8, 2), 12)
    drawn = against_each_other(store, BANK, [finished(store, 20), opened])
    assert drawn.table.rows[1][0] == words.still_open("Summer")


def test_modules_whose_ranges_overlap_are_not_told_apart(store: Store) -> None:
    pair = [finished(store, 20, 2, month=4), finished(store, 20, 2, month=5)]
    assert "cannot be told apart" in against_each_other(store, BANK, pair).headline


def test_a_question_answered_alike_and_one_that_nobody_knows_are_named_to_their_author(store: Store) -> None:
    told = question_health(store, BANK, [finished(store, 24)])
    assert any("nearly always" in each and STAGE.questions[0].short in each for each in told)
    assert any("About 50% said “don’t know”" in each for each in told)
    assert told[-1] == words.too_early_for_ratings(24, 30)


def test_with_too_few_people_no_question_is_called_well_and_what_nobody_knows_is_told_all_the_same(
    store: Store,
) -> None:
    *told, early = question_health(store, BANK, [finished(store, 12)])
    assert early == words.too_early(12, 20)
    assert words.HEALTHY not in told
    assert any("said “don’t know”" in each for each in told)


def test_where_nobody_answered_no_question_is_called_well(store: Store) -> None:
    assert question_health(store, BANK, []) == (words.too_early(0, 20),)
