"""Sets the report on a module on A4 as a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator

from documents.drawing.on_paper import numbers, picture
from documents.pdf.fonts import LOCK, Face
from documents.pdf.house_style import BODY, BODY_QUIET, HEIGHT, LEAD, PAD
from documents.pdf.lines import Voice
from documents.pdf.parts import banner, bullets, heading, paragraph
from documents.pdf.set_pages import set_pages
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from documents.report.view import ReportView
from documents.text.plain import plain
from words import paper
from words import report as words


def report_pdf(view: ReportView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    with LOCK:
        root = Element("Document")
        stack = [*_cover(root, view), *_numbers(root, view), *_remarks(root, view)]
        return set_pages(root, stack, f"{words.PAPER_TITLE}: {view.title}", view.title, view.made_on)


def _cover(root: Element, view: ReportView) -> Iterator[Block]:
    yield banner(paper.PRODUCT, PAD + 2)
    yield heading(root, 1, words.PAPER_TITLE)
    yield paragraph(root, [Voice(plain(view.title), Face.BOLD)], LEAD, above=8)
    yield paragraph(root, view.days, BODY, above=2)
    yield paragraph(root, words.told_by(view.bank_title, view.bank_version), BODY_QUIET, above=2)
    yield paragraph(root, words.made(view.made_on), BODY_QUIET, above=0)
    if view.demonstration:
        yield paragraph(root, [Voice(words.DEMONSTRATION, Face.BOLD)], BODY)
    yield heading(root, 2, words.EVALUATION)
    for text in view.paragraphs:
        yield paragraph(root, text, BODY)


def _numbers(root: Element, view: ReportView) -> Iterator[Block]:
    if view.picture or view.tables:
        yield heading(root, 2, words.NUMBERS)
    if view.picture:
        yield heading(root, 3, view.picture.headline)
        yield from picture(root, view.picture, HEIGHT / 2)
    for each in view.tables:
        yield from numbers(root, each, above=16)


def _remarks(root: Element, view: ReportView) -> Iterator[Block]:
    yield heading(root, 2, words.REMARKS)
    yield paragraph(root, words.REMARKS_TEXT if view.remarks else words.NO_REMARKS, with_next=bool(view.remarks))
    for each in view.remarks:
        yield heading(root, 3, each.theme)
        yield from bullets(root, each.texts)
