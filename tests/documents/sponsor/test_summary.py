"""One page for a sponsor: always one, read out whole, and nothing private on it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from documents.plan.document import plan_view
from documents.plan.view import PlanView, Step
from documents.samples.answers import believable_answers
from documents.sponsor.content import LONGEST, asks, shortened
from documents.sponsor.summary import sponsor_summary
from planning.model import StepStatus
from questions.answers import Kind
from questions.loader import load_bank
from tests.documents.examples import action, empty, every_figure, nasty, typical
from tests.documents.reading import Reading, squeezed
from words import files, paper

TODAY = date(2026, 11, 22)
VIEWS = {"typical": typical(), "60": typical(60), "empty": empty(), "nasty": nasty(), "twelve": every_figure()}
BIN = Path(sys.executable).parent


def real() -> PlanView:
    bank = load_bank()
    return plan_view(bank, believable_answers(bank, TODAY), TODAY)


def read(view: PlanView) -> str:
    return squeezed(Reading(sponsor_summary(view)).text)


@pytest.mark.parametrize("name", VIEWS)
def test_it_is_one_page_and_every_mark_on_it_is_read_out(name):
    reading = Reading(sponsor_summary(VIEWS[name]))
    assert len(reading.pdf.pages) == 1
    assert reading.loose == []


@pytest.mark.parametrize("name", VIEWS)
def test_what_does_not_fit_is_counted(name):
    view, reading = VIEWS[name], Reading(sponsor_summary(VIEWS[name]))
    rows = max(0, len(reading.all("TR")) - 1)
    assert rows == len(view.actions) or squeezed(files.and_more(len(view.actions) - rows)) in squeezed(reading.text)


def test_it_says_who_does_what_and_by_when():
    text = read(real())
    for step in real().actions[:2]:
        told = step.action
        assert squeezed(told.title) in text
        assert squeezed(told.owner) in text
        assert told.due is not None
        assert squeezed(paper.short_date(told.due)) in text


def test_the_picture_is_told_with_each_number():
    reading = Reading(sponsor_summary(typical()))
    [figure] = reading.all("Figure")
    said = str(figure.raw.Alt)
    assert all(cell in said for row in typical().figures[0].table.rows for cell in row)


def test_no_note_and_no_confidence_is_on_it():
    bank = load_bank()
    answers = believable_answers(bank, TODAY)
    text = read(plan_view(bank, answers, TODAY))
    notes = [str(value) for slot, value in answers.items() if slot.kind is Kind.NOTE]
    assert notes
    assert not any(squeezed(note) in text for note in notes)
    assert not any(squeezed(figure.headline) in text for figure in real().figures[1:])


def test_an_empty_plan_says_so():
    text = read(empty())
    assert squeezed(files.SPONSOR_NO_GATES) in text
    assert squeezed(files.SPONSOR_NO_STEPS) in text
    assert squeezed(files.SPONSOR_NOTHING) in text


def test_a_sponsor_is_asked_for_their_own_steps_and_for_what_nobody_has_taken_on():
    theirs = replace(action(1), owner="Executive sponsor", title="Open the board")
    nobody = replace(action(2), owner=" ", due=None)
    late = replace(action(3), due=date(2026, 11, 1))
    done = replace(late, status=StepStatus.DONE)
    view = replace(typical(0), actions=tuple(Step(each, "") for each in (theirs, nobody, late, done)))
    assert asks(view) == (
        files.ask_step("Open the board", theirs.due),
        files.ask_gates(["4.2", "3.2"]),
        files.ask_overdue(1),
        files.ask_owners(1),
        files.ask_dates(1),
    )


def test_a_gate_with_an_agreed_step_is_not_asked_for():
    view = replace(typical(0), blockers=tuple(replace(each, agreed=True) for each in typical().blockers))
    assert asks(view) == (files.SPONSOR_NOTHING,)


@pytest.mark.parametrize("text", ["short", "x" * LONGEST, "x" * (LONGEST + 1), "word " * 90])
def test_a_line_is_never_longer_than_there_is_room(text):
    assert len(shortened(text)) <= LONGEST
    assert shortened(text) == text or shortened(text).endswith("…")


@pytest.mark.parametrize("checker", [("pdfua", "check"), ("outloud", "--no-info")], ids=["pdfua", "outloud"])
def test_an_independent_checker_finds_no_error(checker, tmp_path):
    file = tmp_path / "sponsor.pdf"
    file.write_bytes(sponsor_summary(real()))
    done = subprocess.run([BIN / checker[0], *checker[1:], file], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
