"""A row of a paper form in words: its label, what was read of it, and what is wrong with it."""

from __future__ import annotations

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot, Value
from questions.form_rows import NOT_APPLICABLE_SIGN, FormRow
from questions.model import Bank
from questions.typed_row import Reading, RowFault, Wrong
from words import enter_form as words

LONGEST_SIGN = 12


def label(bank: Bank, row: FormRow) -> str:
    """What the field of a row is called: its part of the form, and the numbers it runs through."""
    if row.stage is None:
        return words.about(span(row))
    return words.stage(bank.stages.index(row.stage) + 1, row.stage.title, span(row))


def span(row: FormRow) -> str:
    """The numbers that a row runs through."""
    return words.span(row.places[0].number, row.places[-1].number)


def said_back(bank: Bank, answers: Answers, row: FormRow, reading: Reading) -> str:
    """Each answer as it was read, with what it would replace of `answers`, and what is still to come."""
    if not reading.values and reading.fault is None:
        return words.wanted(len(row.places))
    said = []
    for place, value in zip(row.places, reading.values, strict=False):
        kept = answers.get(place.slot)
        before = "" if None in (kept, value) or kept == value else _in_words(bank, place.slot, kept)
        said.append(words.read(place.number, _in_words(bank, place.slot, value), before))
    rest = row.places[len(reading.values) :]
    if rest:
        said.append(words.to_come(rest[0].number, rest[-1].number))
    return words.echo(said)


def fault_in_words(row: FormRow, fault: RowFault) -> str:
    """What is wrong with a row, where, and how to mend it."""
    if fault.wrong is Wrong.TOO_MANY:
        return words.too_many(fault.position, len(row.places))
    if fault.wrong is Wrong.TOO_FEW:
        first, last = row.places[fault.position].number, row.places[-1].number
        return words.too_few(fault.position, len(row.places), first, last)
    place = row.places[fault.position - 1]
    signs = ["-" if sign == NOT_APPLICABLE_SIGN else sign for sign in place.signs]
    say = words.wrong_on_gate if fault.wrong is Wrong.GATE else words.wrong_sign
    return say(fault.position, place.number, _short(fault.sign), signs)


def _short(sign: str) -> str:
    return sign if len(sign) <= LONGEST_SIGN else f"{sign[:LONGEST_SIGN]}…"


def _in_words(bank: Bank, slot: Slot, value: Value) -> str:
    if value is None:
        return words.LEFT_OPEN
    if slot.kind is Kind.ABOUT:
        options = next(asked.options for asked in bank.about if asked.id == slot.ref)
        return next((option.label for option in options if option.id == value), str(value))
    if slot.kind is Kind.LEVEL and isinstance(value, int):
        return bank.ladder[value].name
    return {DONT_KNOW: words.DONT_KNOW, NOT_APPLICABLE: words.NOT_APPLICABLE}.get(str(value), str(value))
