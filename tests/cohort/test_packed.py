"""What a person says survives being packed into bytes, to the letter: open modules know people by its fingerprint."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from cohort.kept_ledgers import said_by
from cohort.packed import People, layout_of, pack, people_of, shape_of
from cohort.progress import progress
from cohort.simulate import Room, simulate
from cohort.subjects import AFTERWARDS, BEFORE, CONFIDENCE, LEVEL, subjects_of
from cohort.turnout import Turnout, turnout
from questions.answers import NOT_APPLICABLE, Answers, Kind, Phase, Slot
from questions.loader import load_bank
from questions.model import Bank
from storage import Store
from tests.cohort.rooms import a_module, come, comes, parts_of

BANK = load_bank()
QUESTION = next(iter(BANK.questions))
ASKS = [each for family in subjects_of(BANK).values() for each in family]
ODD: Answers = {
    Slot(Kind.LEVEL, QUESTION): NOT_APPLICABLE,  # without a reason
    Slot(Kind.ABOUT, BANK.about[0].id): "an option of another bank",
    Slot(Kind.NOTE, QUESTION): "A word",
}
EVERYONE = [*simulate(BANK, Room(12, 1.0, seed=5), date(2026, 3, 1)), ODD, {}]


def packed(everyone: list[Answers]) -> People:
    codes = np.array([list(pack(BANK, each)) for each in everyone], dtype=np.uint8)
    return People(layout_of(BANK), tuple(map(str, range(len(everyone)))), codes)


def test_what_everyone_says_on_each_subject_is_read_back_as_it_was() -> None:
    people = packed(EVERYONE)
    for asks in ASKS:
        assert list(people.records(asks).values()) == [asks.read(each) for each in EVERYONE], asks.key


def test_the_fingerprints_of_what_people_said_are_those_of_their_answers(store: Store) -> None:
    module, people = a_module(store, BANK), packed(EVERYONE)
    for asks in ASKS:
        read = {who: asks.read(each) for who, each in zip(people.ids, EVERYONE, strict=True)}
        assert said_by(module, asks, people.records(asks), {}) == said_by(module, asks, read, {}), asks.key


def test_a_fingerprint_made_by_the_first_release_is_made_again(store: Store) -> None:
    module = replace(a_module(store, BANK), salt="ab" * 32)
    asks = replace(subjects_of(BANK)[LEVEL][0], ref="q")
    [said] = said_by(module, asks, {"me": (3,)}, {}).items()
    assert (said[0], said[1].marks) == ("fe9aa7c0c3be17b1b49b", ("0d006229050890618198",))


@pytest.mark.parametrize("step", [BEFORE, AFTERWARDS])
def test_who_has_answered_is_told_without_reading_a_record(step: int) -> None:
    people = packed(EVERYONE)
    for asks in subjects_of(BANK)[CONFIDENCE]:
        want = [asks.subject.answered(asks.read(each), step) for each in EVERYONE]
        assert people.answered(asks, step).tolist() == want


def test_how_far_each_person_is_stands_at_the_end_of_the_row() -> None:
    assert packed(EVERYONE).progress.tolist() == [list(progress(BANK, each)) for each in EVERYONE]


def test_an_empty_room_has_columns_and_no_people(store: Store) -> None:
    people = people_of(store, BANK, a_module(store, BANK))
    assert people.codes.shape == (0, layout_of(BANK).width)
    assert turnout(store, BANK, a_module(store, BANK)).parts == parts_of(BANK, [])


def other_bank() -> Bank:
    question = BANK.about[0]
    about = (question.model_copy(update={"options": tuple(reversed(question.options))}), *BANK.about[1:])
    return BANK.model_copy(update={"about": about})


def test_a_bank_whose_scales_differ_has_another_shape_also_under_the_same_version() -> None:
    assert shape_of(BANK) == shape_of(load_bank())
    assert shape_of(other_bank()) != shape_of(BANK)


def test_after_a_change_of_bank_everyone_is_read_by_the_new_one(store: Store) -> None:
    module, slot = a_module(store, BANK), Slot(Kind.ABOUT, BANK.about[0].id)
    option = BANK.about[0].options[0].id
    who = comes(store, BANK, module, {slot: option})
    for bank in (BANK, other_bank(), BANK):
        assert people_of(store, bank, module).said_of_themselves(slot.ref) == {who: option}


def test_the_turnout_is_counted_anew_once_somebody_has_said_something(store: Store) -> None:
    module, one = a_module(store, BANK), Slot(Kind.CONFIDENCE, BANK.confidence[0].id, Phase.AFTER)
    [who, _] = come(store, BANK, module, [{}, {}])

    def begun() -> list[int]:
        found: Turnout = turnout(store, BANK, module)
        return [each.begun for each in found.parts]

    assert begun() == [0, 0, 0, 0, 0]
    store.save(who, {one: 3}, BANK.version)
    assert begun() == [0, 0, 0, 0, 1]
