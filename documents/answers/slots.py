"""Whether one answer of a file may be taken: its name, its value, and what a bank knows of both."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from documents.calendar.events import CALENDAR_NAME
from questions.answers import (
    DAYS_THAT_MATTER,
    DONT_KNOW,
    MOST_HOURS,
    NOT_APPLICABLE,
    Kind,
    Slot,
    Times,
    Value,
    is_day,
    problem_with,
)
from questions.feedback import CHOICES, Asked, feedback_slot
from questions.model import Bank
from scoring.again import EARLIER_ON
from words import bring_back as words

_REF = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST_REF: Final = 120
_NAME = re.compile("[0-9a-f]{32}")
_OF_QUESTIONS = (Kind.LEVEL, Kind.EARLIER, Kind.REASON, Kind.NOTE, Kind.SHARE_NOTE)
OURS = (Kind.MODULE, Kind.TIME, Kind.CALENDAR, Kind.EARLIER_ON)  # what no version of a bank can change
_DATES = (Kind.STEP_DUE, Kind.EARLIER_ON)
_DAYS = frozenset({Slot(Kind.TIME, Times.DAY), feedback_slot(Kind.MODULE, Asked.FIRST_BY)})


def known(bank: Bank) -> Mapping[Kind, frozenset[str]]:
    """What can be said about, for the kinds of which the bank or this program has the whole list."""
    gone = {removed.id for change in bank.changes for removed in change.removed}
    questions = gone.union(bank.questions)
    routes = bank.routes.questions if bank.routes else ()
    return {kind: frozenset(questions) for kind in _OF_QUESTIONS} | {
        Kind.ABOUT: frozenset(gone.union(question.id for question in bank.about)),
        Kind.CONFIDENCE: frozenset(gone.union(item.id for item in bank.confidence)),
        Kind.THEN: frozenset(gone.union(stage.id for stage in bank.stages)),
        Kind.ROUTE: frozenset(gone.union(question.id for question in routes)),
        Kind.MODULE: frozenset(map(str, Asked)),
        Kind.TIME: frozenset(map(str, Times)),
        Kind.CALENDAR: frozenset({CALENDAR_NAME.ref}),
        Kind.EARLIER_ON: frozenset({EARLIER_ON.ref}),
    }


def fault_in(slot: Slot, value: Value) -> str | None:
    """What is wrong with an answer, in words that say how to mend it; None where it may be kept."""
    if not _REF.fullmatch(slot.ref) or len(slot.ref) > _LONGEST_REF:
        return words.UNKNOWN_REF
    if value is None or isinstance(value, (bool, float, list, dict)):
        return words.NOT_AN_ANSWER if value is None else _wanted(slot)
    if problem_with(slot, value):
        return _wanted(slot)
    if slot.kind in _DATES or slot in _DAYS:
        return None if is_day(value) else words.DATE
    if slot == CALENDAR_NAME:
        return None if _NAME.fullmatch(str(value)) else words.UNKNOWN_KIND
    return None


def unknown_choice(bank: Bank, slot: Slot, value: Value) -> str | None:
    """What is wrong with the answer to a question that has choices, where it is none of them."""
    options = _options(bank, slot)
    return words.WRONG_CHOICE if options and value not in options else None


def _wanted(slot: Slot) -> str:
    match slot.kind:
        case Kind.LEVEL | Kind.EARLIER:
            return words.number_or(0, 4, (NOT_APPLICABLE, DONT_KNOW))
        case Kind.CONFIDENCE | Kind.THEN:
            return words.number(0, 10)
        case Kind.BOND_NOW | Kind.BOND_NEED:
            return words.number(0, 4)
        case Kind.STEP_DUE | Kind.EARLIER_ON:
            return words.DATE
        case Kind.TIME:
            return _wanted_of_time(slot)
    return words.TEXT if problem_with(slot, "?") is None else words.WRONG_CHOICE


def _wanted_of_time(slot: Slot) -> str:
    if slot.ref == Times.HOURS:
        return words.number(1, MOST_HOURS)
    return words.DATE if slot.ref == Times.DAY else words.words(DAYS_THAT_MATTER)


def _options(bank: Bank, slot: Slot) -> tuple[str, ...]:
    """The choices of a question that has some; () where it is none of this version of the bank, or open."""
    if slot.kind is Kind.MODULE:
        return CHOICES.get(Asked(slot.ref), ()) if slot.ref in map(str, Asked) else ()
    about = {question.id: question.options for question in bank.about} if slot.kind is Kind.ABOUT else {}
    if slot.kind is Kind.ROUTE and bank.routes:
        return tuple(each.id for asked in bank.routes.questions if asked.id == slot.ref for each in asked.options)
    return tuple(option.id for option in about.get(slot.ref, ()))
