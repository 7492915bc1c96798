"""Sets an action plan on A4 as a tagged PDF."""

from __future__ import annotations

from collections.abc import Iterator

from documents.fonts import LOCK, Face, font, text_width
from documents.house_style import BOTTOM, FOOT, HEIGHT, MARGIN, PAGE, TOP, WIDTH
from documents.lines import Voice, break_lines, line_width
from documents.plain_text import one_line
from documents.plan_sections import blockers, cover, notes, numbers, sources, steps, summary
from documents.plan_view import PlanView
from documents.stacking import Stack, draw_stack, take
from documents.structure_tree import Element
from documents.tagged_pdf import TaggedCanvas
from documents.writing import colour, write, write_line
from words import paper


def plan_pdf(view: PlanView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    with LOCK:
        font(Face.BODY)
        root = Element("Document")
        stack = [*cover(root, view), *summary(root, view), *blockers(root, view), *steps(root, view)]
        stack += [*notes(root, view), *numbers(root, view), *sources(root, view)]
        title = one_line(view.title)
        canvas = TaggedCanvas(root, title, paper.PRODUCT, paper.LANGUAGE, view.prepared_on, Face.BODY.value, PAGE)
        for page in _pages(stack):
            draw_stack(canvas, page, MARGIN, PAGE[1] - TOP)
            canvas.showPage()
        return canvas.finish(lambda canvas, page, pages: _foot(canvas, title, paper.page_number(page, pages)))


def _pages(stack: Stack) -> Iterator[Stack]:
    while stack:
        page, rest = take(stack, HEIGHT)
        if not page:  # a block that cannot be cut and is taller than a page
            page, rest = list(stack[:1]), list(stack[1:])
        yield page
        stack = rest


def _foot(canvas: TaggedCanvas, title: str, number: str) -> None:
    """The product, as much of the title as one line holds, and the page."""
    size = FOOT.size
    room = WIDTH - text_width(number, Face.BODY, size)
    line = break_lines([Voice(paper.running_title(title))], size, room)[0]
    canvas.setFillColor(colour(FOOT.ink))
    write_line(canvas, line, MARGIN, BOTTOM / 2, size)
    write(canvas, number, MARGIN + line_width(line, size), BOTTOM / 2, size, FOOT.ink)
