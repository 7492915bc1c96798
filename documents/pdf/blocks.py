"""The blocks that a page is stacked from: paragraphs, rows and tables.

Each knows its height, can be cut at a height, and draws itself. A block cut in two stays one element of the
structure tree. Lengths are points; `top` counts up the page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Self

from documents.pdf.lines import Line, line_width
from documents.pdf.stacking import Stack, draw_stack, stack_height, take
from documents.pdf.structure_tree import Element
from documents.pdf.tagged_pdf import TaggedCanvas
from documents.pdf.writing import colour, write_line


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph looks: size and distance of its lines in points, and its colour."""

    size: float
    leading: float
    ink: str


@dataclass(frozen=True, slots=True)
class Link:
    """Where a paragraph leads, and how that is said to someone who cannot see it."""

    url: str
    says: str


@dataclass(frozen=True, slots=True)
class Bookmark:
    """The entry of the outline that leads to a heading."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of text. Without an element it is decoration."""

    lines: tuple[Line, ...]
    style: Style
    element: Element | None
    above: float = 0
    with_next: bool = False
    link: Link | None = None
    bookmark: Bookmark | None = None

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    def cut(self, room: float) -> tuple[Paragraph, Paragraph] | None:
        """Cut between lines, leaving at least two on either side."""
        fits = min(int(room // self.style.leading), len(self.lines) - 2)
        if fits < 2:
            return None
        rest = replace(self, lines=self.lines[fits:], bookmark=None, above=0)
        return replace(self, lines=self.lines[:fits], with_next=False), rest

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        if self.bookmark:
            canvas.bookmark(self.bookmark.title, self.bookmark.level, top + 6)
        with canvas.marked(self.element) if self.element else canvas.artifact("/Type /Pagination"):
            canvas.setFillColor(colour(self.style.ink))
            for place, line in enumerate(self.lines):
                if line:
                    write_line(canvas, line, x, self._baseline(top, place), self.style.size)
        if self.link and self.element:
            for place, line in enumerate(self.lines):
                bottom = self._baseline(top, place) - 0.25 * self.style.size
                box = (x, bottom, x + line_width(line, self.style.size), bottom + 1.2 * self.style.size)
                canvas.link(self.element, self.link.url, self.link.says, box)

    def _baseline(self, top: float, place: int) -> float:
        return top - place * self.style.leading - (self.style.leading + 0.68 * self.style.size) / 2


@dataclass(frozen=True, slots=True)
class Cell:
    """A stack inside a row, `x` to the right of the row's left edge."""

    x: float
    stack: Stack


@dataclass(frozen=True, slots=True)
class Row:
    """Stacks side by side. It is cut only when taller than `whole_up_to`.

    `panel` fills its ground, `bar` marks its left edge, `rule` its lower edge; each is a hex colour or empty.
    """

    cells: tuple[Cell, ...]
    width: float
    pad: float = 0
    above: float = 0
    with_next: bool = False
    whole_up_to: float = 0
    panel: str = ""
    bar: str = ""
    rule: str = ""

    @property
    def height(self) -> float:
        return max(stack_height(cell.stack) for cell in self.cells) + 2 * self.pad

    def cut(self, room: float) -> tuple[Row, Row] | None:
        """Cut every cell at the same height; None where no cell has anything that fits."""
        if self.height <= self.whole_up_to:
            return None
        halves = [take(cell.stack, room - 2 * self.pad) for cell in self.cells]
        if not all(head or not rest for head, rest in halves):
            return None
        heads = tuple(replace(cell, stack=head) for cell, (head, _) in zip(self.cells, halves, strict=True))
        rests = tuple(replace(cell, stack=rest) for cell, (_, rest) in zip(self.cells, halves, strict=True))
        return replace(self, cells=heads, with_next=False), replace(self, cells=rests, above=0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        self._draw_ground(canvas, x, top)
        for cell in self.cells:
            draw_stack(canvas, cell.stack, x + cell.x, top - self.pad)

    def _draw_ground(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        if not (self.panel or self.bar or self.rule):
            return
        bottom = top - self.height
        with canvas.artifact():
            for ink, box in (
                (self.panel, (x, bottom, self.width, self.height)),
                (self.bar, (x, bottom, 3, self.height)),
                (self.rule, (x, bottom - 0.375, self.width, 0.75)),
            ):
                if ink:
                    canvas.setFillColor(colour(ink))
                    canvas.rect(*box, stroke=0, fill=1)

    def as_decoration(self) -> Self:
        """The same row of paragraphs, not read out: a header that is repeated on the next page."""
        cells = tuple(
            replace(cell, stack=[replace(part, element=None) for part in cell.stack if isinstance(part, Paragraph)])
            for cell in self.cells
        )
        return replace(self, cells=cells)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: a header that is repeated on each page over its rows. It is cut only when taller than `whole_up_to`."""

    header: Row
    rows: Stack
    above: float = 0
    with_next: bool = False
    whole_up_to: float = 0

    @property
    def height(self) -> float:
        return stack_height([self.header, *self.rows])

    def cut(self, room: float) -> tuple[Grid, Grid] | None:
        """Cut between rows, leaving two for the last page; None where not even the header and one row fit."""
        head, rest = take(self.rows, room - self.header.height)
        if len(head) > 2 and len(rest) == 1 and rest[0] is self.rows[-1]:
            rest.insert(0, head.pop())
        if self.height <= self.whole_up_to or not head or not rest:
            return None
        return replace(self, rows=head), replace(
            self, rows=rest, header=self.header.as_decoration(), above=0, whole_up_to=0
        )

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_stack(canvas, [self.header, *self.rows], x, top)
