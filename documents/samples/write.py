"""One filled example of every document, to look at or to hand round."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

from documents.answers.file import answers_file
from documents.calendar.events import events, remember
from documents.calendar.file import calendar_file
from documents.paper_form.form import paper_form
from documents.plan.document import plan_document, plan_view
from documents.plan.pdf import plan_pdf
from documents.plan.web_page import web_page
from documents.plan.word import word_file
from documents.report.csv_file import report_csv
from documents.report.pdf import report_pdf
from documents.report.word import report_word
from documents.report.workbook import report_workbook
from documents.samples.answers import believable_answers
from documents.samples.report import sample_report
from documents.sponsor.summary import sponsor_summary
from documents.spreadsheets.plan_csv import plan_csv
from documents.spreadsheets.workbook import workbook
from questions.model import Bank
from words import samples as words


def write_samples(bank: Bank, folder: Path, today: date) -> Iterator[Path]:
    """Write each document into `folder`, which is made where it is missing; yields each file once it is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in _documents(bank, today):
        file = folder / name
        file.write_bytes(document)
        yield file


def _documents(bank: Bank, today: date) -> Iterator[tuple[str, bytes]]:
    answers, noon = believable_answers(bank, today), datetime.combine(today, time(12), UTC)
    view, memory = plan_view(bank, answers, today), remember(words.CALENDAR, [], noon)
    yield "action-plan.pdf", plan_pdf(view)
    yield "action-plan-empty.pdf", plan_document(bank, {}, today)
    yield "action-plan.docx", word_file(view)
    yield "action-plan.html", web_page(view)
    yield "action-plan.xlsx", workbook(view)
    yield "action-plan.csv", plan_csv(view)
    yield "action-plan.ics", calendar_file(events(view, memory), memory.sequence, noon, noon)
    versions = dict.fromkeys(answers, bank.version)
    yield "everything.json", answers_file(bank, answers, versions, words.CALENDAR, view, noon)
    yield "sponsor-page.pdf", sponsor_summary(view)
    yield "paper-form.pdf", paper_form(bank)
    report = sample_report(bank, today)
    yield "module-report.pdf", report_pdf(report)
    yield "module-report.docx", report_word(report)
    yield "module-report.xlsx", report_workbook(report)
    yield "module-report.csv", report_csv(report)
