from datetime import date

from documents.plan.content import build_plan_view
from documents.plan.pdf import plan_pdf
from documents.plan.view import PlanView
from planning.plan import actions
from questions.answers import DONT_KNOW, Answers, Kind, Slot
from questions.loader import load_bank
from questions.model import Bank, Source
from scoring.assess import assess
from tests.banks_for_tests import LADDER, a_question, a_step, bank_of, every_question, levels, tiny_bank
from tests.documents.examples import bars
from tests.documents.reading import Reading
from words import paper

TODAY = date(2026, 11, 22)


def view_of(answers: Answers, bank: Bank | None = None) -> PlanView:
    """The plan of someone with these answers."""
    bank = bank or tiny_bank()
    return build_plan_view(bank, answers, assess(bank, answers), actions(bank, answers), (bars(),), TODAY)


def noted(share: str | None) -> dict[Slot, str | None]:
    """A note on the second question, and whether to share it."""
    return {Slot(Kind.NOTE, "s1-q2"): "Ask Priya", Slot(Kind.SHARE_NOTE, "s1-q2"): share}


def test_a_note_is_included_only_when_the_person_said_so():
    assert [note.note for note in view_of(noted("yes")).notes] == ["Ask Priya"]
    assert view_of(noted("no")).notes == ()
    assert view_of(noted(None)).notes == ()


def test_a_note_bears_the_number_of_its_question():
    (note,) = view_of(noted("yes")).notes
    assert (note.number, note.question) == ("1.2", "Is s1-q2 in place?")


def test_an_empty_note_is_left_out():
    assert view_of({Slot(Kind.NOTE, "s1-q2"): "  ", Slot(Kind.SHARE_NOTE, "s1-q2"): "yes"}).notes == ()


def test_a_gate_answered_too_low_is_a_blocker_with_what_was_said_and_what_opens_it():
    (blocker,) = view_of(levels({"s2-q1": 1})).blockers
    assert blocker.number == "2.1"
    assert blocker.said == f"{LADDER[1]}. some"
    assert blocker.needed == f"{LADDER[3]}. most"


def test_a_gate_answered_dont_know_says_so():
    (blocker,) = view_of(levels({"s2-q1": DONT_KNOW})).blockers
    assert blocker.said == paper.DONT_KNOW


def test_a_gate_at_its_level_is_no_blocker():
    assert view_of(every_question(tiny_bank(), 3)).blockers == ()


def test_a_gate_not_answered_blocks_only_a_stage_that_has_a_score():
    assert view_of({}).blockers == ()
    (blocker,) = view_of(levels({"s1-q2": 4, "s1-q3": 4})).blockers
    assert (blocker.number, blocker.said) == ("1.1", paper.NOT_ANSWERED)


def test_the_step_that_opens_a_gate_is_named_and_whether_it_is_agreed():
    said = levels({"s1-q1": 0})
    assert view_of(said).blockers[0].do_next == paper.not_in_plan("Do s1-q1-step")
    agreed = said | {Slot(Kind.STEP, "s1-q1-step"): "agreed", Slot(Kind.STEP_TITLE, "s1-q1-step"): "Do it my way"}
    assert view_of(agreed).blockers[0].do_next == paper.in_plan("Do it my way")


def test_a_step_that_was_stopped_does_not_count_as_agreed():
    stopped = {Slot(Kind.STEP, "s1-q1-step"): "agreed", Slot(Kind.STEP_STATUS, "s1-q1-step"): "stopped"}
    (blocker,) = view_of(levels({"s1-q1": 0}) | stopped).blockers
    assert (blocker.do_next, blocker.agreed) == (paper.not_in_plan("Do s1-q1-step"), False)


def test_an_action_bears_the_title_of_its_stage():
    (step,) = view_of({Slot(Kind.STEP, "s2-q1-step"): "agreed"}).actions
    assert (step.action.title, step.stage) == ("Do s2-q1-step", "S2")


def test_a_step_of_ones_own_has_no_stage():
    own = {Slot(Kind.STEP, "own-1"): "agreed", Slot(Kind.STEP_TITLE, "own-1"): "Ring the union"}
    (step,) = view_of(own).actions
    assert (step.action.title, step.stage) == ("Ring the union", "")


def test_only_sources_behind_blockers_and_actions_are_listed():
    bank = bank_of(
        {
            "one": (a_question("gated", gate=3, sources=("a",)), a_question("fine", sources=("b",))),
            "two": (a_question("acted", sources=("c",), next_steps=(a_step("act"),)),),
            "three": (a_question("other", sources=("b",)),),
        },
        sources=tuple(
            Source(id=ref, title=ref.upper(), publisher="Us", year="2026", standing="checked") for ref in "abc"
        ),
    )
    view = view_of(levels({"gated": 0, "fine": 4}) | {Slot(Kind.STEP, "act"): "agreed"}, bank)
    assert [cited.title for cited in view.sources] == ["A", "C"]


def test_the_view_says_which_bank_and_how_far_the_law_was_seen():
    view = view_of({})
    assert (view.bank_title, view.bank_version, view.prepared_on) == ("A tiny bank", "1.0.0", TODAY)
    assert "1 January 2026" in view.advice


def test_a_plan_of_the_real_bank_can_be_set():
    bank = load_bank()
    answers = every_question(bank, 1) | {Slot(Kind.STEP, step): "agreed" for step in list(bank.next_steps)[:12]}
    reading = Reading(plan_pdf(view_of(answers, bank)))
    assert reading.loose == []
    assert len(reading.all("H3")) > len([q for q in bank.questions.values() if q.is_gate])
