from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

import openpyxl
import pytest
from docx import Document

from documents.report.csv_file import report_csv
from documents.report.pdf import report_pdf
from documents.report.rows import Number, cell
from documents.report.view import Remarks, ReportView
from documents.report.word import report_word
from documents.report.workbook import report_workbook
from documents.samples.report import sample_report
from documents.text.plain import plain
from questions.loader import load_bank
from tests.documents.examples import NAUGHTY
from tests.documents.reading import Reading, squeezed
from words import report as words

TODAY = date(2026, 11, 22)
VIEW = sample_report(load_bank(), TODAY)
EMPTY = replace(VIEW, picture=None, tables=(), remarks=())
NASTY = replace(VIEW, title=NAUGHTY[0], remarks=(Remarks("Texts", tuple(NAUGHTY)),))
BIN = Path(sys.executable).parent


def rows(view: ReportView) -> list[list[str]]:
    return list(csv.reader(StringIO(report_csv(view).decode("utf-8-sig"))))


def texts_of_word(view: ReportView) -> list[str]:
    return [each.text for each in Document(BytesIO(report_word(view))).paragraphs]


def first_column(view: ReportView) -> list[str]:
    sheet = openpyxl.load_workbook(BytesIO(report_workbook(view)))[words.SHEETS[0]]
    return [str(row[0].value) for row in sheet.iter_rows()]


def test_the_evaluation_is_the_very_same_text_in_every_file():
    """The screen is compared with the same paragraphs in tests/pages/test_report.py."""
    pdf = [squeezed(part.text) for part in Reading(report_pdf(VIEW)).all("P")]
    for text in VIEW.paragraphs:
        assert squeezed(plain(text)) in pdf
        assert text in texts_of_word(VIEW)
        assert text in first_column(VIEW)
        assert [words.EVALUATION, str(VIEW.paragraphs.index(text) + 1), words.PARAGRAPH, text] in rows(VIEW)


@pytest.mark.parametrize("view", [VIEW, EMPTY, NASTY], ids=["sample", "empty", "nasty"])
def test_two_checkers_find_no_error_in_the_pdf(view, tmp_path):
    file = tmp_path / "report.pdf"
    file.write_bytes(report_pdf(view))
    for command in ([BIN / "pdfua", "check", file], [BIN / "outloud", "--no-info", file]):
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_everything_that_the_report_says_is_read_out():
    text = squeezed(Reading(report_pdf(VIEW)).text)
    said = [VIEW.title, VIEW.days, words.DEMONSTRATION, *(each for group in VIEW.remarks for each in group.texts)]
    said += [each for table in VIEW.tables for row in table.rows for each in row]
    assert [each for each in said if squeezed(plain(each)) not in text] == []


def test_the_word_document_has_headings_and_a_real_table_for_each_of_the_report():
    document = Document(BytesIO(report_word(VIEW)))
    styles = {each.style.name for each in document.paragraphs if each.style}
    assert {"Heading 1", "Heading 2", "Heading 3", "List Bullet"} <= styles
    assert [len(each.rows) for each in document.tables] == [1 + len(each.rows) for each in VIEW.tables]


def test_numbers_in_the_workbook_are_numbers():
    sheet = openpyxl.load_workbook(BytesIO(report_workbook(VIEW)))[words.sheet_of(1)]
    first = [each.value for each in sheet[2]]
    assert [type(each) for each in first[1:5]] == [int, float, float, float]
    assert first[2] < first[3]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("about 25", Number(25, percent=False, decimals=0)),
        ("−0.5", Number(-0.5, percent=False, decimals=1)),
        ("about 65%", Number(0.65, percent=True, decimals=0)),
        ("+0.5 to +1.9", "+0.5 to +1.9"),
        ("fewer than 10", "fewer than 10"),
        ("–", "–"),
    ],
)
def test_a_cell_is_a_number_where_it_says_one(text, held):
    assert cell(text) == held


def test_what_looks_like_a_formula_stays_text():
    view = replace(VIEW, remarks=(Remarks("Texts", ("=1+1", "@home")),))
    assert [row[3] for row in rows(view)][-2:] == ["'=1+1", "'@home"]
    sheet = openpyxl.load_workbook(BytesIO(report_workbook(view)))[words.SHEETS[1]]
    assert [row[1].data_type for row in sheet.iter_rows(min_row=2)] == ["s", "s"]


def test_the_same_report_gives_the_same_pdf():
    assert report_pdf(VIEW) == report_pdf(VIEW)


def test_no_count_in_any_file_is_finer_than_five():
    counts = [int(row[1]) for table in VIEW.tables[:1] for row in table.rows if row[1].isdigit()]
    counts += [int(row[1].split()[1]) for table in VIEW.tables[2:] for row in table.rows if row[1].startswith("about ")]
    assert counts
    assert {each % 5 for each in counts} == {0}
