"""What may be answered, and the address of each answer."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DAYS_THAT_MATTER, LONGEST_TEXT, Kind, Phase, Slot, Value, about_answers, problem_with
from questions.model import Notice
from words import plan_time

slots = st.builds(Slot, st.sampled_from(Kind), st.text(min_size=1), st.sampled_from(Phase))


@given(slots)
def test_a_slot_is_read_back_from_its_key(slot: Slot):
    assert Slot.parse(slot.key) == slot


@pytest.mark.parametrize("key", ["", "level", "level/before", "level/before/", "mood/before/quay", "level/never/quay"])
def test_a_key_that_names_no_slot_is_read_as_none(key: str):
    assert Slot.parse(key) is None


@given(slots)
def test_any_answer_may_be_taken_back(slot: Slot):
    assert problem_with(slot, None) is None


@pytest.mark.parametrize(
    "kind, value",
    [
        (Kind.LEVEL, 0),
        (Kind.LEVEL, 4),
        (Kind.LEVEL, "na"),
        (Kind.LEVEL, "dk"),
        (Kind.CONFIDENCE, 0),
        (Kind.CONFIDENCE, 10),
        (Kind.STEP, "agreed"),
        (Kind.STEP, "dropped"),
        (Kind.SHARE_NOTE, "yes"),
        (Kind.NOTE, "x" * LONGEST_TEXT),
        (Kind.STEP_DUE, "2026-06-30"),
    ],
)
def test_what_fits_its_slot_may_be_kept(kind: Kind, value: Value):
    assert problem_with(Slot(kind, "quay"), value) is None


@pytest.mark.parametrize(
    ("ref", "value", "code"),
    [
        ("hours", 12, None),
        ("hours", 0, "time"),
        ("hours", "many", "time"),
        ("day", "2027-04-01", None),
        ("day", "1999-12-31", "time"),
        ("day", "soon", "time"),
        ("what", "go-live", None),
        ("what", "whenever", "time"),
        ("mood", "go-live", "time"),
    ],
)
def test_time_is_hours_a_day_and_what_happens_on_it(ref: str, value: Value, code: str | None):
    assert problem_with(Slot(Kind.TIME, ref), value) == code


@pytest.mark.parametrize(
    "kind, value, code",
    [
        (Kind.LEVEL, 5, "level"),
        (Kind.LEVEL, -1, "level"),
        (Kind.LEVEL, True, "level"),
        (Kind.LEVEL, "maybe", "level"),
        (Kind.CONFIDENCE, 11, "confidence"),
        (Kind.CONFIDENCE, "dk", "confidence"),
        (Kind.STEP, "later", "step"),
        (Kind.SHARE_NOTE, "perhaps", "share-note"),
        (Kind.THEN, 11, "then"),
        (Kind.BOND_NOW, True, "bond-now"),
        (Kind.FOLLOW, "nearly", "follow"),
        (Kind.NOTE, 3, "text"),
        (Kind.NOTE, "x" * (LONGEST_TEXT + 1), "text"),
        (Kind.STEP_DUE, "next week", "date"),
        (Kind.STEP_DUE, "2026-06-31", "date"),
    ],
)
def test_what_does_not_fit_its_slot_is_refused_with_a_code(kind: Kind, value: Value, code: str):
    assert problem_with(Slot(kind, "quay"), value) == code


def test_answers_about_the_commissioner_are_told_apart_from_all_others():
    answers: dict[Slot, Value] = {
        Slot(Kind.ABOUT, "water"): "tidal",
        Slot(Kind.ABOUT, "size"): None,
        Slot(Kind.LEVEL, "depth"): "dk",
    }
    assert about_answers(answers) == {"water": "tidal"}


def test_a_notice_counts_back_from_the_days_that_somebody_can_choose() -> None:
    assert {Notice(days=1, before=day).before for day in DAYS_THAT_MATTER} == {*plan_time.WHATS} == {*plan_time.INSIDE}
