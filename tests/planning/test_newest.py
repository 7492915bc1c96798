from __future__ import annotations

from planning.newest import assess_newest, newest
from questions.answers import Kind, Phase, Slot, Value
from scoring.assess import assess
from tests.banks_for_tests import every_question, levels, tiny_bank


def test_a_later_level_takes_the_place_of_the_first_and_others_stay() -> None:
    said = newest(levels({"a": 1, "b": 2}) | levels({"a": 3}, Phase.LATER))
    assert (said[Slot(Kind.LEVEL, "a")], said[Slot(Kind.LEVEL, "b")]) == (3, 2)


def test_an_earlier_reason_does_not_explain_a_later_answer() -> None:
    later: dict[Slot, Value] = {Slot(Kind.LEVEL, "a", Phase.LATER): "na"}
    assert newest(levels({"a": "na"}) | later)[Slot(Kind.REASON, "a")] is None


def test_confidence_is_that_of_the_last_time_it_was_rated() -> None:
    phases: dict[Slot, Value] = {
        Slot(Kind.CONFIDENCE, "i", phase): rating
        for phase, rating in ((Phase.LATER, 7), (Phase.AFTER, 9), (Phase.BEFORE, 4))
    }
    assert newest(phases)[Slot(Kind.CONFIDENCE, "i")] == 7


def test_what_is_asked_only_once_is_left_as_it_is() -> None:
    said: dict[Slot, Value] = {Slot(Kind.FOLLOW, "x", Phase.LATER): "done", Slot(Kind.ABOUT, "body"): "nhs"}
    assert newest(said) == said


def test_somebody_is_assessed_by_what_they_said_last() -> None:
    bank, first, last = tiny_bank(), every_question(tiny_bank(), 1), every_question(tiny_bank(), 3)
    later = {Slot(slot.kind, slot.ref, Phase.LATER): value for slot, value in last.items()}
    assert assess_newest(bank, first | later).stages == assess(bank, last).stages
