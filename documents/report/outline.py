"""What the report on a module says from top to bottom, for formats that set it themselves."""

from __future__ import annotations

from collections.abc import Iterator

from documents.outline.parts import Bullets, Heading, Paragraph, Part, grid
from documents.report.view import ReportView
from words import report as words


def report_outline(view: ReportView) -> Iterator[Part]:
    """The whole report, in the order of the PDF; the picture is told by the first table."""
    yield Heading(1, words.PAPER_TITLE)
    yield Paragraph(view.title, strong=True, with_next=True)
    yield Paragraph(view.days, with_next=True)
    yield Paragraph(words.told_by(view.bank_title, view.bank_version), with_next=True)
    yield Paragraph(words.made(view.made_on))
    if view.demonstration:
        yield Paragraph(words.DEMONSTRATION, strong=True)
    yield Heading(2, words.EVALUATION)
    for text in view.paragraphs:
        yield Paragraph(text)
    if view.tables:
        yield Heading(2, words.NUMBERS)
    yield from map(grid, view.tables)
    yield Heading(2, words.REMARKS)
    yield Paragraph(words.REMARKS_TEXT if view.remarks else words.NO_REMARKS, with_next=bool(view.remarks))
    for each in view.remarks:
        yield Heading(3, each.theme)
        yield Bullets(each.texts)
