"""A second assessment beside the first."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from questions.answers import DONT_KNOW, NOT_APPLICABLE, Answers, Kind, Slot, Value
from questions.loader import load_bank
from scoring.again import EARLIER_ON, Moved, Since, put_beside, since

BANK = load_bank()
STAGE = BANK.stages[0]
REFS = [question.id for question in STAGE.questions]
GATE = next(question for question in BANK.questions.values() if question.gate)
PLAIN = next(question.id for question in BANK.questions.values() if not question.is_gate)
TODAY = date(2026, 3, 1)


def levels(said: dict[str, Value]) -> Answers:
    return {Slot(Kind.LEVEL, ref): value for ref, value in said.items()}


def twice(then: dict[str, Value], now: dict[str, Value]) -> Since:
    first = levels(then)
    found = since(BANK, {**put_beside(BANK, first, TODAY), **levels(now)})
    assert found is not None
    return found


def test_without_a_first_time_there_is_nothing_to_compare() -> None:
    assert since(BANK, levels({REFS[0]: 3})) is None


def test_the_first_time_stays_as_it_was_whatever_is_answered_later() -> None:
    found = twice(dict.fromkeys(REFS, 1), dict.fromkeys(REFS, 3))
    assert (found.day, found.stages[0].then, found.stages[0].now) == (TODAY, 1, 3)
    assert found.stages[0].change == 2
    assert (found.by_stage.up, found.by_stage.down) == (1, 0)


def test_a_stage_is_compared_over_the_questions_that_had_a_level_both_times() -> None:
    then: dict[str, Value] = {**dict.fromkeys(REFS, 2), REFS[0]: DONT_KNOW}
    found = twice(then, {**dict.fromkeys(REFS, 2), REFS[0]: 0})
    assert found.stages[0].n_compared == found.stages[0].n_asked - 1
    assert found.stages[0].change == 0
    assert found.moved == (Moved(REFS[0], DONT_KNOW, 0),)


def test_too_few_questions_make_no_comparison() -> None:
    found = twice({REFS[0]: 2}, {REFS[0]: 3})
    assert (found.stages[0].then, found.stages[0].now, found.stages[0].change) == (None, None, None)


def test_what_does_not_apply_to_somebody_need_not_be_answered_for_a_comparison() -> None:
    two = REFS[:2]
    elsewhere: dict[Slot, Value] = {Slot(Kind.LEVEL, ref): NOT_APPLICABLE for ref in REFS[2:]}
    elsewhere |= {Slot(Kind.REASON, ref): "We have no staff" for ref in REFS[2:]}
    then = {**elsewhere, **levels(dict.fromkeys(two, 1))}
    found = since(BANK, {**then, **put_beside(BANK, then, TODAY), **levels(dict.fromkeys(two, 3))})
    assert found is not None
    assert (found.stages[0].n_compared, found.stages[0].change) == (2, 2)


def test_a_gate_is_told_that_opened_or_was_shut() -> None:
    needed = GATE.gate or 0
    assert twice({GATE.id: needed - 1}, {GATE.id: needed}).opened == (GATE.id,)
    assert twice({GATE.id: needed}, {GATE.id: DONT_KNOW}).shut == (GATE.id,)


def test_what_was_not_answered_then_is_new_and_has_not_moved() -> None:
    found = twice({REFS[0]: 2}, {REFS[0]: 2, REFS[1]: 4})
    assert (found.new, found.moved, found.same) == ((REFS[1],), (), 1)


def test_what_reads_otherwise_since_is_left_out() -> None:
    answers = {**put_beside(BANK, levels({REFS[0]: 1}), TODAY), **levels({REFS[0]: 4})}
    found = since(BANK, answers, without={REFS[0]})
    assert found is not None
    assert found.moved == ()


def test_a_not_applicable_without_a_reason_is_no_answer_to_keep() -> None:
    kept = put_beside(BANK, levels({PLAIN: NOT_APPLICABLE}), TODAY)
    assert kept == {EARLIER_ON: "2026-03-01"}


def test_a_third_time_takes_the_place_of_the_first() -> None:
    first = put_beside(BANK, levels({REFS[0]: 1, REFS[1]: 1}), TODAY)
    third = put_beside(BANK, {**first, **levels({REFS[0]: 2})}, date(2026, 9, 1))
    assert third == {Slot(Kind.EARLIER, REFS[0]): 2, Slot(Kind.EARLIER, REFS[1]): None, EARLIER_ON: "2026-09-01"}


@given(st.dictionaries(st.sampled_from(list(BANK.questions)), st.sampled_from([0, 1, 2, 3, 4, DONT_KNOW])))
def test_answers_put_aside_and_not_touched_show_no_change(said: dict[str, Value]) -> None:
    found = twice(said, said)
    assert (found.moved, found.opened, found.shut, found.new) == ((), (), (), ())
    assert {stage.change for stage in found.stages} <= {0, None}
