"""Sets an action plan on A4 as a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.blocks import Block, Cell, Row, Style, draw_stack, take
from documents.draw_figure import Picture, natural_height
from documents.fonts import LOCK, Face, font, text_width
from documents.lines import Voice, break_lines, line_width
from documents.parts import (
    BODY,
    BOTTOM,
    HEIGHT,
    LEAD,
    MARGIN,
    NAVY,
    PAD,
    PAGE,
    PANEL,
    PLUM,
    QUIET,
    SMALL,
    TABLE,
    TABLE_SMALL,
    TOP,
    WHITE,
    WIDTH,
    Said,
    bullets,
    column_widths,
    heading,
    labelled,
    link,
    paragraph,
    table,
)
from documents.plain_text import one_line, plain
from documents.plan_view import Blocker, Cited, Note, PlanView, Step
from documents.structure_tree import Element
from documents.tagged_pdf import TaggedCanvas
from documents.writing import colour, write, write_line
from figures.model import Figure
from words import paper

_STEP_WIDTHS = tuple(part * WIDTH for part in (0.29, 0.14, 0.13, 0.22, 0.22))
_TALLEST_PICTURE = HEIGHT - 60
_INDENT = 14.0


def plan_pdf(view: PlanView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    with LOCK:
        font(Face.BODY)
        root = Element("Document")
        stack = [*_cover(root, view), *_summary(root, view), *_blockers(root, view), *_steps(root, view)]
        stack += [*_notes(root, view), *_numbers(root, view), *_sources(root, view)]
        title = one_line(view.title)
        canvas = TaggedCanvas(root, title, paper.PRODUCT, paper.LANGUAGE, view.prepared_on, Face.BODY.value, PAGE)
        for page in _pages(stack):
            draw_stack(canvas, page, MARGIN, PAGE[1] - TOP)
            canvas.showPage()
        return canvas.finish(lambda canvas, page, pages: _foot(canvas, title, paper.page_number(page, pages)))


def _pages(stack: Sequence[Block]) -> Iterator[Sequence[Block]]:
    while stack:
        page, rest = take(stack, HEIGHT)
        if not page:  # a block that cannot be cut and is taller than a page
            page, rest = list(stack[:1]), list(stack[1:])
        yield page
        stack = rest


def _foot(canvas: TaggedCanvas, title: str, number: str) -> None:
    """The product, as much of the title as one line holds, and the page."""
    size = SMALL.size - 0.5
    room = WIDTH - text_width(number, Face.BODY, size)
    line = break_lines([Voice(paper.running_title(title))], size, room)[0]
    canvas.setFillColor(colour(QUIET))
    write_line(canvas, line, MARGIN, BOTTOM / 2, size)
    write(canvas, number, MARGIN + line_width(line, size), BOTTOM / 2, size, QUIET)


def _cover(root: Element, view: PlanView) -> Iterator[Block]:
    name = paragraph(None, [Voice(paper.PRODUCT, Face.BOLD)], Style(11, 14, WHITE), above=0)
    yield Row((Cell(10, [name]),), WIDTH, PAD + 2, panel=NAVY)
    yield heading(root, 1, view.title)
    yield paragraph(root, paper.prepared(view.prepared_on, view.who_for), BODY, above=8)
    yield paragraph(root, paper.asked_by(view.bank_title, view.bank_version), replace(BODY, ink=QUIET), above=0)
    if view.figures:
        first = view.figures[0]
        yield heading(root, 2, first.headline)
        yield from _picture(root, first)


def _picture(root: Element, figure: Figure) -> Iterator[Block]:
    element = root.add("Figure", alt=plain(figure.alt))
    yield Picture(figure, element, WIDTH, natural_height(figure, WIDTH, _TALLEST_PICTURE), 10, bool(figure.key))
    if figure.key:
        yield paragraph(root, figure.key, SMALL)


def _summary(root: Element, view: PlanView) -> Iterator[Block]:
    yield heading(root, 2, paper.SUMMARY)
    yield paragraph(root, [Voice(plain(view.headline), Face.BOLD)], LEAD, above=8, with_next=bool(view.findings))
    yield from bullets(root, [finding for finding in view.findings if plain(finding)])


def _blockers(root: Element, view: PlanView) -> Iterator[Block]:
    yield heading(root, 2, paper.BLOCKERS)
    if not view.blockers:
        yield paragraph(root, paper.NO_BLOCKERS)
        return
    yield paragraph(root, paper.blockers_intro(len(view.blockers)), with_next=True)
    for blocker in view.blockers:
        yield _blocker(root, blocker)


def _blocker(root: Element, blocker: Blocker) -> Row:
    width = WIDTH - _INDENT
    stack = [
        heading(root, 3, paper.blocker(blocker.number, blocker.question), width),
        labelled(root, paper.labelled(paper.SAID), blocker.said, width),
        labelled(root, paper.labelled(paper.NEEDED), blocker.needed, width),
        labelled(root, paper.labelled(paper.DO_NEXT), blocker.do_next, width),
    ]
    return Row((Cell(_INDENT, stack),), WIDTH, 2, above=14, whole_up_to=HEIGHT / 2, bar=PLUM)


def _steps(root: Element, view: PlanView) -> Iterator[Block]:
    yield heading(root, 2, paper.STEPS)
    if not view.actions:
        yield paragraph(root, paper.NO_STEPS)
        return
    yield paragraph(root, paper.steps_intro(len(view.actions)), with_next=True)
    yield from table(root, paper.STEP_COLUMNS, [_step(step) for step in view.actions], _STEP_WIDTHS)


def _step(step: Step) -> list[list[Said]]:
    action = step.action
    what = [
        Said(plain(action.title) or paper.NOT_SAID, face=Face.BOLD),
        Said(step.stage, TABLE_SMALL),
        Said(action.why, TABLE_SMALL),
    ]
    rest = (
        plain(action.owner) or paper.NO_OWNER,
        paper.short_date(action.due) if action.due else paper.NO_DATE,
        plain(action.first_move) or paper.NOT_SAID,
        plain(action.done_when) or paper.NOT_SAID,
    )
    return [what, *([Said(text)] for text in rest)]


def _notes(root: Element, view: PlanView) -> Iterator[Block]:
    if not view.notes:
        return
    yield heading(root, 2, paper.NOTES)
    yield paragraph(root, paper.NOTES_INTRO, with_next=True)
    for note in view.notes:
        yield from _note(root, note)


def _note(root: Element, note: Note) -> Iterator[Block]:
    yield heading(root, 3, paper.blocker(note.number, note.question))
    yield paragraph(root, note.note)


def _numbers(root: Element, view: PlanView) -> Iterator[Block]:
    if not view.figures:
        return
    yield heading(root, 2, paper.FIGURES)
    for place, figure in enumerate(view.figures):
        yield heading(root, 3, figure.headline)
        if place:
            yield from _picture(root, figure)
        else:
            yield paragraph(root, paper.ON_FIRST_PAGE, above=2, with_next=True)
        rows = [[[Said(text or "–")] for text in row] for row in figure.table.rows]
        widths = column_widths(figure.table.columns, figure.table.rows)
        if rows:
            yield from table(root, figure.table.columns, rows, widths, figure.table.caption, row_headers=True)
        if figure.note:
            yield paragraph(root, figure.note, SMALL)


def _sources(root: Element, view: PlanView) -> Iterator[Block]:
    yield heading(root, 2, paper.SOURCES)
    advice = paragraph(root, [Voice(plain(view.advice), Face.BOLD)], BODY, WIDTH - 24, 0)
    yield Row((Cell(12, [advice]),), WIDTH, 9, above=8, panel=PANEL, bar=NAVY)
    yield paragraph(
        root, paper.SOURCES_INTRO if view.sources else paper.NO_SOURCES, above=10, with_next=bool(view.sources)
    )
    for source in view.sources:
        yield _source(root, source)


def _source(root: Element, source: Cited) -> Row:
    says = paper.source_line(source.publisher, source.year, source.standing, source.checked)
    stack: list[Block] = [
        paragraph(root, [Voice(plain(source.title), Face.BOLD)], TABLE, above=0),
        paragraph(root, says, SMALL, above=0),
    ]
    if source.url:
        stack.append(
            link(root, source.url, paper.source_link(source.title, source.publisher), replace(SMALL, ink=NAVY), WIDTH)
        )
    return Row((Cell(0, stack),), WIDTH, above=8, whole_up_to=HEIGHT / 2)
