from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.plan.view import PlanView, Step
from documents.spreadsheets.csv_file import GUARD, guarded
from documents.spreadsheets.plan_csv import plan_csv
from documents.text.carried import carried
from tests.documents.examples import NAUGHTY, action, empty, typical
from words import files, plan

STARTERS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "'quoted")


def read(view: PlanView) -> list[list[str]]:
    return list(csv.reader(StringIO(plan_csv(view).decode("utf-8-sig"), newline=""), strict=True))


def undone(text: str) -> str:
    """What the screen says to do: take one apostrophe away."""
    return text.removeprefix(GUARD)


def test_each_step_is_a_row_that_says_what_the_plan_says():
    header, *rows = read(typical(3))
    assert header == list(files.ACTION_COLUMNS)
    for number, (row, step) in enumerate(zip(rows, typical(3).actions, strict=True), start=1):
        told = step.action
        assert row[:6] == [str(number), told.title, told.why, step.stage, told.owner, "2027-01-15"]
        assert row[6:9] == [told.first_move, told.done_when, plan.STATUSES[told.status]]


def test_excel_is_told_that_it_is_utf_8_and_lines_end_as_the_standard_says():
    written = plan_csv(typical(2))
    assert written.startswith(b"\xef\xbb\xbf")
    assert written.count(b"\r\n") == 3


def test_an_empty_plan_is_a_header():
    assert read(empty()) == [list(files.ACTION_COLUMNS)]


@pytest.mark.parametrize("text", STARTERS)
def test_no_cell_begins_like_a_formula(text):
    [_, row] = read(replace(typical(0), actions=(Step(action(0, text), text),)))
    assert all(cell[:1] not in "=+-@\t\r＝＋－＠" for cell in row if cell)


@pytest.mark.parametrize("text", [*STARTERS, *NAUGHTY, "words " * 1700, 'a "quoted", b\nc'])
def test_what_was_written_comes_back(text):
    [_, row] = read(replace(typical(0), actions=(Step(action(0, text), text),)))
    assert undone(row[1]) == carried(text)


@given(st.text())
def test_the_guard_can_always_be_undone(text):
    assert undone(guarded(text)) == text
