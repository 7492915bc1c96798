"""The parts of a paper form: questions whose boxes stand in one column, so that an eye can run down them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from documents.paper_form.tick_box import TickBox, WritingLine
from documents.pdf.blocks import Bookmark, Cell, Paragraph, Row, Style
from documents.pdf.fonts import Face, text_width
from documents.pdf.form_fields import BOX_HEIGHT, BOX_WIDTH, Choice
from documents.pdf.house_style import HEIGHT, INK, QUIET, RULE, WIDTH
from documents.pdf.lines import Voice, break_lines
from documents.pdf.parts import paragraph
from documents.pdf.stacking import Block
from documents.pdf.structure_tree import Element
from documents.text.plain import one_line, plain
from questions.form_rows import Place
from words import paper_form as words

ASKED = Style(10.5, 13.5, INK)
TEXT = Style(9.25, 11.75, INK)
FINE = Style(8.75, 11.5, QUIET)
INDENT = BOX_WIDTH + 8
_STEP = 22.5  # from one point of the confidence scale to the next
_SCALE = 11 * _STEP
_OTHER = 122.0  # the room for an answer that is no rung
_NO_BULLETS = "/O /List /ListNumbering /None"
_LOWERED = 0.6  # puts the first line of a text in the middle of the box beside it


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form in the making: the root of its elements, and its groups of boxes so far."""

    root: Element
    choices: list[Choice] = field(default_factory=list)

    def choice(self, place: Place, text: str) -> Choice:
        """A new group of boxes for one question."""
        made = Choice(place.slot.key, one_line(words.numbered(place.number, text)))
        self.choices.append(made)
        return made


@dataclass(frozen=True, slots=True)
class Answer:
    """One box of a group: its sign, the value it stands for, its name and what more there is to say."""

    sign: str
    value: str
    name: str
    text: str = ""


def asked(parent: Element, number: str, text: str) -> Paragraph:
    """The heading of a question, with its entry in the outline."""
    said = one_line(words.numbered(number, text))
    lines = break_lines([Voice(said, Face.BOLD)], ASKED.size, WIDTH)
    return Paragraph(tuple(lines), ASKED, parent.add("H3"), 0, True, bookmark=Bookmark(said, 2))


def whole(stack: Sequence[Block], above: float = 14) -> Row:
    """A question, kept on one page."""
    return Row((Cell(0, stack),), WIDTH, above=above, whole_up_to=HEIGHT)


def boxes(parent: Element, choice: Choice, answers: Sequence[Answer], columns: int = 1) -> Iterator[Row]:
    """The answers with their boxes in that many columns, row after row."""
    entries = parent.add("L", attributes=_NO_BULLETS)
    wide = WIDTH / columns
    for start in range(0, len(answers), columns):
        cells: list[Cell] = []
        for column, answer in enumerate(answers[start : start + columns]):
            cells += _entry(entries, choice, answer, column * wide, wide)
        yield Row(tuple(cells), WIDTH, above=3.5)


def last_boxes(parent: Element, choice: Choice, answers: Sequence[Answer], notes: str) -> Row:
    """At most two answers that are no rungs, and beside them a line for notes, under that label."""
    entries = parent.add("L", attributes=_NO_BULLETS)
    cells: list[Cell] = []
    for column, answer in enumerate(answers):
        cells += _entry(entries, choice, answer, column * _OTHER, _OTHER)
    label = _lowered(paragraph(parent, notes, FINE))
    start = 2 * _OTHER + text_width(notes, Face.BODY, FINE.size) + 6
    line = WritingLine(WIDTH - start, BOX_HEIGHT)
    return Row((*cells, Cell(2 * _OTHER, [label]), Cell(start, [line])), WIDTH, above=4)


def _entry(entries: Element, choice: Choice, answer: Answer, x: float, wide: float) -> tuple[Cell, Cell]:
    entry = entries.add("LI")
    label, body = entry.add("Lbl"), entry.add("LBody")
    says = words.option(answer.sign, one_line(answer.name))
    box = TickBox(answer.sign, label, choice, body.add("Form"), answer.value, says)
    voices = [Voice(plain(answer.name))]
    if answer.text:
        voices = [Voice(words.rung(plain(answer.name)), Face.BOLD), Voice(plain(answer.text))]
    return Cell(x, [box]), Cell(x + INDENT, [_lowered(paragraph(body, voices, TEXT, wide - INDENT - 4, tag=""))])


def columns_for(names: Sequence[str]) -> int:
    """In how many columns the names stand on one line each, four at most."""
    longest = max(text_width(one_line(name), Face.BODY, TEXT.size) for name in names)
    return next((many for many in (4, 3, 2) if longest + INDENT + 6 <= WIDTH / many), 1)


def rating(parent: Element, place: Place, text: str, choice: Choice) -> Row:
    """One task, and the eleven points of the scale beside it."""
    voices = [Voice(f"{place.number} ", Face.BOLD), Voice(plain(text))]
    task = paragraph(parent, voices, TEXT, WIDTH - _SCALE - 12)
    scale = parent.add("P")
    left = WIDTH - _SCALE + _STEP - BOX_WIDTH
    cells = [Cell(0, [_lowered(task)])]
    for column, (sign, value) in enumerate(place.signs.items()):
        says = words.option(place.number, sign)
        point = TickBox(sign, scale.add("Span"), choice, scale.add("Form"), str(value), says)
        cells.append(Cell(left + column * _STEP, [point]))
    return Row(tuple(cells), WIDTH, pad=3.5, whole_up_to=HEIGHT, rule=RULE)


def to_write(parent: Element, label: str, style: Style, height: float) -> Row:
    """A label, and a line to write on after it."""
    said = Row((Cell(0, [paragraph(parent, label, style)]),), WIDTH, pad=height - style.leading)
    start = text_width(label, Face.BODY, style.size) + 7
    return Row((Cell(0, [said]), Cell(start, [WritingLine(WIDTH - start, height)])), WIDTH, above=2)


def _lowered(text: Paragraph) -> Row:
    return Row((Cell(0, [text]),), WIDTH, pad=_LOWERED)
