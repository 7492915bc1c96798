from __future__ import annotations

from datetime import date

from planning.agree import agree
from planning.dates import DatedPlan, dated_plan
from questions.answers import Kind, Slot, Value
from questions.model import Bank, Notice
from tests.banks_for_tests import a_question, a_step, bank_of, levels

TODAY = date(2026, 11, 23)
GO_LIVE = date(2027, 4, 1)


def a_bank() -> Bank:
    notice = Notice(days=28, before="go-live")
    steps = (
        a_step("ask", weeks=2, hours=10.0),
        a_step("check", weeks=1, after=("ask",)),
        a_step("send", weeks=4, hours=20.0, after=("check",), opens=("data",), notice=notice),
    )
    return bank_of(
        {"s1": [a_question("data", gate=3, next_steps=steps)], "s2": [a_question("b")], "s3": [a_question("c")]}
    )


def answers(*agreed: str, **more: Value) -> dict[Slot, Value]:
    time: dict[str, Value] = {"day": GO_LIVE.isoformat(), "what": "go-live", **more}
    said = levels({"data": 1}) | {Slot(Kind.STEP, ref): "agreed" for ref in agreed}
    return said | {Slot(Kind.TIME, ref): value for ref, value in time.items() if value is not None}


def plan(*agreed: str, **more: Value) -> DatedPlan:
    found = dated_plan(a_bank(), answers(*agreed, **more), TODAY)
    assert found is not None
    return found


def test_without_a_day_or_a_step_of_the_bank_there_is_nothing_to_date() -> None:
    assert dated_plan(a_bank(), answers("ask", day=None), TODAY) is None
    assert dated_plan(a_bank(), answers("own-1"), TODAY) is None


def test_a_notice_counts_back_from_the_day_that_it_names_and_from_no_other() -> None:
    assert plan("send").schedule.dated[0].end == date(2027, 3, 4)
    assert plan("send", what="committee").schedule.dated[0].end == GO_LIVE


def test_a_step_waits_for_what_is_agreed_through_what_is_not() -> None:
    found = plan("ask", "send")
    assert [each.task.id for each in found.schedule.dated] == ["ask", "send"]
    assert found.schedule.dated[0].end < found.schedule.dated[1].start
    assert found.missing == (("send", "check"),)


def test_a_step_that_is_done_needs_no_date_and_nothing_waits_for_it() -> None:
    done: dict[Slot, Value] = {Slot(Kind.STEP_STATUS, "ask"): "done"}
    found = dated_plan(a_bank(), answers("ask", "check") | done, TODAY)
    assert found is not None
    assert [each.task.id for each in found.schedule.dated] == ["check"]


def test_a_month_with_more_work_than_hours_is_named() -> None:
    assert [month for month, _ in plan("send", hours=12).too_full] == [date(2027, 2, 1)]
    assert plan("send", hours=40).too_full == ()


def test_the_place_decides_the_bank_holidays() -> None:
    scotland = {Slot(Kind.ABOUT, "place"): "scotland"}
    found = dated_plan(a_bank(), answers("check", day="2027-03-30") | scotland, TODAY)
    assert found is not None
    assert found.schedule.dated[0].end == date(2027, 3, 30)
    assert plan("check", day="2027-03-29").schedule.dated[0].end == date(2027, 3, 25)


def test_only_dates_that_differ_are_new() -> None:
    found, kept = plan("ask"), answers("ask")
    assert found.due(kept) == {Slot(Kind.STEP_DUE, "ask"): "2027-04-01"}
    assert found.due(kept | found.due(kept)) == {}


def test_steps_agreed_together_are_due_one_after_the_other() -> None:
    new = agree(a_bank(), answers(day=None), ["check", "ask"], TODAY)
    assert new[Slot(Kind.STEP_DUE, "ask")] == "2026-12-07"
    assert new[Slot(Kind.STEP_DUE, "check")] == "2026-12-14"


def test_with_a_day_that_matters_they_are_due_back_from_it() -> None:
    new = agree(a_bank(), answers(), ["check", "ask"], TODAY)
    assert new[Slot(Kind.STEP_DUE, "check")] == "2027-04-01"
    assert str(new[Slot(Kind.STEP_DUE, "ask")]) < "2027-03-25"


def test_what_somebody_wrote_of_a_step_before_they_put_it_aside_stays() -> None:
    written: dict[Slot, Value] = {Slot(Kind.STEP_OWNER, "ask"): "Priya", Slot(Kind.STEP_DUE, "ask"): "2026-12-24"}
    new = agree(a_bank(), answers() | written, ["ask"], TODAY)
    assert not new.keys() & written.keys()
    assert new[Slot(Kind.STEP, "ask")] == "agreed"


def test_a_step_that_was_stopped_begins_anew_when_it_is_agreed_again() -> None:
    stopped: dict[Slot, Value] = {Slot(Kind.STEP_STATUS, "ask"): "stopped"}
    assert agree(a_bank(), answers("ask") | stopped, ["ask"], TODAY)[Slot(Kind.STEP_STATUS, "ask")] == "not-started"
