"""What a plan says from top to bottom, for formats that set it themselves: a word processor, a browser."""

from __future__ import annotations

from collections.abc import Iterator

from documents.outline.parts import Bullets, Grid, Heading, Paragraph, Part, grid
from documents.plan.step_cells import step_cells
from documents.plan.view import Blocker, Cited, PlanView
from words import paper


def outline(view: PlanView) -> Iterator[Part]:
    """The whole plan, in the order of the PDF; each picture is told by its table."""
    yield Heading(1, view.title)
    yield Paragraph(paper.prepared(view.prepared_on, view.who_for), with_next=True)
    yield Paragraph(paper.asked_by(view.bank_title, view.bank_version))
    yield Heading(2, paper.SUMMARY)
    yield Paragraph(view.headline, strong=True)
    if view.findings:
        yield Bullets(view.findings)
    yield from _blockers(view)
    yield from _steps(view)
    yield from _notes(view)
    yield from _numbers(view)
    yield from _sources(view)


def _blockers(view: PlanView) -> Iterator[Part]:
    yield Heading(2, paper.BLOCKERS)
    yield Paragraph(paper.blockers_intro(len(view.blockers)) if view.blockers else paper.NO_BLOCKERS)
    for blocker in view.blockers:
        yield from _blocker(blocker)


def _blocker(blocker: Blocker) -> Iterator[Part]:
    yield Heading(3, paper.blocker(blocker.number, blocker.question))
    yield Paragraph(blocker.said, paper.SAID, with_next=True)
    yield Paragraph(blocker.needed, paper.NEEDED, with_next=True)
    yield Paragraph(blocker.do_next, paper.DO_NEXT)


def _steps(view: PlanView) -> Iterator[Part]:
    yield Heading(2, paper.STEPS)
    if not view.actions:
        yield Paragraph(paper.NO_STEPS)
        return
    yield Paragraph(paper.steps_intro(len(view.actions)), with_next=True)
    yield Grid(paper.STEPS, paper.STEP_COLUMNS, tuple(step_cells(step) for step in view.actions))


def _notes(view: PlanView) -> Iterator[Part]:
    if view.notes:
        yield Heading(2, paper.NOTES)
        yield Paragraph(paper.NOTES_INTRO, with_next=True)
    for note in view.notes:
        yield Heading(3, paper.blocker(note.number, note.question))
        yield Paragraph(note.note)


def _numbers(view: PlanView) -> Iterator[Part]:
    if view.figures:
        yield Heading(2, paper.FIGURES)
    for figure in view.figures:
        yield Heading(3, figure.headline)
        if figure.table.rows:
            yield grid(figure.table)
        if figure.note:
            yield Paragraph(figure.note)


def _sources(view: PlanView) -> Iterator[Part]:
    yield Heading(2, paper.SOURCES)
    yield Paragraph(view.advice, strong=True, with_next=True)
    yield Paragraph(paper.SOURCES_INTRO if view.sources else paper.NO_SOURCES, with_next=bool(view.sources))
    for source in view.sources:
        yield from _source(source)


def _source(source: Cited) -> Iterator[Part]:
    yield Paragraph(source.title, strong=True, with_next=True)
    says = paper.source_line(source.publisher, source.year, source.standing, source.checked)
    yield Paragraph(says, with_next=bool(source.url))
    if source.url:
        yield Paragraph(source.url, url=source.url)
