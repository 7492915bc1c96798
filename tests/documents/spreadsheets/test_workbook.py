"""The workbook, read back by openpyxl."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from documents.plan.document import plan_view
from documents.plan.view import PlanView, Step
from documents.samples.answers import believable_answers
from documents.spreadsheets.workbook import workbook
from documents.text.carried import carried
from planning.model import StepStatus
from questions.loader import load_bank
from scoring.assess import assess
from tests.documents.examples import NAUGHTY, action, empty, typical
from words import files, plan

TODAY = date(2026, 11, 22)
FORMULAS = ('=HYPERLINK("https://evil")', "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "{=1}", "1", "https://example.org")


def read(view: PlanView, values: bool = True) -> Workbook:
    return load_workbook(BytesIO(workbook(view)), data_only=values)


def rows(view: PlanView, sheet: str, values: bool = True) -> list[tuple[Any, ...]]:
    return list(read(view, values)[sheet].iter_rows(min_row=2, values_only=True))


@pytest.fixture(scope="module")
def filled() -> PlanView:
    bank = load_bank()
    return plan_view(bank, believable_answers(bank, TODAY), TODAY)


def test_each_step_is_a_row_that_says_what_the_plan_says(filled):
    found = rows(filled, "Actions")
    assert len(found) == len(filled.actions) > 0
    for number, (row, step) in enumerate(zip(found, filled.actions, strict=True), start=1):
        told = step.action
        assert row[:5] == (number, told.title, told.why, step.stage, told.owner)
        assert row[5] == datetime.combine(told.due, datetime.min.time())
        assert row[6:9] == (told.first_move, told.done_when, plan.STATUSES[told.status])


def test_progress_and_evidence_have_their_columns():
    told = replace(action(), status=StepStatus.UNDER_WAY, progress="Half of it", evidence="Minute 12")
    [row] = rows(replace(typical(0), actions=(Step(told, ""),)), "Actions")
    assert row[8:] == ("Under way", "Half of it", "Minute 12")


def test_a_status_is_chosen_from_a_list_also_below_the_last_row():
    [choice] = read(typical(3))["Actions"].data_validations.dataValidation
    assert choice.formula1 == f'"{",".join(plan.STATUSES.values())}"'
    assert "I2" in choice.sqref
    assert "I100" in choice.sqref


@pytest.mark.parametrize("sheet", files.SHEETS[:3])
def test_the_header_stays_in_sight_filters_and_is_printed_on_every_page(sheet, filled):
    found = read(filled)[sheet]
    assert found.freeze_panes == "A2"
    assert found.auto_filter.ref.startswith("A1:")
    assert found.print_title_rows == "$1:$1"
    assert (found.page_setup.orientation, found.page_setup.paperSize, found.page_setup.fitToHeight) == (
        *("landscape", 9, 0),
    )


def test_readiness_is_in_real_numbers_that_the_scores_agree_with(filled):
    bank = load_bank()
    scores = assess(bank, believable_answers(bank, TODAY)).stages
    found = rows(filled, "Readiness")[: len(scores)]
    for row, score in zip(found, scores, strict=True):
        assert row[2] == pytest.approx(score.level)
        assert row[3] == pytest.approx((score.percent or 0) / 100)
        assert (row[4] * 4, row[5] * 4) == (pytest.approx(score.low), pytest.approx(score.high))
        assert row[6] == bank.target / 4
        assert row[7] == pytest.approx(max(0, bank.target / 4 - row[3]))
        assert row[9:] == (score.gates_shut, score.n_numeric, score.n_applicable)


def test_the_formula_of_a_level_comes_to_its_value_over_the_sheet_of_sums(filled):
    sums = rows(filled, "Sums")
    for row, formulas in zip(rows(filled, "Readiness"), rows(filled, "Readiness", values=False), strict=True):
        if row[0] is None:
            break
        mine = [line for line in sums if line[0] == row[0]]
        total = sum(line[6] for line in mine if isinstance(line[6], int))
        weights = sum(line[5] for line in mine if line[4] is not None)
        assert row[2] == pytest.approx(total / weights)
        assert formulas[2].startswith("=SUMIFS('Sums'!$G:$G,'Sums'!$A:$A,$A")


def test_a_stage_without_a_score_says_so_and_has_no_formula():
    bank = load_bank()
    found = rows(plan_view(bank, {}, TODAY), "Readiness", values=False)
    assert found[0][2:6] == (files.NO_SCORE, None, None, None)


@pytest.mark.parametrize("text", [*FORMULAS, *NAUGHTY])
def test_text_stays_text(text):
    book = read(replace(typical(0), actions=(Step(action(0, text), text),)), values=False)
    for cell in book["Actions"][2]:
        assert cell.data_type != "f"
        assert cell.hyperlink is None
    assert (book["Actions"]["B2"].value or "") == carried(text)


def test_a_day_that_no_spreadsheet_knows_is_text():
    [row] = rows(replace(typical(0), actions=(Step(action(0, due=date(1, 1, 1)), ""),)), "Actions")
    assert row[5] == "0001-01-01"


def test_an_empty_plan_is_ready_to_be_filled():
    assert [row for row in rows(empty(), "Actions") if any(row)] == []


def test_no_private_note_is_in_it_even_if_it_is_shared_elsewhere():
    texts = [str(cell) for sheet in read(typical()) for row in sheet.iter_rows(values_only=True) for cell in row]
    assert not any("Ask Priya" in text for text in texts)
    assert files.PRIVATE in texts
