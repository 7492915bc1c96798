"""What a paper form asks, row by row, and which signs answer it.

The printed form and the screen that reads it back are both made from these rows, so that they cannot disagree.
A row holds everything that is typed in one go: about you, the confidence of a stage, or the readiness of a stage.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_uppercase, digits

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Kind, Slot
from questions.model import AboutQuestion, Bank, ConfidenceItem, Question, Stage

DONT_KNOW_SIGN = "?"
NOT_APPLICABLE_SIGN = "–"
POINTS = tuple(range(11))
LEVELS = tuple(range(5))
_LETTERS = ascii_uppercase + digits  # more than any list of options that fits a screen

Signs = Mapping[str, int | str]


class Group(StrEnum):
    """What sort of answers a row holds."""

    ABOUT = "about"
    CONFIDENCE = "confidence"
    READINESS = "readiness"


@dataclass(frozen=True, slots=True)
class Place:
    """One answer of a row: its number as printed, where it is kept, and what each sign stands for, in printed order."""

    number: str
    slot: Slot
    signs: Signs


@dataclass(frozen=True, slots=True)
class FormRow:
    """Answers that are typed together. `stage` is None for the questions about the person."""

    id: str
    group: Group
    places: tuple[Place, ...]
    stage: Stage | None = None


def form_rows(bank: Bank) -> tuple[FormRow, ...]:
    """Every row of the form in printed order; every question has its place, whether or not it applies to all."""
    ratings = [_ratings(bank, place, stage) for place, stage in enumerate(bank.stages, start=1)]
    levels = [_levels(bank, place, stage) for place, stage in enumerate(bank.stages, start=1)]
    return tuple(row for row in (_about(bank), *ratings, *levels) if row.places)


def _about(bank: Bank) -> FormRow:
    places = [_about_place(order, question) for order, question in enumerate(bank.about, start=1)]
    return FormRow("about", Group.ABOUT, tuple(places))


def _about_place(order: int, question: AboutQuestion) -> Place:
    signs = {_LETTERS[place]: option.id for place, option in enumerate(question.options)}
    return Place(f"A{order}", Slot(Kind.ABOUT, question.id), signs)


def _ratings(bank: Bank, place: int, stage: Stage) -> FormRow:
    items = [_rating(place, order, item) for order, item in enumerate(bank.confidence_in(stage))]
    return FormRow(f"confidence-{place}", Group.CONFIDENCE, tuple(items), stage)


def _rating(place: int, order: int, item: ConfidenceItem) -> Place:
    signs = {str(point): point for point in POINTS}
    return Place(f"{place}{_LETTERS[order].lower()}", Slot(Kind.CONFIDENCE, item.id), signs)


def _levels(bank: Bank, place: int, stage: Stage) -> FormRow:
    places = [_level(bank.number_of[question.id], question) for question in stage.questions]
    return FormRow(f"stage-{place}", Group.READINESS, tuple(places), stage)


def _level(number: str, question: Question) -> Place:
    signs: dict[str, int | str] = {str(level): level for level in LEVELS}
    signs[DONT_KNOW_SIGN] = DONT_KNOW
    if not question.is_gate:
        signs[NOT_APPLICABLE_SIGN] = NOT_APPLICABLE
    return Place(number, Slot(Kind.LEVEL, question.id), signs)
