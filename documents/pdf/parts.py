"""The parts of a page as our documents set them: headings, paragraphs, lists, cards and tables.

Each function adds its elements to `parent`, in reading order, and returns the blocks to stack.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from documents.pdf.blocks import Bookmark, Cell, Grid, Link, Paragraph, Row, Style
from documents.pdf.fonts import Face
from documents.pdf.house_style import BANNER, BODY, CLOSE_PAD, GAP, HEADINGS, HEIGHT, NAVY, PAD, RULE, TABLE, WIDTH
from documents.pdf.lines import Voice, break_lines
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from documents.text.plain import one_line, plain

Words = str | Sequence[Voice]


def paragraph(
    parent: Element | None,
    words: Words,
    style: Style = BODY,
    width: float = WIDTH,
    above: float = 6,
    with_next: bool = False,
    tag: str = "P",
) -> Paragraph:
    """A paragraph of `plain` text. With an empty tag it is the content of `parent` itself."""
    voices = [Voice(plain(words))] if isinstance(words, str) else words
    element = parent.add(tag) if parent and tag else parent
    return Paragraph(tuple(break_lines(voices, style.size, width)), style, element, above, with_next)


def banner(words: str, pad: float) -> Row:
    """The name of the product across the page, which no screen reader needs to hear."""
    name = paragraph(None, [Voice(words, Face.BOLD)], BANNER, above=0)
    return Row((Cell(10, [name]),), WIDTH, pad, panel=NAVY)


def heading(parent: Element, level: int, words: str, width: float = WIDTH, above: float | None = None) -> Paragraph:
    """A heading of level 1 to 3, with its entry in the outline."""
    style, air = HEADINGS[level]
    text = one_line(words)
    lines = break_lines([Voice(text, Face.BOLD if level == 3 else Face.HEADING)], style.size, width)
    above = air if above is None else above
    return Paragraph(tuple(lines), style, parent.add(f"H{level}"), above, True, bookmark=Bookmark(text, level - 1))


def link(parent: Element, url: str, says: str, style: Style, width: float, above: float = 0) -> Paragraph:
    """An address that can be followed."""
    text = one_line(url)
    lines = break_lines([Voice(text)], style.size, width)
    return Paragraph(tuple(lines), style, parent.add("P").add("Link"), above, link=Link(text, one_line(says)))


def bullets(parent: Element, items: Sequence[str], style: Style = BODY) -> list[Block]:
    """A list, one row for each item."""
    if not items:
        return []
    whole = parent.add("L", attributes="/O /List /ListNumbering /Disc")
    rows: list[Block] = []
    for item in items:
        entry = whole.add("LI")
        mark = paragraph(entry, "•", style, 14, 0, tag="Lbl")
        body = paragraph(entry, item, style, WIDTH - 14, 0, tag="LBody")
        rows.append(Row((Cell(0, [mark]), Cell(14, [body])), WIDTH, above=4))
    return rows


def labelled(parent: Element, label: str, words: str, width: float, above: float = 4) -> Paragraph:
    """A paragraph that begins with its label in bold."""
    return paragraph(parent, [Voice(label, Face.BOLD), Voice(plain(words))], BODY, width, above)


@dataclass(frozen=True, slots=True)
class Said:
    """One paragraph of a table cell; an empty `text` is left out."""

    text: str
    style: Style = TABLE
    face: Face = Face.BODY


TableCell = Sequence[Said]


def table(
    parent: Element,
    columns: Sequence[str],
    rows: Sequence[Sequence[TableCell]],
    widths: Sequence[float],
    caption: str = "",
    row_headers: bool = False,
    above: float = 8,
) -> list[Block]:
    """A table of that many points for each column; the first column names its row if `row_headers`.

    A table of numbers, with row headers, is set close and kept on one page if it is shorter than half of one.
    """
    whole = parent.add("Table")
    blocks: list[Block] = []
    if caption:
        said = [Voice(one_line(caption), Face.BOLD)]
        blocks.append(paragraph(whole, said, TABLE, WIDTH, above, True, "Caption"))
    head = whole.add("THead").add("TR")
    titles = [[Said(title, TABLE, Face.BOLD)] for title in columns]
    pad = CLOSE_PAD if row_headers else PAD
    header = _row(head, titles, widths, ["Column"] * len(columns), NAVY, pad)
    body = whole.add("TBody")
    # Where headers would outnumber the data, a screen reader says little else.
    named = row_headers and len(columns) + len(rows) <= len(rows) * (len(columns) - 1)
    scopes = ["Row" if named else "", *[""] * (len(columns) - 1)]
    lines = [_row(body.add("TR"), row, widths, scopes, RULE, pad) for row in rows]
    return [*blocks, Grid(header, lines, 4 if caption else above, whole_up_to=HEIGHT / 2 if row_headers else 0)]


def _row(
    parent: Element,
    cells: Sequence[TableCell],
    widths: Sequence[float],
    scopes: Sequence[str],
    rule: str,
    pad: float,
) -> Row:
    set_cells = []
    x = 0.0
    for said, wide, scope in zip(cells, widths, scopes, strict=True):
        cell = parent.add("TH", attributes=f"/O /Table /Scope /{scope}") if scope else parent.add("TD")
        parts = [part for part in said if plain(part.text)]
        tag = "P" if len(parts) > 1 else ""
        stack = [
            paragraph(cell, [Voice(plain(part.text), part.face)], part.style, wide - GAP, 3, tag=tag) for part in parts
        ]
        set_cells.append(Cell(x, stack))
        x += wide
    return Row(tuple(set_cells), sum(widths), pad, whole_up_to=HEIGHT - 90, rule=rule)
