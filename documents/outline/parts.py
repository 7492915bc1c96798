"""What a document is told from, for formats that set it themselves: a word processor, a browser."""

from __future__ import annotations

from dataclasses import dataclass

from figures.model import Table

Cell = tuple[str, ...]
"""The paragraphs of one cell."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, after its `label` in bold where it has one; `url` makes it a link.

    One `with_next` stands close to what follows it, on the same page.
    """

    text: str
    label: str = ""
    strong: bool = False
    url: str = ""
    with_next: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with its caption. Each cell is made of paragraphs; the first column names its row if `row_headers`."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    row_headers: bool = False


Part = Heading | Paragraph | Bullets | Grid


def grid(table: Table) -> Grid:
    """A table of a figure."""
    rows = tuple(tuple((text or "–",) for text in row) for row in table.rows)
    return Grid(table.caption, table.columns, rows, row_headers=True)
