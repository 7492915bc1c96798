"""The paper form asks what the screen asks, under the same numbers, and can be heard and filled in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from documents.__main__ import main
from documents.paper_form.form import paper_form, parts
from questions.answers import Slot
from questions.form_rows import Group, form_rows
from questions.loader import load_bank
from questions.model import Bank
from tests.documents.reading import Part, Reading, squeezed
from words import paper_form as words

BIN = Path(sys.executable).parent
HARBOUR = Path(__file__).parents[2] / "banks" / "good" / "harbour"


@pytest.fixture(scope="module", params=["mutuals", "harbour"])
def bank(request) -> Bank:
    return load_bank(HARBOUR if request.param == "harbour" else None)


@pytest.fixture(scope="module")
def pdf(bank) -> bytes:
    return paper_form(bank)


@pytest.fixture(scope="module")
def form(pdf) -> Reading:
    return Reading(pdf)


@pytest.fixture(scope="module")
def said(form) -> str:
    return squeezed(form.text)


@pytest.mark.parametrize("command", [("pdfua", "check"), ("outloud", "--no-info")], ids=lambda command: command[0])
def test_the_checkers_of_accessibility_find_no_error(pdf, tmp_path, command):
    file = tmp_path / "form.pdf"
    file.write_bytes(pdf)
    done = subprocess.run([BIN / command[0], *command[1:], file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_every_question_is_a_heading_under_the_number_it_has_on_the_screen(bank, form):
    headings = {squeezed(part.text) for part in form.all("H3")}
    wanted = {squeezed(f"{bank.number_of[ref]} {question.text}") for ref, question in bank.questions.items()}
    assert wanted <= headings


def test_every_rung_stands_beside_its_level(bank, form):
    entries = [(squeezed(entry.kids[0].text), squeezed(entry.kids[1].text)) for entry in form.all("LI")]
    for question in bank.questions.values():
        for level, (rung, evidence) in enumerate(zip(bank.ladder, question.rungs, strict=True)):
            assert (str(level), squeezed(words.rung(rung.name) + evidence)) in entries


def test_every_task_and_every_option_is_there(bank, said):
    for text in (
        *(item.text for item in bank.confidence),
        *(option.label for asked in bank.about for option in asked.options),
    ):
        assert squeezed(text) in said


def test_each_gate_is_marked_in_words(bank, form):
    names = [bank.ladder[question.gate].name for question in bank.questions.values() if question.gate is not None]
    found = [squeezed(part.text) for part in form.all("P") if part.text.startswith("Gate:")]
    assert found == [squeezed(words.gate(name)) for name in names]


def test_a_question_that_is_not_for_everybody_says_for_whom_it_is():
    harbour = Reading(paper_form(load_bank(HARBOUR)))
    assert "Answer this only if A1 is “The sea, with tides”." in [part.text.strip() for part in harbour.all("P")]


def test_the_code_of_the_form_is_on_its_cover_and_in_the_foot_of_every_page(bank, form):
    assert words.code(bank.id, bank.version) in form.text
    feet = [text for text in form.artifacts if words.running(bank.id, bank.version) in text]
    assert len(feet) == len(form.pdf.pages)


def test_no_question_is_split_over_two_pages(form):
    question: list[Part] = []
    for part in form.root.kids:
        if part.tag in ("H1", "H2", "H3"):
            assert len(set().union(*(each.pages for each in question))) <= 1
            question = []
        if question or (part.tag == "H3" and part.text[:1].isdigit()):
            question.append(part)
    assert question


def test_nothing_is_drawn_without_a_meaning(form):
    assert form.loose == []


def test_the_form_of_the_mutuals_bank_stays_short():
    assert len(Reading(paper_form(load_bank())).pdf.pages) <= 14


def test_each_answer_can_be_crossed_on_a_screen_under_the_name_of_its_slot(bank, form):
    fields = {str(field.T): field for field in form.pdf.Root.AcroForm.Fields}
    for row in form_rows(bank):
        for place in row.places:
            boxes = fields.pop(place.slot.key).Kids
            values = [next(str(name)[1:] for name in dict(box.AP.N) if name != "/Off") for box in boxes]
            assert values == [str(value) for value in place.signs.values()]
    assert not fields


def test_each_box_of_a_form_on_a_screen_says_which_answer_it_is(bank, form):
    for field in form.pdf.Root.AcroForm.Fields:
        assert Slot.parse(str(field.T))
        assert str(field.TU)
        assert len({str(box.TU) for box in field.Kids}) == len(field.Kids)


def test_a_form_element_holds_its_box_and_nothing_else(form):
    for part in form.all("Form"):
        assert (len(part.hotspots), part.texts, part.kids) == (1, [], [])


def test_only_the_parts_that_are_asked_for_are_printed(bank):
    stage = bank.stages[1]
    headings = [part.text for part in Reading(paper_form(bank, [stage.id])).all("H2")]
    assert headings == [words.HOW, words.BACK, words.stage(2, stage.title)]


def test_the_same_bank_gives_the_same_bytes(bank, pdf):
    assert paper_form(bank) == pdf


def test_the_parts_are_about_confidence_and_each_stage(bank):
    assert parts(bank) == (Group.ABOUT, Group.CONFIDENCE, *(stage.id for stage in bank.stages))


def test_the_command_writes_the_form_of_the_bank_it_is_given(tmp_path, capsys):
    assert main(["paper", "--bank", str(HARBOUR), "--out", str(tmp_path / "new")]) == 0
    [file] = (tmp_path / "new").iterdir()
    assert file.read_bytes() == paper_form(load_bank(HARBOUR))
    assert str(file) in capsys.readouterr().out


def test_the_command_says_which_parts_there_are(tmp_path, capsys):
    assert main(["paper", "--bank", str(HARBOUR), "--out", str(tmp_path), "--only", "survey", "sea"]) == 2
    said = capsys.readouterr().err
    assert "sea" in said
    assert "about, confidence, survey, works and opening" in said
    assert list(tmp_path.iterdir()) == []
