from __future__ import annotations

from itertools import pairwise

from questions.answers import NOT_APPLICABLE, Answers, Kind, Slot
from tests.banks_for_tests import every_question, levels
from tests.pages.visitor import Visitor, with_answers
from ui import journey, shelf
from words import screen


def states(answers: Answers) -> dict[str, str]:
    """What the overview says of each part, by its page: the caption after each part's button."""
    visitor = with_answers(answers).opens(journey.OVERVIEW)
    parts = [each for each in visitor.app.main if each.type in ("button", "caption")]
    return {
        str(part.key).removeprefix("task-"): str(getattr(state, "value", ""))
        for part, state in pairwise(parts)
        if part.type == "button"
    }


def first_stage() -> list[str]:
    return [question.id for question in shelf.bank().stages[0].questions]


def test_every_part_of_the_visit_is_listed_and_leads_to_its_screen():
    visitor = Visitor().opens(journey.OVERVIEW)
    pages = [step.page for step in journey.steps(shelf.bank(), {})][2:]
    assert visitor.buttons("task-") == pages
    assert [visitor.opens(journey.OVERVIEW).presses(f"task-{page}").page for page in pages] == pages


def test_a_newcomer_has_started_nothing():
    said = states({})
    assert said[journey.stage_page(1)] == said[journey.confidence_page(1)] == screen.step_state(0, 7)


def test_a_stage_that_is_begun_says_how_far_it_has_come():
    ref, *_ = first_stage()
    said = states(levels({ref: 3}))
    assert said[journey.stage_page(1)] == screen.step_state(1, len(first_stage()))
    assert said[journey.stage_page(2)] == screen.step_state(0, 1)


def test_a_stage_with_every_answer_is_done():
    assert states(levels(dict.fromkeys(first_stage(), 3)))[journey.stage_page(1)] == screen.step_state(1, 1)


def test_a_stage_whose_one_reason_is_missing_is_not_done():
    ref = next(each for each in first_stage() if not shelf.bank().questions[each].is_gate)
    answers = levels(dict.fromkeys(first_stage(), 3)) | {Slot(Kind.LEVEL, ref): NOT_APPLICABLE}
    total = len(first_stage())
    assert states(answers)[journey.stage_page(1)] == screen.step_state(total - 1, total)


def test_the_button_at_the_foot_leads_on():
    visitor = with_answers(every_question(shelf.bank(), 2)).opens(journey.OVERVIEW)
    assert visitor.presses("continue").page == journey.confidence_page(1)
