from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planning.model import StepStatus
from planning.plan import actions, open_steps, suggested_due
from questions.answers import Kind, Phase, Slot, Value
from scoring.assess import assess
from tests.banks_for_tests import LADDER, a_step, levels, tiny_bank

BANK = tiny_bank()


def agreed(*refs: str, **due: str) -> dict[Slot, Value]:
    answers: dict[Slot, Value] = {Slot(Kind.STEP, ref): "agreed" for ref in refs}
    return answers | {Slot(Kind.STEP_DUE, refs[int(place[1:])]): day for place, day in due.items()}


def ids(answers: dict[Slot, Value]) -> list[str]:
    return [action.id for action in actions(BANK, answers)]


def test_an_empty_plan_has_no_actions() -> None:
    assert actions(BANK, {}) == ()


def test_a_dropped_step_is_no_action_whether_the_bank_knows_it_or_not() -> None:
    assert ids({Slot(Kind.STEP, "s1-q1-step"): "dropped", Slot(Kind.STEP, "gone"): "dropped"}) == []


def test_a_step_that_has_left_the_bank_stays_as_it_was_agreed() -> None:
    saved: dict[Slot, Value] = {
        Slot(Kind.STEP_TITLE, "gone"): "Hire a diver",
        Slot(Kind.STEP_OWNER, "gone"): "Priya",
        Slot(Kind.STEP_FIRST_MOVE, "gone"): "Ring her",
        Slot(Kind.STEP_DONE_WHEN, "gone"): "Her list is here",
    }
    (action,) = actions(BANK, agreed("gone", _0="2026-02-03") | saved)
    assert (action.title, action.owner, action.first_move) == ("Hire a diver", "Priya", "Ring her")
    assert (action.done_when, action.due) == ("Her list is here", date(2026, 2, 3))
    assert (action.stage_id, action.own) == (None, False)
    assert "earlier version of the questions" in action.why


def test_a_step_that_has_left_the_bank_comes_before_ones_own() -> None:
    assert ids(agreed("own-1", "zzz", "s1-q1-step")) == ["s1-q1-step", "zzz", "own-1"]


def test_what_counts_as_done_stays_as_it_was_agreed_when_the_bank_says_otherwise_now() -> None:
    (action,) = actions(BANK, agreed("s1-q1-step") | {Slot(Kind.STEP_DONE_WHEN, "s1-q1-step"): "Two have signed"})
    assert action.done_when == "Two have signed"


def test_actions_come_by_date_and_undated_ones_last() -> None:
    assert ids(agreed("s1-q1-step", "s1-q2-step", "s2-q1-step", _1="2026-03-01", _2="2026-02-01")) == [
        "s2-q1-step",
        "s1-q2-step",
        "s1-q1-step",
    ]


def test_on_one_date_the_journey_decides_and_own_actions_come_last() -> None:
    assert ids(agreed("own-2", "s3-q1-step", "own-1", "s1-q1-step")) == ["s1-q1-step", "s3-q1-step", "own-1", "own-2"]


def test_a_step_of_the_bank_speaks_the_banks_words() -> None:
    (action,) = actions(BANK, levels({"s1-q1": 2}) | agreed("s1-q1-step"))
    assert action.title == "Do s1-q1-step"
    assert action.owner == "Lead commissioner"
    assert action.first_move == "Write the first line of s1-q1-step"
    assert action.done_when == "s1-q1-step is signed"
    assert action.why == "Because 1.1 is a gate: you said Planned, and it opens at Agreed."
    assert (action.stage_id, action.own, action.due) == ("s1", False, None)


def test_the_commissioners_own_words_replace_the_banks() -> None:
    own_words: dict[Slot, Value] = {
        Slot(Kind.STEP_TITLE, "s1-q1-step"): "Ask Priya",
        Slot(Kind.STEP_OWNER, "s1-q1-step"): "Priya",
        Slot(Kind.STEP_FIRST_MOVE, "s1-q1-step"): "Ring her",
    }
    (action,) = actions(BANK, agreed("s1-q1-step", _0="2026-02-03") | own_words)
    assert (action.title, action.owner, action.first_move) == ("Ask Priya", "Priya", "Ring her")
    assert action.due == date(2026, 2, 3)


def test_spaces_alone_are_not_words() -> None:
    (action,) = actions(BANK, agreed("s1-q1-step") | {Slot(Kind.STEP_OWNER, "s1-q1-step"): "  "})
    assert action.owner == "Lead commissioner"


def test_a_step_whose_question_no_longer_falls_short_keeps_a_reason() -> None:
    (action,) = actions(BANK, levels({"s1-q2": 4}) | agreed("s1-q2-step"))
    assert action.why == "To keep up 1.2, s1-q2."


def test_an_own_action_belongs_to_no_stage() -> None:
    (action,) = actions(BANK, agreed("own-1") | {Slot(Kind.STEP_TITLE, "own-1"): "Call the union"})
    assert (action.title, action.own, action.stage_id, action.owner) == ("Call the union", True, None, "")
    assert action.why == "You added this step yourself."


def test_an_own_action_without_a_title_still_has_a_name() -> None:
    assert actions(BANK, agreed("own-1"))[0].title == "A step of your own"
    assert actions(BANK, agreed("gone"))[0].title == "A step that you agreed earlier"


@pytest.mark.parametrize(
    "today, due", [("2026-01-02", "2026-01-16"), ("2026-01-03", "2026-01-19"), ("2026-01-04", "2026-01-19")]
)
def test_a_date_on_a_weekend_gives_way_to_the_monday(today: str, due: str) -> None:
    assert suggested_due(a_step("a", weeks=2), date.fromisoformat(today), {}) == date.fromisoformat(due)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 104))
def test_a_suggested_date_is_a_working_day_within_two_days_of_the_weeks(today: date, weeks: int) -> None:
    due = suggested_due(a_step("a", weeks=weeks), today, {})
    assert due.weekday() < 5
    assert 0 <= (due - today).days - 7 * weeks <= 2


def test_a_step_begins_when_the_agreed_step_it_waits_for_is_due() -> None:
    step, today = a_step("b", weeks=1, after=("a",)), date(2026, 3, 2)
    assert suggested_due(step, today, agreed("a", _0="2026-04-06")) == date(2026, 4, 13)
    dropped: dict[Slot, Value] = {Slot(Kind.STEP, "a"): "dropped", Slot(Kind.STEP_DUE, "a"): "2026-04-06"}
    assert suggested_due(step, today, dropped) == date(2026, 3, 9)


@pytest.mark.parametrize("status", ["done", "stopped"])
def test_a_step_waits_for_no_step_that_is_done_or_stopped(status: str) -> None:
    step, today = a_step("b", weeks=1, after=("a",)), date(2026, 3, 2)
    closed: dict[Slot, Value] = {Slot(Kind.STEP_STATUS, "a"): status}
    assert suggested_due(step, today, agreed("a", _0="2026-04-06") | closed) == date(2026, 3, 9)


def test_open_are_the_agreed_steps_of_the_bank_that_are_neither_done_nor_stopped() -> None:
    said = agreed("s1-q1-step", "s1-q2-step", "s1-q3-step", "own-1", "gone") | {
        Slot(Kind.STEP, "s2-q1-step"): "dropped"
    }
    closed = {Slot(Kind.STEP_STATUS, "s1-q1-step"): "done", Slot(Kind.STEP_STATUS, "s1-q3-step"): "stopped"}
    assert [step.id for step in open_steps(BANK, said | closed)] == ["s1-q2-step"]


def test_the_reason_of_a_step_comes_from_the_assessment_that_is_given() -> None:
    said = levels({"s1-q1": 2}) | agreed("s1-q1-step")
    as_it_was = assess(BANK, levels({"s1-q1": 0}))
    assert LADDER[0] in actions(BANK, said, as_it_was)[0].why
    assert LADDER[2] in actions(BANK, said)[0].why


def test_a_step_is_not_started_until_somebody_says_otherwise() -> None:
    (action,) = actions(BANK, agreed("s1-q1-step"))
    assert (action.status, action.progress, action.evidence) == (StepStatus.NOT_STARTED, "", "")


def test_status_progress_and_evidence_are_as_they_were_said() -> None:
    said: dict[Slot, Value] = {
        Slot(Kind.STEP_STATUS, "own-1"): "under-way",
        Slot(Kind.STEP_PROGRESS, "own-1"): " Two have answered ",
        Slot(Kind.STEP_EVIDENCE, "own-1"): "Minute 4",
    }
    (action,) = actions(BANK, agreed("own-1") | said)
    assert (action.status, action.progress, action.evidence) == (StepStatus.UNDER_WAY, "Two have answered", "Minute 4")


def test_what_was_said_three_months_on_is_the_status_until_the_plan_says_otherwise() -> None:
    later: dict[Slot, Value] = {Slot(Kind.FOLLOW, "s1-q1-step", Phase.LATER): "partly"}
    assert actions(BANK, agreed("s1-q1-step") | later)[0].status is StepStatus.UNDER_WAY
    later[Slot(Kind.STEP_STATUS, "s1-q1-step")] = "done"
    assert actions(BANK, agreed("s1-q1-step") | later)[0].status is StepStatus.DONE


def test_what_is_done_sinks_to_the_end() -> None:
    done: dict[Slot, Value] = {Slot(Kind.STEP_STATUS, "s1-q1-step"): "done"}
    assert ids(agreed("s1-q1-step", "s1-q2-step", _0="2026-01-05") | done) == ["s1-q2-step", "s1-q1-step"]
