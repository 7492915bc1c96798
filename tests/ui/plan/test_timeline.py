from __future__ import annotations

from datetime import date

from planning.dates import DatedPlan, dated_plan
from questions.answers import Kind, Slot, Value
from questions.model import Bank
from tests.banks_for_tests import a_question, a_step, bank_of, levels
from ui.plan.timeline import troubles
from words import plan_dates as words

TODAY = date(2026, 11, 23)
SENT = "“Do send”"


def a_bank() -> Bank:
    """Three weeks of asking, then a week of sending."""
    steps = (a_step("ask", weeks=3), a_step("send", weeks=1, after=("ask",)))
    return bank_of({"s1": [a_question("data", next_steps=steps)], "s2": [a_question("b")], "s3": [a_question("c")]})


def plan_for(day: date, **statuses: str) -> DatedPlan:
    said: dict[Slot, Value] = {Slot(Kind.STEP, ref): "agreed" for ref in ("ask", "send")}
    said |= {Slot(Kind.STEP_STATUS, ref): status for ref, status in statuses.items()}
    found = dated_plan(a_bank(), levels({"data": 1}) | said | {Slot(Kind.TIME, "day"): day.isoformat()}, TODAY)
    assert found is not None
    return found


def said_of(plan: DatedPlan) -> list[str]:
    return list(troubles(a_bank(), plan, TODAY))


def test_a_step_whose_beginning_is_missed_should_have_begun():
    assert said_of(plan_for(date(2026, 12, 14)))[0] == words.should_have_begun("Do ask", date(2026, 11, 17), TODAY)


def test_a_step_that_only_waits_for_a_late_one_is_not_told_that_it_should_have_begun_on_a_day_to_come():
    sentences = said_of(plan_for(date(2026, 12, 14)))
    assert sentences[1] == words.ends_late("Do send", date(2026, 12, 18), date(2026, 12, 14))
    assert not any("should have begun" in sentence for sentence in sentences if SENT in sentence)


def test_a_step_under_way_that_ends_too_late_is_named_not_counted_among_further_ones():
    sentences = said_of(plan_for(date(2026, 11, 20), ask="under-way", send="under-way"))
    assert sentences[0] == words.ends_late("Do ask", date(2026, 11, 23), date(2026, 11, 20))
    assert not any("further" in sentence for sentence in sentences)


def test_a_step_under_way_is_not_the_first_to_begin():
    first = plan_for(date(2026, 12, 14), ask="under-way").first_to_begin
    assert first is not None
    assert first.task.id == "send"


def test_where_all_is_under_way_nothing_is_first_to_begin():
    assert plan_for(date(2026, 12, 14), ask="under-way", send="under-way").first_to_begin is None
