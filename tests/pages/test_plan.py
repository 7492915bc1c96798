from __future__ import annotations

from datetime import date, timedelta

import pytest

from planning.model import Recommendation
from planning.plan import OWN_PREFIX, actions, suggested_due
from planning.recommend import AGREED, DROPPED, recommend, undecided
from planning.unblock import ways_to_open
from questions.answers import Answers, Kind, Phase, Slot
from questions.model import NextStep
from scoring.assess import assess
from tests.banks_for_tests import every_question
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen

PUT_FORWARD = 3


def answered(value: int = 1) -> Answers:
    return every_question(shelf.bank(), value)


def offered(answers: Answers) -> tuple[Recommendation, ...]:
    return undecided(recommend(shelf.bank(), answers, assess(shelf.bank(), answers)), answers)


def step(ref: str) -> NextStep:
    return shelf.bank().next_steps[ref][1]


def first_step() -> NextStep:
    return step(offered(answered())[0].step_id)


def plan(answers: Answers | None = None) -> Visitor:
    return with_answers(answered() if answers is None else answers).opens(journey.PLAN)


def agreed() -> Visitor:
    """Somebody who has just agreed the first step that we suggest."""
    return plan().presses(f"agree-{first_step().id}")


def downloads(visitor: Visitor) -> int:
    return len(visitor.app.get("download_button"))


def adds_own(visitor: Visitor, text: str) -> Visitor:
    [box] = [each for each in visitor.app.text_input if each.label == screen.PLAN_OWN_LABEL]
    box.set_value(text)
    return visitor.submits()


def own_step(visitor: Visitor) -> str:
    [ref] = [slot.ref for slot in visitor.kept if slot.kind is Kind.STEP and slot.ref.startswith(OWN_PREFIX)]
    return ref


def test_without_answers_there_is_nothing_to_suggest_and_nothing_to_download():
    visitor = Visitor().opens(journey.PLAN)
    assert visitor.sees(screen.PLAN_NO_ANSWERS)
    assert visitor.buttons("agree-") == []
    assert downloads(visitor) == 0
    assert visitor.presses("to-stages").page == journey.stage_page(1)


def test_at_most_three_steps_are_put_forward_the_most_urgent_first():
    visitor, suggested = plan(), offered(answered())
    assert len(suggested) > PUT_FORWARD
    assert visitor.buttons("drop-") == [each.step_id for each in suggested[:PUT_FORWARD]]


def test_each_suggestion_says_who_does_it_what_to_do_first_and_when_it_is_done():
    visitor = plan()
    for each in offered(answered())[:PUT_FORWARD]:
        found = step(each.step_id)
        assert all(visitor.sees(text) for text in (found.title, found.who, found.first_move, found.done_when))


def test_the_other_steps_are_one_click_away():
    visitor = plan()
    visitor.app.session_state["more-steps"] = True
    visitor.runs()
    assert visitor.buttons("agree-") == [each.step_id for each in offered(answered())]


def test_with_every_question_at_the_top_there_is_nothing_more_to_suggest():
    visitor = plan(answered(4))
    assert visitor.sees(screen.PLAN_NOTHING_LEFT)
    assert visitor.buttons("agree-") == []


def test_agreeing_a_step_fills_in_who_when_and_the_first_move():
    before, visitor, found = date.today(), agreed(), first_step()
    days = {suggested_due(found, day, answered()).isoformat() for day in (before, date.today())}
    assert visitor.has_said(Kind.STEP, found.id) == AGREED
    assert visitor.has_said(Kind.STEP_TITLE, found.id) == found.title
    assert visitor.has_said(Kind.STEP_OWNER, found.id) == found.who
    assert visitor.has_said(Kind.STEP_FIRST_MOVE, found.id) == found.first_move
    assert visitor.has_said(Kind.STEP_DUE, found.id) in days


def test_an_agreed_step_is_suggested_no_more_and_the_next_one_takes_its_place():
    visitor = agreed()
    suggested = [each.step_id for each in offered(visitor.kept)]
    assert first_step().id not in suggested
    assert visitor.buttons("drop-") == suggested[:PUT_FORWARD]


@pytest.mark.parametrize("kind", [Kind.STEP_TITLE, Kind.STEP_OWNER, Kind.STEP_FIRST_MOVE])
def test_every_word_of_an_agreed_step_can_be_changed(kind):
    visitor, ref = agreed(), first_step().id
    visitor.writes(kind, ref, "In my own words")
    assert visitor.has_said(kind, ref) == "In my own words"
    other_device = Visitor(visitor.token).opens(journey.PLAN)
    assert other_device.box(kind, ref).value == "In my own words"


def test_the_date_of_an_agreed_step_can_be_changed_and_cleared():
    visitor, ref, day = agreed(), first_step().id, date.today() + timedelta(days=90)
    [field] = visitor.app.date_input
    field.set_value(day)
    assert visitor.runs().has_said(Kind.STEP_DUE, ref) == day.isoformat()
    [field] = visitor.app.date_input
    field.set_value(None)
    assert visitor.runs().has_said(Kind.STEP_DUE, ref) is None


def test_a_changed_title_is_the_one_that_the_card_bears():
    visitor = agreed().writes(Kind.STEP_TITLE, first_step().id, "Talk to Priya first")
    assert "Talk to Priya first" in [each.value for each in visitor.app.subheader]


def test_a_step_taken_out_of_the_plan_is_put_aside_and_comes_back_as_it_was_changed():
    ref = first_step().id
    visitor = agreed().writes(Kind.STEP_OWNER, ref, "Priya").presses(f"remove-{ref}")
    assert visitor.has_said(Kind.STEP, ref) == DROPPED
    visitor.presses(f"restore-{ref}").presses(f"agree-{ref}")
    assert visitor.has_said(Kind.STEP_OWNER, ref) == "Priya"


def test_a_step_put_aside_is_not_suggested_until_it_is_asked_for_again():
    ref = first_step().id
    visitor = plan().presses(f"drop-{ref}")
    assert visitor.has_said(Kind.STEP, ref) == DROPPED
    assert ref not in visitor.buttons("drop-")
    visitor.presses(f"restore-{ref}")
    assert visitor.has_said(Kind.STEP, ref) is None
    assert visitor.buttons("drop-")[0] == ref


def test_a_step_of_ones_own_joins_the_plan():
    visitor = adds_own(plan(), "  Ring the pension fund  ")
    ref = own_step(visitor)
    assert visitor.has_said(Kind.STEP, ref) == AGREED
    assert visitor.has_said(Kind.STEP_TITLE, ref) == "Ring the pension fund"
    assert visitor.app.subheader[0].value == "Ring the pension fund"


def test_two_steps_of_ones_own_are_two():
    visitor = adds_own(adds_own(plan(), "Ring the fund"), "Ring the fund")
    assert len(actions(shelf.bank(), visitor.kept)) == 2


def test_a_step_of_ones_own_can_be_put_aside_and_restored():
    visitor = adds_own(plan(), "Ring the fund")
    ref = own_step(visitor)
    visitor.presses(f"remove-{ref}").presses(f"restore-{ref}")
    assert visitor.has_said(Kind.STEP, ref) == AGREED


@pytest.mark.parametrize("blank", ["", "   "])
def test_an_empty_step_of_ones_own_is_refused_with_a_word_on_how_to_mend_it(blank):
    visitor = adds_own(plan(), blank)
    assert visitor.faults == [screen.PLAN_OWN_EMPTY]
    assert actions(shelf.bank(), visitor.kept) == ()


@pytest.mark.parametrize(("own", "number"), [((), 0), (("One",), 1), (("One", "Two"), 2)])
def test_it_says_how_many_steps_are_agreed(own, number):
    visitor = plan()
    for text in own:
        adds_own(visitor, text)
    assert visitor.sees(screen.agreed_count(number))


def test_the_plan_can_be_taken_away_as_soon_as_one_step_is_agreed():
    assert downloads(plan()) == 0
    assert downloads(agreed()) == 1


def test_with_its_last_step_taken_out_there_is_no_plan_to_take_away():
    assert downloads(agreed().presses(f"remove-{first_step().id}")) == 0


def noted() -> tuple[Visitor, str]:
    ref = next(iter(shelf.bank().questions))
    return plan({**answered(), Slot(Kind.NOTE, ref): "Ask Priya"}).presses(f"agree-{first_step().id}"), ref


def test_a_note_is_left_out_of_the_document_unless_it_is_ticked():
    visitor, ref = noted()
    [tick] = visitor.app.checkbox
    assert tick.value is False
    tick.check()
    assert visitor.runs().has_said(Kind.SHARE_NOTE, ref) == "yes"


def test_a_tick_can_be_taken_back():
    visitor, ref = noted()
    visitor.app.checkbox[0].check()
    visitor.runs().app.checkbox[0].uncheck()
    assert visitor.runs().has_said(Kind.SHARE_NOTE, ref) == "no"


def test_without_notes_there_is_nothing_to_tick():
    assert list(agreed().app.checkbox) == []


def opened(visitor: Visitor, key: str) -> Visitor:
    """With what is one click away behind `key` in sight."""
    visitor.app.session_state[key] = True
    return visitor.runs()


def test_how_a_step_goes_is_kept_with_it():
    ref = first_step().id
    visitor = opened(agreed(), f"going-{ref}").chooses(ref, "under-way", Kind.STEP_STATUS)
    visitor.writes(Kind.STEP_PROGRESS, ref, "Two have answered").writes(Kind.STEP_EVIDENCE, ref, "Minute 4")
    [action] = actions(shelf.bank(), visitor.kept)
    assert (action.status, action.progress, action.evidence) == ("under-way", "Two have answered", "Minute 4")
    assert visitor.sees("Minute 4")


def test_a_step_that_is_done_moves_out_of_sight_and_is_still_there():
    ref = first_step().id
    visitor = plan({**answered(), Slot(Kind.STEP, ref): AGREED, Slot(Kind.STEP_STATUS, ref): "done"})
    assert visitor.buttons("remove-") == []
    assert opened(visitor, "closed-steps").buttons("remove-") == [ref]


def test_a_step_that_is_done_stays_in_sight_while_somebody_writes_how_it_went():
    ref = first_step().id
    visitor = opened(agreed(), f"going-{ref}").chooses(ref, "done", Kind.STEP_STATUS)
    visitor.writes(Kind.STEP_EVIDENCE, ref, "Minute 4")
    assert visitor.buttons("remove-") == [ref]
    visitor.app.session_state[f"going-{ref}"] = False
    assert visitor.runs().buttons("remove-") == []


def test_each_shut_gate_has_its_shortest_way_in_the_words_of_its_question():
    bank, visitor = shelf.bank(), plan()
    gate = next(question for question in bank.questions.values() if question.is_gate)
    assert not visitor.sees(gate.rungs[3])
    opened(visitor, f"way-to-{gate.id}")
    assert visitor.sees(gate.text)
    assert visitor.sees(gate.rungs[1])
    assert visitor.sees(gate.rungs[3])


def test_a_whole_way_is_agreed_with_one_press():
    bank = shelf.bank()
    [way, *_] = ways_to_open(bank, answered(), assess(bank, answered()))
    visitor = opened(plan(), f"way-to-{way.gate.question_id}").presses(f"agree-way-{way.gate.question_id}")
    assert {action.id for action in actions(bank, visitor.kept)} == {step.id for step in way.steps}


def test_the_plan_goes_by_what_was_said_last():
    bank = shelf.bank()
    later = {Slot(Kind.LEVEL, ref, Phase.LATER): 4 for ref in bank.questions}
    assert plan({**answered(), **later}).sees(screen.PLAN_NOTHING_LEFT)
