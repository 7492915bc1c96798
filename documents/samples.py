"""One filled example of every document, to look at or to hand round."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from documents.paper_form import paper_form
from documents.plan_document import plan_document
from documents.sample_answers import believable_answers
from questions.model import Bank


def write_samples(bank: Bank, folder: Path, today: date) -> Iterator[Path]:
    """Write each document into `folder`, which is made where it is missing; yields each file once it is there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in _documents(bank, today):
        file = folder / name
        file.write_bytes(document)
        yield file


def _documents(bank: Bank, today: date) -> Iterator[tuple[str, bytes]]:
    yield "action-plan.pdf", plan_document(bank, believable_answers(bank, today), today)
    yield "action-plan-empty.pdf", plan_document(bank, {}, today)
    yield "paper-form.pdf", paper_form(bank)
