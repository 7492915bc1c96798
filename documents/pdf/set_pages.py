"""Turns a stack of blocks into the pages of a tagged PDF, each with its running foot."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from documents.pdf.fonts import Face, font, text_width
from documents.pdf.form_fields import Choice, write_fields
from documents.pdf.house_style import BOTTOM, FOOT, HEIGHT, MARGIN, PAGE, TOP, WIDTH
from documents.pdf.lines import Voice, break_lines, line_width
from documents.pdf.stacking import Stack, draw_stack, take
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import colour, write, write_line
from documents.text.plain import one_line
from words import paper


def set_pages(
    root: Element, stack: Stack, title: str, running: str, made_on: date, choices: Sequence[Choice] = ()
) -> bytes:
    """The document whose elements hang from `root`; the caller holds the `LOCK` of the fonts.

    `running` stands in the foot of every page. `choices` can be filled in on a screen.
    """
    font(Face.BODY)
    canvas = TaggedCanvas(root, one_line(title), paper.PRODUCT, paper.LANGUAGE, made_on, Face.BODY.value, PAGE)
    for page in _pages(stack):
        draw_stack(canvas, page, MARGIN, PAGE[1] - TOP)
        canvas.showPage()
    write_fields(canvas, choices)
    return canvas.finish(lambda canvas, page, pages: _foot(canvas, running, paper.page_number(page, pages)))


def _pages(stack: Stack) -> Iterator[Stack]:
    while stack:
        page, rest = take(stack, HEIGHT)
        if not page:  # a block that cannot be cut and is taller than a page
            page, rest = list(stack[:1]), list(stack[1:])
        yield page
        stack = rest


def _foot(canvas: TaggedCanvas, running: str, number: str) -> None:
    """The product, as much of the running title as one line holds, and the page."""
    size = FOOT.size
    room = WIDTH - text_width(number, Face.BODY, size)
    line = break_lines([Voice(paper.running_title(one_line(running)))], size, room)[0]
    canvas.setFillColor(colour(FOOT.ink))
    write_line(canvas, line, MARGIN, BOTTOM / 2, size)
    write(canvas, number, MARGIN + line_width(line, size), BOTTOM / 2, size, FOOT.ink)
