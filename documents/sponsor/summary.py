"""Sets a summary for a sponsor on one page of A4, as a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from documents.drawing.figure import Picture, natural_height
from documents.pdf.blocks import Style
from documents.pdf.fonts import LOCK, Face
from documents.pdf.house_style import BODY, BODY_QUIET, HEIGHT, INK, LEAD, PAD, SMALL, WIDTH
from documents.pdf.lines import Voice
from documents.pdf.parts import Said, banner, bullets, heading, paragraph, table
from documents.pdf.set_pages import set_pages
from documents.pdf.stacking import Block, stack_height
from documents.pdf.structure_tree import Element
from documents.plan.view import PlanView
from documents.sponsor.content import asks, gate_line, shortened, step_line
from documents.text.plain import plain
from figures.model import Figure
from words import files, paper

_CLOSE = Style(10, 13.5, INK)
_ABOVE = 13.0  # over a heading
_TALLEST = 240.0
_WIDTHS = tuple(part * WIDTH for part in (0.47, 0.23, 0.16, 0.14))


def sponsor_summary(view: PlanView) -> bytes:
    """One page, always: what does not fit is counted instead of shown. It holds no note and no rating."""
    with LOCK:
        root, stack = _fitting(view)
        return set_pages(root, stack, files.SPONSOR_TITLE, files.SPONSOR_TITLE, view.prepared_on)


def _fitting(view: PlanView) -> tuple[Element, list[Block]]:
    """The page with as many gates and steps as fit; with none, whether it fits or not."""
    gates, steps = len(view.blockers), min(len(view.actions), 20)
    while True:
        root = Element("Document")
        stack = list(_page(root, view, gates, steps))
        if stack_height(stack) <= HEIGHT or not (gates or steps):
            return root, stack
        gates, steps = (gates - 1, steps) if gates > steps else (gates, steps - 1)


def _page(root: Element, view: PlanView, gates: int, steps: int) -> Iterator[Block]:
    yield banner(f"{paper.PRODUCT} · {files.SPONSOR_FOR}", PAD)
    yield heading(root, 1, files.SPONSOR_TITLE, above=12)
    yield paragraph(root, paper.prepared(view.prepared_on, shortened(view.who_for, 60)), BODY_QUIET, above=2)
    yield paragraph(root, [Voice(shortened(view.headline, 160), Face.BOLD)], LEAD, above=6)
    if view.figures:
        yield from _picture(root, view.figures[0])
    yield from _gates(root, view, gates)
    yield from _steps(root, view, steps)
    yield heading(root, 2, files.SPONSOR_ASKS, above=_ABOVE)
    yield from bullets(root, asks(view), _CLOSE)
    yield paragraph(root, f"{files.SPONSOR_FOOT} {view.advice}", SMALL, above=10)


def _picture(root: Element, figure: Figure) -> Iterator[Block]:
    """The picture of the stages; whoever hears it gets each number, since the page has no room for the table."""
    rows = "; ".join(": ".join((row[0], ", ".join(row[1:]))) for row in figure.table.rows)
    element = root.add("Figure", alt=plain(f"{figure.alt} {', '.join(figure.table.columns)}. {rows}."))
    height = natural_height(replace(figure, width_to_height=3.2), WIDTH, _TALLEST)
    yield Picture(figure, element, WIDTH, height, 8, bool(figure.key))
    if figure.key:
        yield paragraph(root, figure.key, SMALL, above=2)


def _gates(root: Element, view: PlanView, most: int) -> Iterator[Block]:
    yield heading(root, 2, files.SPONSOR_GATES, above=_ABOVE)
    if not view.blockers:
        yield paragraph(root, files.SPONSOR_NO_GATES, BODY)
        return
    yield from bullets(root, [gate_line(each) for each in view.blockers[:most]], _CLOSE)
    yield from _more(root, len(view.blockers) - most)


def _steps(root: Element, view: PlanView, most: int) -> Iterator[Block]:
    yield heading(root, 2, files.SPONSOR_STEPS, above=_ABOVE)
    if not view.actions:
        yield paragraph(root, files.SPONSOR_NO_STEPS, BODY)
        return
    rows = [[[Said(text)] for text in step_line(step)] for step in view.actions[:most]]
    if rows:
        yield from table(root, files.SPONSOR_COLUMNS, rows, _WIDTHS, row_headers=True, above=4)
    yield from _more(root, len(view.actions) - most)


def _more(root: Element, left: int) -> Iterator[Block]:
    if left > 0:
        yield paragraph(root, files.and_more(left), SMALL, above=3)
