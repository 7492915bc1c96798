from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot
from tests.banks_for_tests import a_question, bank_of, every_question, levels, tiny_bank
from ui import journey
from ui.journey import Progress, Step

BANK = tiny_bank()
ALL_CONFIDENCE: Answers = {Slot(Kind.CONFIDENCE, item.id): 5 for item in BANK.confidence}
ALL_ABOUT: Answers = {Slot(Kind.ABOUT, "body"): "council"}
EVERYTHING: Answers = {**ALL_ABOUT, **ALL_CONFIDENCE, **every_question(BANK, 2)}

some_answers = st.dictionaries(st.sampled_from(sorted(EVERYTHING)), st.just(2), max_size=len(EVERYTHING)).map(
    lambda picked: {slot: EVERYTHING[slot] for slot in picked}
)


def test_the_way_leads_from_about_through_confidence_and_stages_to_the_plan():
    pages = [step.page for step in journey.steps(BANK, {})]
    assert pages == [
        "about",
        "assessment",
        "confidence-1",
        "confidence-2",
        "confidence-3",
        "stage-1",
        "stage-2",
        "stage-3",
        "check",
        "results",
        "plan",
    ]


def test_a_stage_without_confidence_items_has_no_screen_for_them():
    bank = tiny_bank(confidence=tuple(item for item in BANK.confidence if item.stage != "s2"))
    assert [step.page for step in journey.confidence_steps(bank, {})] == ["confidence-1", "confidence-3"]


def test_each_screen_is_followed_by_the_next_and_the_last_by_none():
    pages = [step.page for step in journey.steps(BANK, {})]
    following = [journey.after(BANK, {}, page) for page in pages]
    assert [step.page if step else None for step in following] == [*pages[1:], None]


@pytest.mark.parametrize("page", ["", "nowhere"])
def test_a_screen_that_is_not_on_the_way_is_followed_by_none(page):
    assert journey.after(BANK, {}, page) is None


@pytest.mark.parametrize(
    ("asked", "answered", "progress"),
    [
        (3, 0, Progress.TO_DO),
        (3, 1, Progress.STARTED),
        (3, 3, Progress.DONE),
        (0, 0, Progress.TO_DO),
    ],
)
def test_a_screen_is_to_do_started_or_done(asked, answered, progress):
    assert Step("page", "Title", asked, answered).progress is progress


@pytest.mark.parametrize("value", [0, 4, DONT_KNOW])
def test_a_rung_and_dont_know_are_answers_to_a_gate(value):
    assert journey.is_answered(levels({"s1-q1": value}), BANK.questions["s1-q1"])


def test_not_applicable_is_no_answer_to_a_gate_whatever_the_reason():
    assert not journey.is_answered(levels({"s1-q1": NOT_APPLICABLE}), BANK.questions["s1-q1"])


def test_not_applicable_is_an_answer_once_it_has_its_reason():
    question = BANK.questions["s1-q2"]
    assert not journey.is_answered({Slot(Kind.LEVEL, "s1-q2"): NOT_APPLICABLE}, question)
    assert journey.is_answered(levels({"s1-q2": NOT_APPLICABLE}), question)


def test_a_reason_without_a_choice_is_no_answer():
    assert not journey.is_answered({Slot(Kind.REASON, "s1-q2"): "We lease it"}, BANK.questions["s1-q2"])


def test_what_does_not_apply_is_neither_asked_nor_missing():
    only_nhs = a_question("extra", applies={"body": ("nhs",)})
    bank = bank_of({"s1": (a_question("one"), only_nhs), "s2": (a_question("two"),), "s3": (a_question("three"),)})
    asked_of = {
        body: journey.stage_steps(bank, {Slot(Kind.ABOUT, "body"): body})[0].asked for body in ("council", "nhs")
    }
    assert asked_of == {"council": 1, "nhs": 2}
    missing = journey.unanswered(bank, bank.stages[0], {Slot(Kind.ABOUT, "body"): "council"})
    assert [question.id for question in missing] == ["one"]


def test_the_first_thing_to_do_is_the_first_thing_asked():
    assert journey.next_to_do(BANK, {}).page == journey.ABOUT


def test_a_hole_left_behind_is_the_next_thing_to_do():
    answers = {slot: value for slot, value in EVERYTHING.items() if slot.ref != "s2-q3"}
    assert journey.next_to_do(BANK, answers).page == journey.stage_page(2)


def test_with_everything_answered_the_results_are_next():
    assert journey.next_to_do(BANK, EVERYTHING).page == journey.RESULTS


@given(some_answers)
def test_the_next_thing_to_do_has_something_left_and_nothing_before_it_has(answers):
    following = journey.next_to_do(BANK, answers)
    way = journey.steps(BANK, answers)
    before = way[: [step.page for step in way].index(following.page)]
    assert all(step.progress is Progress.DONE for step in before if step.asked)
    assert following.page == journey.RESULTS or following.answered < following.asked


@given(some_answers)
def test_what_is_answered_on_the_screens_adds_up_to_what_was_said(answers):
    answered, asked = journey.counted(journey.steps(BANK, answers))
    assert answered == len(answers)
    assert asked == len(EVERYTHING)


@given(some_answers)
def test_what_is_missing_and_what_is_answered_make_up_a_stage(answers):
    for stage, step in zip(BANK.stages, journey.stage_steps(BANK, answers), strict=True):
        assert len(journey.unanswered(BANK, stage, answers)) == step.asked - step.answered
