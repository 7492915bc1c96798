from __future__ import annotations

from datetime import date
from io import BytesIO

import pikepdf
import pytest

from documents.__main__ import main
from documents.answers.brought_back import read_answers_file
from documents.samples.answers import believable_answers
from documents.samples.write import write_samples
from planning.plan import actions
from questions.answers import problem_with
from questions.loader import load_bank
from scoring.assess import assess
from scoring.model import Band
from tests.banks_for_tests import tiny_bank

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("seed", range(20))
def test_made_up_answers_could_have_been_given(seed):
    bank = load_bank()
    answers = believable_answers(bank, TODAY, seed)
    assert [slot for slot, value in answers.items() if problem_with(slot, value)] == []
    assert assess(bank, answers).shut_gates is not None


def test_made_up_answers_leave_something_to_do_and_agree_to_some_of_it():
    bank = load_bank()
    answers = believable_answers(bank, TODAY)
    assert any(stage.band is Band.BLOCKED for stage in assess(bank, answers).stages)
    assert actions(bank, answers)
    assert all(action.due and action.due > TODAY for action in actions(bank, answers))


def test_the_same_day_gives_the_same_answers():
    assert believable_answers(load_bank(), TODAY) == believable_answers(load_bank(), TODAY)


def test_any_bank_has_its_samples(tmp_path):
    for file in write_samples(tiny_bank(), tmp_path, TODAY):
        assert file.suffix != ".pdf" or pikepdf.open(BytesIO(file.read_bytes())).pages
        assert file.stat().st_size > 0


def test_the_command_writes_one_example_of_every_document(tmp_path, capsys):
    assert main(["sample", "--out", str(tmp_path)]) == 0
    names = sorted(file.name for file in tmp_path.iterdir())
    assert names == [
        "action-plan-empty.pdf",
        *(f"action-plan.{ending}" for ending in ("csv", "docx", "html", "ics", "pdf", "xlsx")),
        "everything.json",
        *(f"module-report.{ending}" for ending in ("csv", "docx", "pdf", "xlsx")),
        *("paper-form.pdf", "sponsor-page.pdf"),
    ]
    assert len(capsys.readouterr().out.splitlines()) == len(names)


def test_the_sample_of_everything_can_be_brought_back(tmp_path):
    files = {file.name: file for file in write_samples(tiny_bank(), tmp_path, TODAY)}
    back = read_answers_file(files["everything.json"].read_bytes(), tiny_bank())
    assert believable_answers(tiny_bank(), TODAY).items() <= back.answers.items()
