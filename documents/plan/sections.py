"""The sections of an action plan, each as the blocks it is stacked from."""

from __future__ import annotations

from collections.abc import Iterator

from documents.drawing.on_paper import numbers as numbers_of
from documents.drawing.on_paper import picture
from documents.pdf.blocks import Cell, Row
from documents.pdf.fonts import Face
from documents.pdf.house_style import (
    BODY,
    BODY_QUIET,
    HEIGHT,
    LEAD,
    NAVY,
    PAD,
    PANEL,
    PLUM,
    SMALL,
    SMALL_LINK,
    TABLE,
    TABLE_SMALL,
    WIDTH,
)
from documents.pdf.lines import Voice
from documents.pdf.parts import Said, banner, bullets, heading, labelled, link, paragraph, table
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from documents.plan.step_cells import step_cells
from documents.plan.view import Blocker, Cited, Note, PlanView, Step
from documents.text.plain import plain
from words import paper

_STEP_WIDTHS = tuple(part * WIDTH for part in (0.27, 0.16, 0.13, 0.22, 0.22))
_TALLEST_PICTURE = HEIGHT - 60
_INDENT = 14.0


def cover(root: Element, view: PlanView) -> Iterator[Block]:
    """The name of the product, the title, when and from which questions, and the first picture."""
    yield banner(paper.PRODUCT, PAD + 2)
    yield heading(root, 1, view.title)
    yield paragraph(root, paper.prepared(view.prepared_on, view.who_for), BODY, above=8)
    yield paragraph(root, paper.asked_by(view.bank_title, view.bank_version), BODY_QUIET, above=0)
    if view.figures:
        first = view.figures[0]
        yield heading(root, 2, first.headline)
        yield from picture(root, first, _TALLEST_PICTURE)


def summary(root: Element, view: PlanView) -> Iterator[Block]:
    """Where the person stands: a sentence and the findings."""
    yield heading(root, 2, paper.SUMMARY)
    yield paragraph(root, [Voice(plain(view.headline), Face.BOLD)], LEAD, above=8, with_next=bool(view.findings))
    yield from bullets(root, [finding for finding in view.findings if plain(finding)])


def blockers(root: Element, view: PlanView) -> Iterator[Block]:
    """Each shut gate on a card: what was said, what opens it, what to do."""
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


def steps(root: Element, view: PlanView) -> Iterator[Block]:
    """The agreed steps as a table, or that there are none."""
    yield heading(root, 2, paper.STEPS)
    if not view.actions:
        yield paragraph(root, paper.NO_STEPS)
        return
    yield paragraph(root, paper.steps_intro(len(view.actions)), with_next=True)
    yield from table(root, paper.STEP_COLUMNS, [_step(step) for step in view.actions], _STEP_WIDTHS)


def _step(step: Step) -> list[list[Said]]:
    """The first paragraph of a cell says what it holds; what follows says more about it."""
    what, *rest = step_cells(step)
    first = [Said(what[0], face=Face.BOLD), *(Said(text, TABLE_SMALL) for text in what[1:])]
    return [first, *([Said(cell[0]), *(Said(text, TABLE_SMALL) for text in cell[1:])] for cell in rest)]


def notes(root: Element, view: PlanView) -> Iterator[Block]:
    """The notes that the person chose to include."""
    if not view.notes:
        return
    yield heading(root, 2, paper.NOTES)
    yield paragraph(root, paper.NOTES_INTRO, with_next=True)
    for note in view.notes:
        yield from _note(root, note)


def _note(root: Element, note: Note) -> Iterator[Block]:
    yield heading(root, 3, paper.blocker(note.number, note.question))
    yield paragraph(root, note.note)


def numbers(root: Element, view: PlanView) -> Iterator[Block]:
    """Each figure with its key and the same numbers as a table; the first picture is on the cover."""
    if not view.figures:
        return
    yield heading(root, 2, paper.FIGURES)
    for place, figure in enumerate(view.figures):
        yield heading(root, 3, figure.headline)
        if place:
            yield from picture(root, figure, _TALLEST_PICTURE)
        else:
            yield paragraph(root, paper.ON_FIRST_PAGE, above=2, with_next=True)
        yield from numbers_of(root, figure.table)
        if figure.note:
            yield paragraph(root, figure.note, SMALL)


def sources(root: Element, view: PlanView) -> Iterator[Block]:
    """That this is not advice, and what the questions rest on."""
    yield heading(root, 2, paper.SOURCES)
    advice = paragraph(root, [Voice(plain(view.advice), Face.BOLD)], BODY, WIDTH - 24, 0)
    yield Row((Cell(12, [advice]),), WIDTH, 9, above=8, with_next=True, panel=PANEL, bar=NAVY)
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
        stack.append(link(root, source.url, paper.source_link(source.title, source.publisher), SMALL_LINK, WIDTH))
    return Row((Cell(0, stack),), WIDTH, above=8, whole_up_to=HEIGHT / 2)
