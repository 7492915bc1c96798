"""What changed since somebody answered: worked cases on the harbour bank, and any history at all of one question."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, Answers, Kind, Phase, Slot, Value
from questions.change_model import Change, FormerWording, Reworded
from questions.changes import NoLongerAsked, Worded, added, newer_than_answers, no_longer_asked, reworded, rewording
from questions.loader import load_bank
from questions.model import Bank, Question
from tests.banks_for_tests import a_question, bank_of

GOOD = Path(__file__).parents[1] / "banks" / "good"
FIRST, SECOND = "1.0.0", "1.1.0"
RESCUE, RADIO, STORMS = (Slot(Kind.LEVEL, ref) for ref in ("rescue", "radio", "storms"))
PRICE = Slot(Kind.CONFIDENCE, "sure-judge-price")
LIGHTS = Slot(Kind.LEVEL, "lights")


@pytest.fixture(scope="module")
def before() -> Bank:
    return load_bank(GOOD / "harbour")


@pytest.fixture(scope="module")
def now() -> Bank:
    return load_bank(GOOD / "harbour-1-1")


def everything(bank: Bank) -> dict[Slot, Value]:
    levels: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): 2 for ref in bank.questions}
    return levels | {Slot(Kind.CONFIDENCE, item.id): 7 for item in bank.confidence}


def under(version: str, answers: Answers) -> dict[Slot, str]:
    return dict.fromkeys(answers, version)


def slots_reworded(bank: Bank, answers: Answers, versions: dict[Slot, str]) -> list[Slot]:
    return [each.slot for each in reworded(bank, answers, versions)]


def test_what_was_answered_and_then_reworded_is_found_in_the_order_of_the_visit(before: Bank, now: Bank):
    said = everything(before)
    assert slots_reworded(now, said, under(FIRST, said)) == [PRICE, RESCUE]


def test_the_wording_that_was_answered_stands_beside_the_new_one(before: Bank, now: Bank):
    found = rewording(now, RESCUE, FIRST)
    assert found is not None
    old, new = before.questions["rescue"], now.questions["rescue"]
    assert (found.before, found.now) == (Worded(old.text, old.rungs), Worded(new.text, new.rungs))


def test_a_confidence_item_has_no_rungs(before: Bank, now: Bank):
    found = rewording(now, PRICE, FIRST)
    assert found is not None
    assert found.before == Worded("judge whether a builder’s price is fair?")


def test_a_rating_given_after_the_module_is_compared_as_well(now: Bank):
    slot = Slot(Kind.CONFIDENCE, "sure-judge-price", Phase.AFTER)
    assert rewording(now, slot, FIRST) is not None


def test_what_was_said_after_the_module_and_three_months_on_is_found_after_what_was_said_before(now: Bank):
    slots = [PRICE, replace(PRICE, phase=Phase.AFTER), replace(RESCUE, phase=Phase.LATER)]
    said: dict[Slot, Value] = dict.fromkeys(slots, 3)
    assert slots_reworded(now, said, under(FIRST, said)) == slots


def test_what_was_answered_under_the_new_wording_is_left_in_peace(before: Bank, now: Bank):
    said = everything(before)
    assert slots_reworded(now, said, under(FIRST, said) | {RESCUE: SECOND}) == [PRICE]
    assert slots_reworded(now, said, under(SECOND, said)) == []


def test_what_was_never_answered_is_not_asked_again(now: Bank):
    assert slots_reworded(now, {RADIO: 2}, {RADIO: FIRST}) == []


def test_an_older_rewording_does_not_concern_a_newer_answer(now: Bank):
    assert rewording(now, RADIO, FIRST) is None
    assert rewording(now, RADIO, "0.9.0") is not None


def test_an_answer_of_unknown_age_is_compared_with_the_oldest_wording(now: Bank):
    assert rewording(now, RADIO, "") is not None


def test_a_question_that_does_not_apply_to_someone_is_not_shown_again(now: Bank):
    answers: Answers = {Slot(Kind.ABOUT, "size"): "few", LIGHTS: 2}
    changed = Change(
        version="1.2.0",
        issued=date(2026, 11, 1),
        summary="Lights.",
        reworded=(Reworded(id="lights", was=FormerWording(text="Are they lit?")),),
        added=("depth",),
    )
    bank = now.model_copy(update={"changes": (changed, *now.changes)})
    assert slots_reworded(bank, {LIGHTS: 2}, {LIGHTS: FIRST}) == [LIGHTS]
    assert slots_reworded(bank, answers, under(FIRST, answers)) == []
    assert Slot(Kind.LEVEL, "depth") in added(bank, {LIGHTS: 2}, {LIGHTS: FIRST})
    still_water: Answers = {LIGHTS: 2, Slot(Kind.ABOUT, "water"): "still"}
    assert Slot(Kind.LEVEL, "depth") not in added(bank, still_water, under(FIRST, still_water))


def test_a_question_that_came_since_is_new_until_it_is_answered(before: Bank, now: Bank):
    said = everything(before)
    versions = under(FIRST, said)
    assert added(now, said, versions) == (STORMS,)
    assert added(now, said | {STORMS: DONT_KNOW}, versions | {STORMS: SECOND}) == ()


def test_it_stays_new_when_something_else_is_answered_first(before: Bank, now: Bank):
    said = everything(before)
    assert added(now, said, under(FIRST, said) | {RESCUE: SECOND}) == (STORMS,)


def test_nothing_is_new_to_a_newcomer(now: Bank):
    assert added(now, {}, {}) == ()
    assert not newer_than_answers(now, {}, {})


def test_nothing_is_new_to_someone_who_began_with_this_version(now: Bank):
    assert added(now, {RADIO: 2}, {RADIO: SECOND}) == ()
    assert not newer_than_answers(now, {RADIO: 2}, {RADIO: SECOND})


def test_someone_who_began_before_sees_that_the_bank_has_changed(now: Bank):
    assert newer_than_answers(now, {RADIO: 2, RESCUE: 1}, {RADIO: SECOND, RESCUE: FIRST})


def test_what_was_said_to_a_question_that_has_gone_is_still_there(now: Bank):
    answers: Answers = {
        Slot(Kind.LEVEL, "moorings"): "na",
        Slot(Kind.REASON, "moorings"): "None here",
        Slot(Kind.NOTE, "moorings"): "Ask the yard.",
        RADIO: 3,
    }
    gone = NoLongerAsked("moorings", "Are the moorings tested?", "na", "None here", "Ask the yard.")
    assert no_longer_asked(now, answers) == (gone,)


def test_what_no_log_tells_of_is_shown_after_the_rest_under_its_id(now: Bank):
    answers: Answers = {
        Slot(Kind.CONFIDENCE, "aaa"): 3,
        Slot(Kind.CONFIDENCE, "aaa", Phase.AFTER): 5,
        Slot(Kind.LEVEL, "moorings"): 1,
    }
    found = no_longer_asked(now, answers)
    assert [(each.ref, each.text) for each in found] == [("moorings", "Are the moorings tested?"), ("aaa", "")]
    assert found[1].confidence == ((Phase.BEFORE, 3), (Phase.AFTER, 5))


def test_agreed_steps_and_answers_about_oneself_are_not_questions_that_have_gone(now: Bank):
    answers: Answers = {
        Slot(Kind.STEP, "hire-diver"): "agreed",
        Slot(Kind.ABOUT, "gone"): "x",
        Slot(Kind.NOTE, "radio"): "hm",
    }
    assert no_longer_asked(now, answers) == ()


words = st.sampled_from(["Is it there?", "Is it ready?", "Is it done?"])
ladders = st.sampled_from([("a", "b", "c", "d", "e"), ("a", "b", "c", "d", "z"), ("v", "w", "x", "y", "z")])
states = st.lists(st.tuples(words, ladders), min_size=1, max_size=6)


def grown(history: list[tuple[str, tuple[str, ...]]]) -> tuple[Bank, Question]:
    """A bank whose one question has read like this, version by version from 1.0.0 to 1.n.0."""
    changes = []
    for minor, ((old, old_rungs), (new, new_rungs)) in enumerate(pairwise(history), start=1):
        was = FormerWording(text=old, rungs=old_rungs if old_rungs != new_rungs else None)
        reworded = (Reworded(id="q", was=was),) if (old, old_rungs) != (new, new_rungs) else ()
        changes.append(Change(version=f"1.{minor}.0", issued=date(2026, 1, 1), summary="New.", reworded=reworded))
    text, rungs = history[-1]
    question = a_question("q", text=text, rungs=rungs)
    stages = {"s1": (question,), "s2": (a_question("r"),), "s3": (a_question("t"),)}
    return bank_of(stages, version=f"1.{len(history) - 1}.0", changes=tuple(reversed(changes))), question


@given(history=states)
def test_whatever_a_question_went_through_everyone_sees_the_wording_that_they_answered(history):
    bank, question = grown(history)
    slot = Slot(Kind.LEVEL, "q")
    for minor, (text, rungs) in enumerate(history):
        found = rewording(bank, slot, f"1.{minor}.0")
        if (text, rungs) == (question.text, question.rungs):
            assert found is None
        else:
            assert found is not None
            assert found.before == Worded(text, rungs)
            assert found.now == Worded(question.text, question.rungs)
            assert slots_reworded(bank, {slot: 1}, {slot: f"1.{minor}.0"}) == [slot]


@given(history=states)
def test_confirming_under_the_newest_version_always_settles_it(history):
    bank, _ = grown(history)
    assert rewording(bank, Slot(Kind.LEVEL, "q"), bank.version) is None
