"""Sets what a document says for a word processor, with real headings, lists and tables, to be edited."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as Written
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph as Line

from documents.outline.parts import Bullets, Grid, Heading, Paragraph, Part
from documents.outline.word_table import CELL, TEXT, add_table
from documents.text.carried import LONGEST_TITLE, carried, carried_line
from words import files, paper

_NAVY = RGBColor(0x12, 0x43, 0x6D)
_SIZES = {"Heading 1": 24, "Heading 2": 16, "Heading 3": 12}
_FONT = "Arial"
_CLOSE = Pt(2)
_FOOT = 9


def word_document(parts: Iterable[Part], title: str, made_on: date) -> bytes:
    """The whole document, A4."""
    document = Document()
    _page(document)
    _styles(document)
    _foot(document, title)
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
    cell = document.styles.add_style(CELL, WD_STYLE_TYPE.PARAGRAPH)
    caption = document.styles["Caption"]
    for style in (cell, caption):
        assert isinstance(style, ParagraphStyle)  # noqa: S101
        _font(style, TEXT)
        style.paragraph_format.space_after = _CLOSE
    caption.font.color.rgb = _NAVY


def _foot(document: Written, title: str) -> None:
    """What every page bears: the product, the title, and its number, which the word processor counts."""
    line = document.sections[0].footer.paragraphs[0]
    before, between, after = files.page_of("|", "|").split("|")
    line.add_run(f"{paper.running_title(carried_line(title, LONGEST_TITLE))} · {before}")
    _counted(line, "PAGE")
    line.add_run(between)
    _counted(line, "NUMPAGES")
    line.add_run(after)
    for run in line.runs:
        run.font.size = Pt(_FOOT)


def _counted(line: Line, what: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), what)
    number = line.add_run("1")
    number.font.size = Pt(_FOOT)
    field.append(number._r)
    line._p.append(field)


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
            add_table(document, part)


def _paragraph(line: Line, part: Paragraph) -> None:
    if part.label:
        line.add_run(paper.labelled(part.label)).bold = True
    line.add_run(carried(part.text)).bold = part.strong or None
    if part.with_next:
        line.paragraph_format.keep_with_next = True
        line.paragraph_format.space_after = _CLOSE
