"""The same plan as reportlab's own layout engine sets it, without tags: what anyone would write first.

Same words, fonts, sizes and pictures. Nothing in it can be read aloud in order, which is what ours adds.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, KeepTogether, LongTable, Paragraph, SimpleDocTemplate, TableStyle

from documents.drawing.figure import draw_figure, natural_height
from documents.drawing.frame import Frame
from documents.pdf.blocks import Style
from documents.pdf.fonts import Face, font
from documents.pdf.house_style import BODY, BOTTOM, HEADINGS, HEIGHT, LEAD, MARGIN, NAVY, PAGE, SMALL, TABLE, TOP, WIDTH
from documents.plan.view import PlanView
from figures.model import Figure
from words import paper

SLACK = 12.0  # platypus keeps 6 points free on each side of a frame


def untagged_plan(view: PlanView) -> bytes:
    """The whole document."""
    for face in Face:
        font(face.value)
    file = BytesIO()
    sides = {"leftMargin": MARGIN, "rightMargin": MARGIN, "topMargin": TOP, "bottomMargin": BOTTOM}
    document = SimpleDocTemplate(file, pagesize=PAGE, title=view.title, pageCompression=1, **sides)
    document.build(list(_story(view)), canvasmaker=_Untagged, onFirstPage=_foot, onLaterPages=_foot)
    return file.getvalue()


class _Untagged(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas to which marks mean nothing."""

    def marked(self, _element: Any) -> Any:
        return nullcontext()

    def artifact(self, _kind: str = "") -> Any:
        return nullcontext()


class _Drawn(Flowable):  # type: ignore[misc]
    """A figure in the flow of the text."""

    def __init__(self, figure: Figure) -> None:
        super().__init__()
        self.figure, self.width = figure, WIDTH - SLACK
        self.height = natural_height(figure, self.width, HEIGHT - 60)

    def wrap(self, _wide: float, _high: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        draw_figure(self.canv, Frame(self.figure, 0, 0, self.width, self.height))


def _said(words: str, style: Style = BODY, face: Face = Face.BODY, above: float = 4) -> Paragraph:
    name = f"{face}{style.size}"
    set_as = ParagraphStyle(name, fontName=face.value, fontSize=style.size, leading=style.leading, spaceBefore=above)
    return Paragraph(escape(words), set_as)


def _heading(level: int, words: str) -> Paragraph:
    style, above = HEADINGS[level]
    said = _said(words, style, Face.BOLD if level == 3 else Face.HEADING, above)
    said.keepWithNext = True
    return said


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]], shares: Sequence[float]) -> LongTable:
    cells = [[_said(cell, TABLE, above=0) for cell in row] for row in (columns, *rows)]
    ruled = TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.5, NAVY), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    total = sum(shares)
    return LongTable(cells, [share / total * (WIDTH - SLACK) for share in shares], repeatRows=1, style=ruled)


def _figure(figure: Figure) -> Iterator[Flowable]:
    yield _Drawn(figure)
    if figure.key:
        yield _said(figure.key, SMALL)


def _story(view: PlanView) -> Iterator[Flowable]:
    yield _said(paper.PRODUCT, BODY, Face.BOLD)
    yield _heading(1, view.title)
    yield _said(paper.prepared(view.prepared_on, view.who_for))
    yield _said(paper.asked_by(view.bank_title, view.bank_version))
    yield _heading(2, view.figures[0].headline)
    yield from _figure(view.figures[0])
    yield _heading(2, paper.SUMMARY)
    yield _said(view.headline, LEAD, Face.BOLD)
    yield from (_said(f"• {finding}") for finding in view.findings)
    yield from _blockers(view)
    yield from _steps(view)
    yield from _notes(view)
    yield from _numbers(view)
    yield from _sources(view)


def _blockers(view: PlanView) -> Iterator[Flowable]:
    yield _heading(2, paper.BLOCKERS)
    yield _said(paper.blockers_intro(len(view.blockers)) if view.blockers else paper.NO_BLOCKERS)
    for each in view.blockers:
        lines = ((paper.SAID, each.said), (paper.NEEDED, each.needed), (paper.DO_NEXT, each.do_next))
        head = _heading(3, paper.blocker(each.number, each.question))
        yield KeepTogether([head, *(_said(f"{paper.labelled(label)}{said}") for label, said in lines)])


def _steps(view: PlanView) -> Iterator[Flowable]:
    yield _heading(2, paper.STEPS)
    yield _said(paper.steps_intro(len(view.actions)) if view.actions else paper.NO_STEPS)
    rows = []
    for step in view.actions:
        action = step.action
        due = paper.short_date(action.due) if action.due else paper.NO_DATE
        what = f"{action.title} {step.stage} {action.why}"
        rows.append((what, action.owner, due, action.first_move, action.done_when))
    yield _table(paper.STEP_COLUMNS, rows, (29, 14, 13, 22, 22))


def _notes(view: PlanView) -> Iterator[Flowable]:
    if view.notes:
        yield _heading(2, paper.NOTES)
        yield _said(paper.NOTES_INTRO)
    for note in view.notes:
        yield _heading(3, paper.blocker(note.number, note.question))
        yield _said(note.note)


def _numbers(view: PlanView) -> Iterator[Flowable]:
    yield _heading(2, paper.FIGURES)
    for place, figure in enumerate(view.figures):
        yield _heading(3, figure.headline)
        yield from _figure(figure) if place else [_said(paper.ON_FIRST_PAGE)]
        yield _said(figure.table.caption, TABLE, Face.BOLD)
        yield _table(figure.table.columns, figure.table.rows, [2, *[1] * (len(figure.table.columns) - 1)])
        yield _said(figure.note, SMALL)


def _sources(view: PlanView) -> Iterator[Flowable]:
    yield _heading(2, paper.SOURCES)
    yield _said(view.advice, BODY, Face.BOLD)
    yield _said(paper.SOURCES_INTRO if view.sources else paper.NO_SOURCES)
    for each in view.sources:
        yield _said(each.title, TABLE, Face.BOLD)
        yield _said(paper.source_line(each.publisher, each.year, each.standing, each.checked), SMALL, above=0)
        if each.url:
            yield _said(each.url, SMALL, above=0)


def _foot(canvas: Canvas, document: SimpleDocTemplate) -> None:
    canvas.setFont(Face.BODY.value, 8.5)
    canvas.drawString(MARGIN, BOTTOM / 2, f"{document.title} {document.page}")
