"""Sets the report on a module on A4 as a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator

from documents.blocks import Cell, Row
from documents.column_widths import column_widths
from documents.draw_figure import Picture, natural_height
from documents.fonts import LOCK, Face
from documents.house_style import BANNER, BODY, BODY_QUIET, HEIGHT, LEAD, NAVY, PAD, SMALL, WIDTH
from documents.lines import Voice
from documents.parts import Said, bullets, heading, paragraph, table
from documents.plain_text import plain
from documents.report_view import ReportView
from documents.set_pages import set_pages
from documents.stacking import Block
from documents.structure_tree import Element
from figures.model import Figure, Table
from words import paper
from words import report as words


def report_pdf(view: ReportView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    with LOCK:
        root = Element("Document")
        stack = [*_cover(root, view), *_numbers(root, view), *_remarks(root, view)]
        return set_pages(root, stack, f"{words.PAPER_TITLE}: {view.title}", view.title, view.made_on)


def _cover(root: Element, view: ReportView) -> Iterator[Block]:
    name = paragraph(None, [Voice(paper.PRODUCT, Face.BOLD)], BANNER, above=0)
    yield Row((Cell(10, [name]),), WIDTH, PAD + 2, panel=NAVY)
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
        yield from _picture(root, view.picture)
    for each in view.tables:
        yield from _table(root, each)


def _picture(root: Element, figure: Figure) -> Iterator[Block]:
    yield heading(root, 3, figure.headline)
    element = root.add("Figure", alt=plain(figure.alt))
    yield Picture(figure, element, WIDTH, natural_height(figure, WIDTH, HEIGHT / 2), 10, with_next=True)
    yield paragraph(root, figure.key, SMALL)


def _table(root: Element, content: Table) -> Iterator[Block]:
    rows = [[[Said(text)] for text in row] for row in content.rows]
    widths = column_widths(content.columns, content.rows, WIDTH)
    yield from table(root, content.columns, rows, widths, content.caption, row_headers=True, above=16)


def _remarks(root: Element, view: ReportView) -> Iterator[Block]:
    yield heading(root, 2, words.REMARKS)
    yield paragraph(root, words.REMARKS_TEXT if view.remarks else words.NO_REMARKS, with_next=bool(view.remarks))
    for each in view.remarks:
        yield heading(root, 3, each.theme)
        yield from bullets(root, each.texts)
