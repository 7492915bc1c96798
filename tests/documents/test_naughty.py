"""Everything that somebody can write, written naughtily, through every document at once."""

from __future__ import annotations

import io
import zipfile
from datetime import date

import openpyxl
import pikepdf
import pytest
from lxml import etree, html  # type: ignore[import-untyped]

from documents.plan.document import plan_document, plan_view
from documents.plan.web_page import web_page
from documents.plan.word import word_file
from documents.samples.answers import believable_answers
from documents.sponsor.summary import sponsor_summary
from documents.spreadsheets.plan_csv import plan_csv
from documents.spreadsheets.workbook import workbook
from planning.plan import OWN_PREFIX
from planning.recommend import AGREED
from questions.answers import NOT_APPLICABLE, Answers, Kind, Slot, Value
from questions.loader import load_bank
from storage.kept import accepted
from tests.naughty import NAUGHTY

TODAY = date(2026, 11, 22)
BANK = load_bank()
STEP_TEXTS = (
    Kind.STEP_TITLE,
    Kind.STEP_OWNER,
    Kind.STEP_FIRST_MOVE,
    Kind.STEP_DONE_WHEN,
    Kind.STEP_PROGRESS,
    Kind.STEP_EVIDENCE,
)


@pytest.fixture(scope="module")
def answers() -> Answers:
    """A plan with a step for each naughty string, and one in every note and reason."""
    said: dict[Slot, Value] = dict(believable_answers(BANK, TODAY))
    for number, text in enumerate(NAUGHTY):
        ref = f"{OWN_PREFIX}{number:08x}"
        said[Slot(Kind.STEP, ref)] = AGREED
        said |= {Slot(kind, ref): text for kind in STEP_TEXTS}
    for ref, text in zip(BANK.questions, NAUGHTY, strict=False):
        said |= {Slot(Kind.NOTE, ref): text, Slot(Kind.SHARE_NOTE, ref): "yes", Slot(Kind.REASON, ref): text}
        if not BANK.questions[ref].is_gate:
            said[Slot(Kind.LEVEL, ref)] = NOT_APPLICABLE
    return accepted(said)


def test_the_plan_is_a_pdf_without_anything_that_acts(answers):
    pdf = pikepdf.open(io.BytesIO(plan_document(BANK, answers, TODAY)))
    names = {name for each in pdf.objects if isinstance(each, pikepdf.Dictionary) for name, _ in each.items()}
    assert names.isdisjoint({"/JS", "/JavaScript", "/OpenAction", "/AA", "/Launch", "/EmbeddedFiles"})
    addresses = {str(each["/URI"]) for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and "/URI" in each}
    assert [address for address in addresses if not address.startswith(("https://", "http://"))] == []
    assert sponsor_summary(plan_view(BANK, answers, TODAY)).startswith(b"%PDF")


def test_the_web_page_has_no_script_no_handler_and_no_address_of_theirs(answers):
    page = html.fromstring(web_page(plan_view(BANK, answers, TODAY)))
    assert page.xpath("//script | //iframe | //object | //svg[@onload] | //form | //img[@src]") == []
    assert page.xpath("//@*[starts-with(name(), 'on')]") == []
    assert [href for href in page.xpath("//@href") if "elsewhere.example" in href or "javascript:" in href] == []


def test_the_workbook_and_the_rows_hold_no_formula_of_theirs(answers):
    view = plan_view(BANK, answers, TODAY)
    book = openpyxl.load_workbook(io.BytesIO(workbook(view)))
    formulas = [str(cell.value) for sheet in book for row in sheet.rows for cell in row if cell.data_type == "f"]
    theirs = tuple(text.strip() for text in NAUGHTY)
    assert [formula for formula in formulas if formula.startswith(theirs[11:17])] == []
    assert len(formulas) < 200
    lines = plan_csv(view).decode("utf-8-sig").splitlines()
    cells = [cell.strip('"') for line in lines for cell in line.split(",")]
    assert [cell for cell in cells if cell[:1] in ("=", "@")] == []


def test_the_word_file_is_well_formed_and_runs_nothing(answers):
    with zipfile.ZipFile(io.BytesIO(word_file(plan_view(BANK, answers, TODAY)))) as parts:
        for name in parts.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(parts.read(name))
        assert [name for name in parts.namelist() if "vba" in name.lower() or "ole" in name.lower()] == []
