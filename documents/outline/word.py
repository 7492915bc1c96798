"""Sets what a document says for a word processor, with real headings, lists and tables, to be edited."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Written
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph as Line

from documents.outline.parts import Bullets, Cell, Grid, Heading, Paragraph, Part
from documents.text.carried import LONGEST_TITLE, carried, carried_line
from words import paper

_NAVY = RGBColor(0x12, 0x43, 0x6D)
_SIZES = {"Heading 1": 24, "Heading 2": 16, "Heading 3": 12}
_CELL = "TableText"
_FONT = "Arial"
_WIDE = 170.0  # millimetres between the margins
_LEAST, _MOST = 12, 36  # letters that count for the width of a column
_WHOLE = 2000  # letters: a row that may be taller than a page must be free to break, or its end is lost


def word_document(parts: Iterable[Part], title: str, made_on: date) -> bytes:
    """The whole document, A4."""
    document = Document()
    _page(document)
    _styles(document)
    _properties(document, title, made_on)
    for part in parts:
        _part(document, part)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def _page(document: Written) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(20)


def _styles(document: Written) -> None:
    for name, size in {"Normal": 11, **_SIZES}.items():
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)  # noqa: S101  # python-docx types every style alike
        _font(style, size)
        if name in _SIZES:
            style.font.color.rgb = _NAVY
    cell = document.styles.add_style(_CELL, WD_STYLE_TYPE.PARAGRAPH)
    assert isinstance(cell, ParagraphStyle)  # noqa: S101
    _font(cell, 9.5)
    cell.paragraph_format.space_after = Pt(2)


def _font(style: ParagraphStyle, size: float) -> None:
    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):  # a theme's font would win over ours
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), _FONT)


def _properties(document: Written, title: str, made_on: date) -> None:
    told, made = document.core_properties, datetime.combine(made_on, time())
    told.title, told.language = carried_line(title, LONGEST_TITLE), paper.LANGUAGE
    told.author = told.last_modified_by = paper.PRODUCT
    told.comments = ""
    told.created = told.modified = made
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), paper.LANGUAGE)


def _part(document: Written, part: Part) -> None:
    match part:
        case Heading(level, text):
            document.add_heading(carried(text), level)
        case Paragraph():
            _paragraph(document.add_paragraph(), part)
        case Bullets(items):
            for item in items:
                document.add_paragraph(carried(item), "List Bullet")
        case Grid():
            _grid(document, part)


def _paragraph(line: Line, part: Paragraph) -> None:
    if part.label:
        line.add_run(paper.labelled(part.label)).bold = True
    line.add_run(carried(part.text)).bold = part.strong or None


def _grid(document: Written, grid: Grid) -> None:
    caption = document.add_paragraph(style="Caption")
    caption.add_run(carried(grid.caption))
    caption.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1 + len(grid.rows), cols=len(grid.columns), style="Table Grid")
    _describe(table, grid)
    widths = [Mm(wide) for wide in _widths(grid)]
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    head, *rows = table.rows
    _row(head, [(title,) for title in grid.columns], widths, "w:tblHeader", strong=len(widths))
    for row, cells in zip(rows, grid.rows, strict=True):
        whole = sum(len(text) for cell in cells for text in cell) < _WHOLE
        _row(row, cells, widths, "w:cantSplit" if whole else "", strong=not grid.row_headers)
    document.add_paragraph()


def _row(row: _Row, cells: Sequence[Cell], widths: Sequence[Mm], mark: str, strong: int) -> None:
    """Fill a row, with the first `strong` cells in bold."""
    if mark:
        row._tr.get_or_add_trPr().append(OxmlElement(mark))
    for place, (cell, said, wide) in enumerate(zip(row.cells, cells, widths, strict=True)):
        cell.width = wide
        _fill(cell, said, strong=place < strong)


def _widths(grid: Grid) -> list[float]:
    """The widths of the columns in millimetres, wider where there is more to read."""
    rows = [[(title,) for title in grid.columns], *grid.rows]
    longest = [max(len(text) for row in rows for text in row[place]) for place in range(len(grid.columns))]
    shares = [min(max(letters, _LEAST), _MOST) for letters in longest]
    return [_WIDE * share / sum(shares) for share in shares]


def _describe(table: Table, grid: Grid) -> None:
    """Say which cells are headers, and what the table is called, to whoever hears it."""
    properties = table._tbl.tblPr
    for tag in ("w:tblCaption", "w:tblDescription"):
        told = OxmlElement(tag)
        told.set(qn("w:val"), carried(grid.caption)[:255])
        properties.append(told)
    look = properties.find(qn("w:tblLook"))
    if look is not None:
        properties.remove(look)
    look = OxmlElement("w:tblLook")
    for name, on in (("firstRow", True), ("firstColumn", grid.row_headers), ("noHBand", True), ("noVBand", True)):
        look.set(qn(f"w:{name}"), "1" if on else "0")
    properties.find(qn("w:tblCaption")).addprevious(look)


def _fill(cell: _Cell, said: Cell, strong: bool = False) -> None:
    for place, text in enumerate(said):
        line = cell.paragraphs[0] if not place else cell.add_paragraph()
        line._p.style = _CELL  # by its id: to look a style up by name takes longer than all the rest
        line.add_run(carried(text)).bold = (strong and not place) or None
