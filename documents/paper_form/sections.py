"""The sections of a paper form: its cover, about you, confidence, and one for each stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from documents.paper_form.parts import (
    FINE,
    Answer,
    Sheet,
    asked,
    boxes,
    columns_for,
    last_boxes,
    rating,
    to_write,
    whole,
)
from documents.pdf.blocks import Cell, Row
from documents.pdf.fonts import Face
from documents.pdf.house_style import BANNER, BODY, LEAD, NAVY, PAD, WIDTH
from documents.pdf.lines import Voice
from documents.pdf.parts import bullets, heading, paragraph
from documents.pdf.stacking import Block
from documents.text.plain import plain
from questions.form_rows import DONT_KNOW_SIGN, NOT_APPLICABLE_SIGN, FormRow, Place
from questions.model import Bank, Question
from words import paper
from words import paper_form as words


def cover(sheet: Sheet, bank: Bank) -> Iterator[Block]:
    """What the form is, its code, how to answer, and what to do with it afterwards."""
    root = sheet.root
    name = paragraph(None, [Voice(paper.PRODUCT, Face.BOLD)], BANNER, above=0)
    yield Row((Cell(10, [name]),), WIDTH, PAD + 2, panel=NAVY)
    yield heading(root, 1, words.title(bank.title))
    yield paragraph(root, [Voice(words.code(bank.id, bank.version), Face.BOLD)], BODY, above=6)
    yield paragraph(root, bank.introduction)
    yield heading(root, 2, words.HOW, above=18)
    how = (words.HOW_LEVEL, words.HOW_DONT_KNOW, words.HOW_NOT_APPLICABLE, words.HOW_GATE, words.HOW_OPEN)
    yield from bullets(root, (*how, words.HOW_MEND, words.HOW_NOTES, words.HOW_SCREEN))
    yield heading(root, 2, words.BACK, above=18)
    yield from bullets(root, (words.BACK_YOURSELF, words.BACK_WORD))
    yield to_write(root, words.BACK_WORD_LABEL, BODY, 26)


def about(sheet: Sheet, bank: Bank, row: FormRow) -> Iterator[Block]:
    """The questions about the person, the options of each side by side."""
    yield heading(sheet.root, 2, words.ABOUT)
    yield paragraph(sheet.root, words.ABOUT_TEXT, with_next=True)
    for place, question in zip(row.places, bank.about, strict=True):
        named = zip(place.signs, question.options, strict=True)
        answers = [Answer(sign, option.id, option.label) for sign, option in named]
        stack: list[Block] = [asked(sheet.root, place.number, question.text)]
        if question.help:
            stack.append(paragraph(sheet.root, question.help, FINE, above=0))
        columns = columns_for([answer.name for answer in answers])
        stack += boxes(sheet.root, sheet.choice(place, question.text), answers, columns)
        yield whole(stack)


def confidence(sheet: Sheet, bank: Bank, rows: Sequence[FormRow]) -> Iterator[Block]:
    """Every task to be rated from 0 to 10, stage by stage."""
    scale = bank.confidence_scale
    yield heading(sheet.root, 2, words.CONFIDENCE)
    yield paragraph(sheet.root, [Voice(words.stem(plain(scale.stem)), Face.BOLD)], LEAD, with_next=True)
    yield paragraph(sheet.root, words.confidence_text(scale.low, scale.middle, scale.high), above=2, with_next=True)
    text_of = {item.id: item.text for item in bank.confidence}
    for row in rows:
        if row.stage:
            yield heading(sheet.root, 3, words.stage(bank.stages.index(row.stage) + 1, row.stage.title), above=14)
        for place in row.places:
            text = text_of[place.slot.ref]
            yield rating(sheet.root, place, text, sheet.choice(place, f"{scale.stem} {text}"))


def stage(sheet: Sheet, bank: Bank, row: FormRow) -> Iterator[Block]:
    """One stage: what it is for, and its questions."""
    if row.stage is None:
        return
    yield heading(sheet.root, 2, words.stage(bank.stages.index(row.stage) + 1, row.stage.title))
    yield paragraph(sheet.root, row.stage.purpose, BODY, above=3, with_next=True)
    for place in row.places:
        yield whole(list(_question(sheet, bank, place, bank.questions[place.slot.ref])))


def _question(sheet: Sheet, bank: Bank, place: Place, question: Question) -> Iterator[Block]:
    root = sheet.root
    yield asked(root, place.number, question.text)
    if question.gate is not None:
        yield paragraph(root, words.gate(bank.ladder[question.gate].name), FINE, above=1)
    if question.applies:
        yield paragraph(root, words.only_where(_conditions(bank, question)), FINE, above=1)
    rungs = zip(bank.ladder, question.rungs, strict=True)
    answers = [Answer(str(level), str(level), rung.name, text) for level, (rung, text) in enumerate(rungs)]
    choice = sheet.choice(place, question.text)
    yield from boxes(root, choice, answers)
    names = {DONT_KNOW_SIGN: words.DONT_KNOW, NOT_APPLICABLE_SIGN: words.NOT_APPLICABLE}
    others = [Answer(sign, str(place.signs[sign]), name) for sign, name in names.items() if sign in place.signs]
    yield last_boxes(root, choice, others, words.NOTES)


def _conditions(bank: Bank, question: Question) -> list[tuple[str, list[str]]]:
    found = []
    for order, asks in enumerate(bank.about, start=1):
        wanted = question.applies.get(asks.id, ())
        if wanted:
            found.append((f"A{order}", [option.label for option in asks.options if option.id in wanted]))
    return found
