"""The questions of a bank as a form on paper, which can be filled in on a screen as well.

It prints the rows of `questions.form_rows`; the screen that takes in a returned form reads the same rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from documents.paper_form.parts import Sheet
from documents.paper_form.sections import about, confidence, cover, stage
from documents.pdf.fonts import LOCK
from documents.pdf.set_pages import set_pages
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from questions.form_rows import FormRow, Group, form_rows
from questions.model import Bank
from words import paper_form as words


def parts(bank: Bank) -> tuple[str, ...]:
    """What a form of `bank` may be made of: "about", "confidence" and the id of each stage, in printed order."""
    return tuple(dict.fromkeys(_part(row) for row in form_rows(bank)))


def paper_form(bank: Bank, sections: Collection[str] = ()) -> bytes:
    """The form as a tagged PDF, with all its `parts` or only those named in `sections`.

    The same bank gives the same bytes: the file bears the day on which this version of the bank was issued.
    """
    rows = [row for row in form_rows(bank) if not sections or _part(row) in sections]
    with LOCK:
        sheet = Sheet(Element("Document"))
        stack = [*cover(sheet, bank), *_sections(sheet, bank, rows)]
        running = words.running(bank.id, bank.version)
        return set_pages(sheet.root, stack, words.title(bank.title), running, _issued(bank), sheet.choices)


def _part(row: FormRow) -> str:
    return row.stage.id if row.stage and row.group is Group.READINESS else str(row.group)


def _sections(sheet: Sheet, bank: Bank, rows: Collection[FormRow]) -> Iterator[Block]:
    ratings = [row for row in rows if row.group is Group.CONFIDENCE]
    for row in rows:
        if row.group is Group.ABOUT:
            yield from about(sheet, bank, row)
        elif row.group is Group.READINESS:
            yield from stage(sheet, bank, row)
        elif row is ratings[0]:
            yield from confidence(sheet, bank, ratings)


def _issued(bank: Bank) -> date:
    return bank.changes[0].issued if bank.changes else bank.law_seen_to
